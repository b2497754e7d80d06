package app.wakewell.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** Port: reads plain tables of nights, scores and set-up labels, which need no journal to be analysed. */
public interface PainTables {

    /**
     * Reads a table with the columns {@code night} (ISO date or whole number), {@code pain} (0 to 10) and {@code setup}
     * (a label), rows in any order.
     *
     * @throws Refused
     *             if the file cannot be read, a column is missing, or rows tell different things of one night
     */
    PainTable read(Path file);

    /**
     * What a table holds.
     *
     * @param dated
     *            whether its nights are dates; else they are whole numbers
     * @param rows
     *            by night, at most one each
     * @param leftOut
     *            rows that name no night, and scores that count as missing
     */
    record PainTable(boolean dated, List<Row> rows, List<NightFiles.RefusedRow> leftOut) {}

    /**
     * One night.
     *
     * @param night
     *            epoch day of the date of the morning, or the whole number as given
     * @param setUp
     *            label of the set-up in force
     * @param pain
     *            the score, 0 to 10, if there is one
     */
    record Row(long night, String setUp, OptionalDouble pain) {}
}
