package app.wakewell.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import app.wakewell.domain.Problem;
import app.wakewell.journal.NightFiles.RefusedRow;
import app.wakewell.journal.PainTables.NumberColumn;

/**
 * The columns of a plain table that stand beside the score: numbers, or not. A column is one of numbers if at least
 * half of what is written in it is a number; the rest of it counts as missing and is named.
 */
final class NumberColumns {

    /** Numbers beyond this, either way, are taken for slips: no measure of a night or an evening is as large. */
    private static final double MOST = 1e9;

    private final Table table;
    private final List<Filled> columns = new ArrayList<>();
    private final List<RefusedRow> leftOut = new ArrayList<>();

    /** A column as far as it was read. */
    private static final class Filled {
        private final String name;
        private final int place;
        private final SortedMap<Long, Double> values = new TreeMap<>();
        private final List<RefusedRow> refused = new ArrayList<>();

        Filled(String name, int place) {
            this.name = name;
            this.place = place;
        }

        void read(long night, Table.Row row) {
            String text = row.cell(place).strip();
            OptionalDouble number = number(text);
            if (number.isPresent()) {
                values.put(night, number.getAsDouble());
            } else if (!CellMarks.isMissing(text)) {
                refused.add(new RefusedRow(row.line(), Problem.of(name, "problem.table.value", text)));
            }
        }

        boolean isNumeric() {
            return !values.isEmpty() && values.size() >= refused.size();
        }
    }

    /**
     * Columns to be filled row by row.
     *
     * @param others
     *            names of the columns that are something else, as {@link Table#key}
     */
    NumberColumns(Table table, Set<String> others) {
        this.table = table;
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < table.header().size(); place++) {
            String name = Table.tidy(table.header().get(place));
            if (name.isEmpty() || others.contains(Table.key(name))) {
                continue;
            }
            if (seen.add(Table.key(name))) {
                columns.add(new Filled(name, place));
            } else {
                leftOut.add(new RefusedRow(table.headerLine(), Problem.of(name, "problem.table.column.twice")));
            }
        }
    }

    /** Reads the cells of a row. */
    void read(long night, Table.Row row) {
        columns.forEach(column -> column.read(night, row));
    }

    /** What a row has in all of the columns, to hold two rows of one night against each other. */
    List<OptionalDouble> numbers(Table.Row row) {
        return columns.stream().map(column -> number(row.cell(column.place).strip())).toList();
    }

    /** The column of that name, if it holds numbers. */
    Optional<NumberColumn> named(String key) {
        return numeric().stream().filter(column -> Table.key(column.name()).equals(key)).findFirst();
    }

    /** The columns that hold numbers, without the one of that name. */
    List<NumberColumn> without(String key) {
        return numeric().stream().filter(column -> !Table.key(column.name()).equals(key)).toList();
    }

    private List<NumberColumn> numeric() {
        return columns.stream()
                .filter(Filled::isNumeric)
                .map(column -> new NumberColumn(column.name, column.values))
                .toList();
    }

    /** Columns that were left out, and cells of the others that count as missing. */
    List<RefusedRow> leftOut() {
        List<RefusedRow> all = new ArrayList<>(leftOut);
        for (Filled column : columns) {
            if (column.isNumeric()) {
                all.addAll(column.refused);
            } else {
                all.add(new RefusedRow(table.headerLine(), Problem.of(column.name, "problem.table.column.noNumbers")));
            }
        }
        return all;
    }

    private static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            return Math.abs(number) <= MOST ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
