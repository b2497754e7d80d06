package app.wakewell.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/** Port: reads plain tables of nights, scores and set-up labels, which need no journal to be analysed. */
public interface PainTables {

    /**
     * Reads a table with the columns {@code night} (ISO date or whole number), {@code pain} (0 to 10) and {@code setup}
     * (a label; without that column all nights are slept on one set-up), rows in any order. A column {@code sleep}
     * holds the sleep measure; any other column of numbers is a factor, and one without any number is left out.
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
     * @param sleep
     *            the sleep measure, if there is such a column
     * @param factors
     *            the other columns of numbers, as they stand in the table
     * @param leftOut
     *            rows that name no night, scores and numbers that count as missing, columns that hold no numbers
     */
    record PainTable(boolean dated, List<Row> rows, Optional<NumberColumn> sleep, List<NumberColumn> factors,
            List<NightFiles.RefusedRow> leftOut) {}

    /**
     * A column of numbers.
     *
     * @param name
     *            as it stands in the header
     * @param values
     *            its finite value for each night that has one
     */
    record NumberColumn(String name, SortedMap<Long, Double> values) {}

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
