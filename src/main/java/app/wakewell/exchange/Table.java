package app.wakewell.exchange;

import java.util.List;
import java.util.Locale;

/**
 * A file split into cells.
 *
 * @param file
 *            its name, for messages
 * @param headerLine
 *            the line that the header stands on, from 1
 * @param header
 *            the names of the columns as written
 * @param rows
 *            the lines below, without blank ones
 */
record Table(String file, long headerLine, List<String> header, List<Row> rows) {

    /**
     * One record of the file.
     *
     * @param line
     *            the line it begins on, from 1
     * @param cells
     *            as written, quotes apart
     */
    record Row(long line, List<String> cells) {

        /** The cell of a column; empty where the row is shorter than the header. */
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        /** Whether a row has content beyond the last column of the header. */
        boolean isLongerThan(int columns) {
            return cells.size() > columns && cells.subList(columns, cells.size()).stream().anyMatch(c -> !c.isBlank());
        }
    }

    /** The column of the given name, compared as {@link #key}; -1 if there is none. */
    int column(String name) {
        for (int i = 0; i < header.size(); i++) {
            if (key(header.get(i)).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    boolean hasColumns(String... names) {
        for (String name : names) {
            if (column(name) < 0) {
                return false;
            }
        }
        return true;
    }

    /** What a column name is compared by: no blanks around it, single ones within, no colon behind, lower case. */
    static String key(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }

    /** A column name without blanks around it, with single ones within and without a colon behind. */
    static String tidy(String name) {
        String single = name.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        return single.endsWith(":") ? single.substring(0, single.length() - 1).stripTrailing() : single;
    }
}
