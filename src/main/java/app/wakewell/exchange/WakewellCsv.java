package app.wakewell.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Source;
import app.wakewell.journal.ImportedNight;
import app.wakewell.journal.NightFiles.Contents;
import app.wakewell.journal.NightFiles.RefusedRow;

/**
 * Reads Wakewell's own table: one row a night, the night in a column {@code night}, columns named by field. Any other
 * column is a factor of the person's own, in numbers or yes and no.
 *
 * <p>An empty cell, {@code NA}, {@code N/A}, {@code null} and {@code -} stand for "not answered"; {@code none} is an
 * answer where the field has it (the empty set, no topper), and "not answered" elsewhere; {@code unknown} is "don't
 * know". A value that cannot be used, or that cannot be true beside the others, is left out and named, the rest of its
 * row stays. A row whose night cannot be used is left out whole, and so are two rows that tell different things of one
 * night.
 */
final class WakewellCsv {

    private final Table table;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<Column> columns;
    private final Set<Field<?>> unusable = new HashSet<>();

    private WakewellCsv(Table table, ZoneId zone, LocalDate today) {
        this.table = table;
        this.zone = zone;
        this.today = today;
        this.columns = Column.of(table, refused);
    }

    static boolean recognises(Table table) {
        return table.hasColumns(Column.NIGHT);
    }

    static Contents read(Table table, ZoneId zone, LocalDate today) {
        return new WakewellCsv(table, zone, today).contents();
    }

    private Contents contents() {
        leaveOutTextColumns();
        Map<Night, NightRow> byNight = new TreeMap<>();
        Set<Night> contradicted = new HashSet<>();
        for (Table.Row row : table.rows()) {
            read(row).ifPresent(read -> {
                NightRow first = byNight.putIfAbsent(read.night(), read);
                if (first != null && !first.content().equals(read.content())) {
                    contradicted.add(read.night());
                    refuse(row, Problem.of(Column.NIGHT, "problem.csv.night.twice", read.night(), first.line(),
                            read.line()));
                }
            });
        }
        byNight.keySet().removeAll(contradicted);
        SetUpColumns setUps = SetUpColumns.read(byNight.values());
        refused.addAll(setUps.refused());
        List<ImportedNight> nights = byNight.values()
                .stream()
                .filter(row -> !row.content().answers().isEmpty())
                .map(row -> new ImportedNight(row.night(), row.content().answers(), row.loggedAt()))
                .toList();
        return new Contents(Source.CSV, table.rows().size(), nights, 0, 0, setUps.changes(), List.copyOf(refused));
    }

    /** A column of words is nothing that can be counted; it is named once and not once a row. */
    private void leaveOutTextColumns() {
        Map<Field<?>, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof Column.OfFactor(Field<Double> factor)) {
                places.put(factor, i);
            }
        }
        for (Table.Row row : table.rows()) {
            places.forEach((factor, place) -> {
                String cell = row.cell(place);
                if (!unusable.contains(factor) && !RowAnswers.isAbsent(factor, cell)
                        && !isNumber(factor, asNumber(cell))) {
                    unusable.add(factor);
                    refuse(row, Problem.of(factor.id(), "problem.csv.factor.text", factor.name(), cell.strip()));
                }
            });
        }
    }

    private static boolean isNumber(Field<?> factor, String text) {
        return !(factor.parse(text) instanceof Parsed.No<?>(Problem problem))
                || !problem.key().equals("problem.number.format");
    }

    /** Yes is 1 and no is 0, as everywhere with factors. */
    private static String asNumber(String cell) {
        return switch (Table.key(cell)) {
            case "yes", "true" -> "1";
            case "no", "false" -> "0";
            default -> cell;
        };
    }

    private Optional<NightRow> read(Table.Row row) {
        String date = row.cell(columns.indexOf(new Column.OfNight()));
        Optional<Night> night = Night.parse(CellMarks.unmark(date));
        if (night.isEmpty()) {
            refuse(row, Problem.of(Column.NIGHT, "problem.date", date.strip()));
            return Optional.empty();
        }
        if (row.isLongerThan(columns.size())) {
            refuse(row, Problem.of("", "problem.csv.cells", row.cells().size(), columns.size()));
            return Optional.empty();
        }
        int known = refused.size();
        NightRow.Content content = content(row, night.get());
        // a bed made for the coming night is written down the evening before
        LocalDate last = content.isOnlySetUp() ? today.plusDays(1) : today;
        if (night.get().morning().isAfter(last)) {
            refused.subList(known, refused.size()).clear();
            refuse(row, Problem.of(Column.NIGHT, "problem.night.future", night.get()));
            return Optional.empty();
        }
        return Optional.of(new NightRow(row.line(), night.get(), loggedAt(row), content));
    }

    private NightRow.Content content(Table.Row row, Night night) {
        RowAnswers answers = new RowAnswers(zone, problem -> refuse(row, problem));
        Patch setUp = Patch.NONE;
        String letter = "";
        String reason = "";
        String expected = "";
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cell(i);
            switch (columns.get(i)) {
                case Column.OfAnswer(Field<?> field) -> answers.take(field, cell);
                case Column.OfFactor(Field<Double> factor) -> {
                    if (!unusable.contains(factor)) {
                        answers.take(factor, asNumber(cell));
                    }
                }
                case Column.OfSetUp(Field<?> field) -> setUp = made(setUp, field, cell, row);
                case Column.OfLetter() -> letter = cell.strip();
                case Column.OfReason() -> reason = CellMarks.unmark(cell);
                case Column.OfExpectation() -> expected = CellMarks.isMissing(cell) ? "" : cell.strip();
                case Column.OfNight() -> {}
                case Column.OfLoggedAt() -> {}
                case Column.Ignored() -> {}
            }
        }
        return new NightRow.Content(answers.about(night), setUp, letter, reason, expected);
    }

    private @Nullable Instant loggedAt(Table.Row row) {
        int place = columns.indexOf(new Column.OfLoggedAt());
        String cell = place < 0 ? "" : row.cell(place);
        if (CellMarks.isMissing(cell)) {
            return null;
        }
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parse(cell.strip(), Instant::from);
        } catch (DateTimeException other) {
            refuse(row, Problem.of(Column.LOGGED_AT, "problem.moment", cell.strip()));
            return null;
        }
    }

    private Patch made(Patch setUp, Field<?> field, String cell, Table.Row row) {
        if (cell.strip().equals(CellMarks.CLEARED)) {
            return setUp.clear(field);
        }
        if (RowAnswers.isAbsent(field, cell)) {
            return setUp;
        }
        return switch (setUp.parse(field, cell)) {
            case Parsed.Ok<Patch>(Patch wider) -> wider;
            case Parsed.No<Patch>(Problem problem) -> {
                refuse(row, problem);
                yield setUp;
            }
        };
    }

    private void refuse(Table.Row row, Problem problem) {
        refused.add(new RefusedRow(row.line(), problem));
    }
}
