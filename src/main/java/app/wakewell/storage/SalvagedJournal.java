package app.wakewell.storage;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.Profile;
import app.wakewell.journal.Draft;
import app.wakewell.journal.JournalBackups;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.Step;
import app.wakewell.journal.StepTitle;
import app.wakewell.journal.StoredStep;

/** What is intact of a journal that cannot be opened otherwise, for looking and for taking it elsewhere. */
final class SalvagedJournal implements JournalStore {

    private final JournalFiles files;
    private final Salvage salvage;
    private final JournalBackups backups;
    private final JournalInfo info;

    /**
     * A journal to look at.
     *
     * @param name
     *            what it is called on screen
     * @param clock
     *            tells a zone, should the journal not know its own any more
     */
    SalvagedJournal(JournalFiles files, Salvage salvage, JournalBackups backups, String name, Clock clock) {
        this.files = files;
        this.salvage = salvage;
        this.backups = backups;
        this.info = understood(Table.JOURNAL, row -> RecordRows.info(row, name)).stream()
                .findFirst()
                .orElseGet(() -> new JournalInfo(Marker.of(files).map(Marker::id).orElse(""), name, Instant.EPOCH,
                        clock.getZone(), false));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(Row row);
    }

    /** What the rows of a table say, as far as this version understands it. */
    private <T> List<T> understood(Table table, Reading<T> reading) {
        List<T> read = new ArrayList<>();
        for (Row row : salvage.rows(table)) {
            try {
                read.add(reading.of(row));
            } catch (IllegalArgumentException | IllegalStateException | DateTimeException newer) {
                // left out of what can be read
            }
        }
        return read;
    }

    @Override
    public JournalInfo info() {
        return info;
    }

    @Override
    public Snapshot read() {
        Profile profile = understood(Table.PROFILE, RecordRows::profile).stream().findFirst().orElse(Profile.UNKNOWN);
        return Snapshot.of(info, profile, salvage.items());
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public SortedMap<String, LocalDate> lastTimes() {
        SortedMap<String, LocalDate> times = new TreeMap<>();
        understood(Table.LAST_TIME, row -> Map.entry(row.needed("what"), LocalDate.parse(row.needed("day"))))
                .forEach(time -> times.put(time.getKey(), time.getValue()));
        return times;
    }

    @Override
    public List<Draft> drafts() {
        return understood(Table.DRAFT, row -> {
            List<Row> record = new ArrayList<>(List.of(row));
            salvage.rows(Table.DRAFT_ANSWER)
                    .stream()
                    .filter(answer -> answer.text("night").equals(row.text("night")))
                    .forEach(record::add);
            return RecordRows.draft(record);
        });
    }

    @Override
    public Optional<Draft> draft(Night night) {
        return drafts().stream().filter(draft -> draft.night().equals(night)).findFirst();
    }

    @Override
    public Optional<StepTitle> undoable() {
        return Optional.empty();
    }

    @Override
    public Optional<StepTitle> redoable() {
        return Optional.empty();
    }

    @Override
    public List<StoredStep> stepsOf(Item.Key key) {
        return List.of();
    }

    @Override
    public List<StoredStep> removals(Instant since) {
        return List.of();
    }

    @Override
    public JournalBackups backups() {
        return backups;
    }

    @Override
    public int nextNumber(Item.Kind kind) {
        return 1;
    }

    @Override
    public long commit(Step step) {
        throw refused();
    }

    @Override
    public void extend(long number, Step step) {
        throw refused();
    }

    @Override
    public void forget(Item.Key key) {
        throw refused();
    }

    @Override
    public void undo() {
        throw refused();
    }

    @Override
    public void redo() {
        throw refused();
    }

    @Override
    public void keepProfile(Profile profile) {
        throw refused();
    }

    @Override
    public void keepLastTimes(Map<String, LocalDate> times) {
        throw refused();
    }

    @Override
    public void keepDraft(Draft draft) {
        throw refused();
    }

    @Override
    public void dropDraft(Night night) {
        throw refused();
    }

    private JournalUnusable refused() {
        return new JournalUnusable(Reason.READ_ONLY, files.journal(), "opened for looking at what is intact");
    }

    @Override
    public void close() {
        // all of it was read before
    }
}
