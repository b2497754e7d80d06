package app.wakewell.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.JournalExport;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.TargetFile;

/**
 * Writes a journal as a table: one row a night, also for nights that only change what is known of the bed. First the
 * night, then the answers by field name, then when the entry was written, then the letter of the set-up in force and
 * everything known of the bed, factors of the person's own last. Values are in their canonical form, the same in every
 * locale; UTF-8 without byte order mark, commas, lines end with LF. Text that a spreadsheet would run as a formula gets
 * an apostrophe in front, which {@link NightFilesReader} takes away again.
 *
 * <p>In set-up columns an empty cell is not known; in the row where something stops being known stands {@code -}.
 */
public final class CsvExport implements JournalExport {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    @Override
    public void csv(Snapshot journal, Path target, Parts parts, boolean replace) {
        TargetFile.write(target, replace, out -> write(journal, parts, out));
    }

    private static void write(Snapshot journal, Parts parts, OutputStream out) throws IOException {
        List<WrittenColumn> columns = columns(journal, parts);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        FORMAT.printRecord(writer, columns.stream().map(WrittenColumn::name).toArray());
        for (WrittenNight night : nights(journal)) {
            FORMAT.printRecord(writer, columns.stream().map(column -> column.cell().apply(night)).toArray());
        }
        writer.flush();
    }

    private record WrittenColumn(String name, Function<WrittenNight, String> cell) {}

    /**
     * What is known of a night.
     *
     * @param change
     *            the change of the bed from that night on, if it makes a difference
     * @param known
     *            everything known of the bed
     * @param before
     *            the same, of the night before
     */
    private record WrittenNight(Night night, Optional<Entry> entry, Optional<Phase> phase,
            Optional<SetUpChange> change, Answers known, Answers before) {}

    private static List<WrittenNight> nights(Snapshot journal) {
        BedHistory bed = journal.bed();
        Map<Night, Optional<Entry>> nights = new TreeMap<>();
        bed.changes().forEach(change -> nights.put(change.from(), Optional.empty()));
        journal.entries().forEach(entry -> nights.put(entry.night(), Optional.of(entry)));
        List<WrittenNight> written = new ArrayList<>();
        nights.forEach((night, entry) -> {
            Answers known = bed.knownOn(night);
            Answers before = bed.knownOn(night.previous());
            written.add(new WrittenNight(night, entry, bed.phaseOf(night),
                    bed.changeOn(night).filter(change -> !known.equals(before)), known, before));
        });
        return written;
    }

    private static List<WrittenColumn> columns(Snapshot journal, Parts parts) {
        List<WrittenColumn> columns = new ArrayList<>();
        columns.add(new WrittenColumn(Column.NIGHT, row -> row.night().toString()));
        for (Field<?> field : NightFields.ALL) {
            if (parts.include(field)) {
                columns.add(new WrittenColumn(field.name(), row -> answer(row, field)));
            }
        }
        columns.add(new WrittenColumn(Column.LOGGED_AT,
                row -> row.entry().map(entry -> entry.loggedAt().toString()).orElse("")));
        columns.add(new WrittenColumn(Column.LETTER, row -> row.phase().map(Phase::letter).orElse("")));
        for (Field<?> field : SetUpFields.ALL) {
            if (parts.include(field)) {
                columns.add(new WrittenColumn(field.id(), row -> setUp(row, field)));
            }
        }
        if (parts.notes()) {
            columns.add(new WrittenColumn(Column.REASON,
                    row -> row.change().map(SetUpChange::reason).map(CellMarks::mark).orElse("")));
        }
        columns.add(new WrittenColumn(Column.EXPECTED,
                row -> row.change().map(SetUpChange::expected).map(Enum::name).orElse("")));
        for (Field<?> factor : ownFactors(journal)) {
            columns.add(new WrittenColumn(Column.nameOf(factor), row -> answer(row, factor)));
        }
        return columns;
    }

    private static Set<Field<?>> ownFactors(Snapshot journal) {
        return journal.entries()
                .stream()
                .flatMap(entry -> entry.answers().fields().stream())
                .filter(Field::isOwnFactor)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String answer(WrittenNight row, Field<?> field) {
        String text = row.entry().flatMap(entry -> entry.answers().text(field)).orElse("");
        return field.type() instanceof ValueType.Text ? CellMarks.mark(text) : text;
    }

    private static String setUp(WrittenNight row, Field<?> field) {
        boolean cleared = row.before().has(field) && !row.known().has(field);
        return cleared ? CellMarks.CLEARED : row.known().text(field).orElse("");
    }
}
