package app.wakewell.exchange;

import java.nio.file.Path;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

import app.wakewell.domain.Night;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Score;
import app.wakewell.journal.NightFiles.RefusedRow;
import app.wakewell.journal.PainTables;
import app.wakewell.journal.Refused;

/** Reads plain tables of nights, scores and set-up labels. An empty label means the set-up of the night before. */
public final class PainTableReader implements PainTables {

    private static final String PAIN = "pain";
    private static final String SET_UP = "setup";

    private static final String SLEEP = "sleep";

    private record Read(long line, OptionalDouble pain, String label, List<OptionalDouble> numbers) {

        boolean tellsTheSameAs(Read other) {
            return pain.equals(other.pain) && label.equals(other.label) && numbers.equals(other.numbers);
        }
    }

    @Override
    public PainTable read(Path file) {
        Table table = TableReader.read(TextFile.read(file));
        if (!table.hasColumns(Column.NIGHT)) {
            throw Column.noNight(table);
        }
        if (!table.hasColumns(PAIN)) {
            throw Refused.because("problem.table.column", table.file(), table.headerLine(), PAIN);
        }
        List<RefusedRow> leftOut = new ArrayList<>();
        NumberColumns numbers = new NumberColumns(table, Set.of(Column.NIGHT, PAIN, SET_UP));
        boolean dated = isDated(table);
        Map<Long, Read> nights = new TreeMap<>();
        List<Problem> contradictions = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            String name = row.cell(table.column(Column.NIGHT)).strip();
            OptionalLong night = night(name, dated);
            if (night.isEmpty()) {
                leftOut.add(new RefusedRow(row.line(),
                        Problem.of(Column.NIGHT, dated ? "problem.date" : "problem.table.number", name)));
                continue;
            }
            Read read = new Read(row.line(), pain(row, table, leftOut), label(row, table),
                    numbers.numbers(row));
            Read first = nights.putIfAbsent(night.getAsLong(), read);
            if (first == null) {
                numbers.read(night.getAsLong(), row);
            } else if (!first.tellsTheSameAs(read)) {
                contradictions
                        .add(Problem.of(Column.NIGHT, "problem.table.night.twice", name, first.line(), read.line()));
            }
        }
        if (!contradictions.isEmpty()) {
            throw new Refused(contradictions);
        }
        leftOut.addAll(numbers.leftOut());
        return new PainTable(dated, rows(nights), numbers.named(SLEEP), numbers.without(SLEEP), List.copyOf(leftOut));
    }

    /** The first night that can be read tells for all of them. */
    private static boolean isDated(Table table) {
        for (Table.Row row : table.rows()) {
            String name = row.cell(table.column(Column.NIGHT)).strip();
            if (night(name, true).isPresent()) {
                return true;
            }
            if (night(name, false).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static OptionalLong night(String name, boolean dated) {
        if (dated) {
            return Night.parse(name).map(night -> OptionalLong.of(night.index())).orElse(OptionalLong.empty());
        }
        try {
            long number = Long.parseLong(name);
            return ChronoField.EPOCH_DAY.range().isValidValue(number)
                    ? OptionalLong.of(number)
                    : OptionalLong.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }

    private static OptionalDouble pain(Table.Row row, Table table, List<RefusedRow> leftOut) {
        String text = row.cell(table.column(PAIN)).strip();
        if (CellMarks.isMissing(text)) {
            return OptionalDouble.empty();
        }
        try {
            double pain = Double.parseDouble(text.replace(',', '.'));
            if (pain >= Score.MIN && pain <= Score.MAX) {
                return OptionalDouble.of(pain);
            }
        } catch (NumberFormatException notANumber) {
            // named below like a number out of range
        }
        leftOut.add(new RefusedRow(row.line(), Problem.of(PAIN, "problem.table.pain", text)));
        return OptionalDouble.empty();
    }

    private static String label(Table.Row row, Table table) {
        String label = row.cell(table.column(SET_UP)).strip();
        return CellMarks.isMissing(label) ? "" : label;
    }

    private static List<Row> rows(Map<Long, Read> nights) {
        String label = nights.values().stream().map(Read::label).filter(one -> !one.isEmpty()).findFirst().orElse("");
        List<Row> rows = new ArrayList<>();
        for (var night : nights.entrySet()) {
            String own = night.getValue().label();
            label = own.isEmpty() ? label : own;
            rows.add(new Row(night.getKey(), label, night.getValue().pain()));
        }
        return List.copyOf(rows);
    }
}
