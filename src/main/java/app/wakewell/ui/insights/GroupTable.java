package app.wakewell.ui.insights;

import java.util.List;

/**
 * Nights counted by one thing.
 *
 * @param name
 *            what they are counted by: "Position"
 * @param columns
 *            the names of the columns, the first one for what the rows are called
 * @param rows
 *            their cells, as many as there are columns
 * @param remark
 *            what to know when reading it; empty for nothing
 */
record GroupTable(String name, List<String> columns, List<List<String>> rows, String remark) {

    GroupTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
