package app.wakewell.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Problem;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.NightFiles.RefusedRow;
import app.wakewell.journal.Refused;

/** What a column of Wakewell's own table means, told by its name. */
sealed interface Column {

    String NIGHT = "night";
    String LOGGED_AT = "logged_at";
    String LETTER = "setup.letter";
    String REASON = "setup.reason";
    String EXPECTED = "setup.expected";

    /** The date of the morning. */
    record OfNight() implements Column {}

    /** When the entry was written. */
    record OfLoggedAt() implements Column {}

    /** An answer about the night. */
    record OfAnswer(Field<?> field) implements Column {}

    /** A part of the bed in force. */
    record OfSetUp(Field<?> field) implements Column {}

    /** The letter of the set-up in force. */
    record OfLetter() implements Column {}

    /** Why the set-up was changed. */
    record OfReason() implements Column {}

    /** What was expected of the change. */
    record OfExpectation() implements Column {}

    /** A factor of the person's own. */
    record OfFactor(Field<Double> field) implements Column {}

    /** Not read. */
    record Ignored() implements Column {}

    /**
     * The meaning of every column.
     *
     * @param refused
     *            takes the columns that are left out
     * @throws Refused
     *             if none is the night, or two mean the same field
     */
    static List<Column> of(Table table, List<RefusedRow> refused) {
        if (table.column(NIGHT) < 0) {
            throw noNight(table);
        }
        List<Column> columns = new ArrayList<>();
        Set<Column> seen = new HashSet<>();
        for (int i = 0; i < table.header().size(); i++) {
            String name = table.header().get(i);
            Column column = named(name);
            if (column instanceof Ignored) {
                if (hasContent(table, i)) {
                    refused.add(
                            new RefusedRow(table.headerLine(), Problem.of("", "problem.csv.column.unnamed", i + 1)));
                }
            } else if (!seen.add(column)) {
                if (!(column instanceof OfFactor)) {
                    throw Refused.because("problem.csv.column.twice", table.file(), table.headerLine(), name.strip());
                }
                refused.add(new RefusedRow(table.headerLine(),
                        Problem.of("", "problem.csv.factor.twice", name.strip())));
                column = new Ignored();
            }
            columns.add(column);
        }
        return columns;
    }

    static Refused noNight(Table table) {
        String names = String.join(", ", table.header().stream().map(String::strip).toList());
        return Refused.because("problem.csv.noNight", table.file(), table.headerLine(), shortened(names));
    }

    private static String shortened(String names) {
        return names.length() <= 120 ? names : names.substring(0, 117) + "...";
    }

    private static boolean hasContent(Table table, int column) {
        return table.rows().stream().anyMatch(row -> !row.cell(column).isBlank());
    }

    private static Column named(String written) {
        String name = CellMarks.unmark(written.strip());
        String factor = name.startsWith(Field.OWN_PREFIX) ? name.substring(Field.OWN_PREFIX.length()) : "";
        return factor.isBlank() ? plain(name) : new OfFactor(Field.ownFactor(factor));
    }

    private static Column plain(String name) {
        String key = Table.key(name);
        return switch (key) {
            case "" -> new Ignored();
            case NIGHT -> new OfNight();
            case LOGGED_AT -> new OfLoggedAt();
            case LETTER -> new OfLetter();
            case REASON -> new OfReason();
            case EXPECTED -> new OfExpectation();
            case "bed_time", "night.bed_time" -> new OfAnswer(NightFields.INTO_BED);
            case "wake_time", "night.wake_time" -> new OfAnswer(NightFields.FINAL_WAKING);
            default -> NightFields.byId(key)
                    .<Column>map(OfAnswer::new)
                    .or(() -> SetUpFields.byId(key).map(OfSetUp::new))
                    .orElseGet(() -> new OfFactor(Field.ownFactor(Table.tidy(name))));
        };
    }

    /** The name a factor is written with: its own, or with {@code own.} in front where that would be read otherwise. */
    static String nameOf(Field<?> factor) {
        String name = CellMarks.mark(factor.name());
        boolean plain = named(name) instanceof OfFactor(Field<Double> read) && read.equals(factor);
        return plain ? name : CellMarks.mark(factor.id());
    }
}
