package app.wakewell.storage;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.Profile;
import app.wakewell.domain.SetUpChange;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.Draft;
import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.Step;
import app.wakewell.journal.StoredStep;

/** The journal in its SQLite file, opened and checked by {@link SqliteJournals}. */
final class SqliteJournalStore implements JournalStore {

    private final JournalInfo info;
    private final boolean readOnly;
    private final Backups backups;
    private final LongConsumer closing;
    private final Sql sql;
    private final Rows rows;
    private final Steps steps;
    private boolean closed;

    /** The entries as they are in the file, once read. Kept only while nobody else can write. */
    private @Nullable NavigableMap<Night, Entry> entries;

    /**
     * A journal that was checked.
     *
     * @param closing
     *            gives back what was taken to open it; run last, with the number of entries, or -1 if the disk
     *            does not tell any more
     */
    SqliteJournalStore(Sql sql, boolean readOnly, String name, Backups backups, LongConsumer closing) {
        this.sql = sql;
        this.readOnly = readOnly;
        this.backups = backups;
        this.closing = closing;
        this.rows = new Rows(sql);
        this.steps = new Steps(rows);
        this.info = understood(() -> rows.all(Table.JOURNAL)
                .stream()
                .map(row -> RecordRows.info(row, name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the journal does not say which it is")));
    }

    @Override
    public JournalInfo info() {
        return info;
    }

    @Override
    public Snapshot read() {
        return understood(() -> sql.inOneView(() -> new Snapshot(info, List.copyOf(entries().values()),
                BedHistory.of(grouped(Table.SET_UP_CHANGE, Table.SET_UP_DIFFERENCE).values()
                        .stream()
                        .map(RecordRows::setUpChange)
                        .toList()),
                rows.all(Table.PROFILE).stream().map(RecordRows::profile).findFirst().orElse(Profile.UNKNOWN))));
    }

    private NavigableMap<Night, Entry> entries() {
        NavigableMap<Night, Entry> known = entries;
        if (known == null || readOnly) {
            known = new TreeMap<>();
            for (List<Row> record : grouped(Table.ENTRY, Table.OWN_FACTOR).values()) {
                Entry entry = RecordRows.entry(record);
                known.put(entry.night(), entry);
            }
            entries = known;
        }
        return known;
    }

    /** All records of a table with what hangs on them, by key. */
    private Map<String, List<Row>> grouped(Table main, Table parts) {
        Map<String, List<Row>> records = new TreeMap<>();
        for (Row row : rows.all(main)) {
            List<Row> record = new ArrayList<>();
            record.add(row);
            records.put(row.needed(main.key()), record);
        }
        Map<String, List<Row>> orphans = new HashMap<>();
        for (Row row : rows.all(parts)) {
            records.getOrDefault(row.needed(parts.key()), orphans.computeIfAbsent("", none -> new ArrayList<>()))
                    .add(row);
        }
        return records;
    }

    /** One record with what hangs on it; nothing if there is none. */
    private List<Row> record(Table main, Table parts, Night night) {
        List<Row> record = new ArrayList<>(rows.with(main, night.toString()));
        record.addAll(rows.with(parts, night.toString()));
        return record;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public long commit(Step step) {
        long number = change(step.edits(), () -> {
            steps.forgetUndone();
            return steps.add(step);
        });
        if (step.edits().stream().anyMatch(SqliteJournalStore::removes)) {
            shrinkLog();
        }
        return number;
    }

    private static boolean removes(Edit edit) {
        return switch (edit) {
            case Edit.OfEntry entry -> entry.after() == null;
            case Edit.OfSetUp setUp -> setUp.after() == null;
        };
    }

    @Override
    public void extend(long number, Step step) {
        change(step.edits(), () -> {
            StoredStep newest = steps.undoable()
                    .filter(done -> done.number() == number && steps.redoable().isEmpty())
                    .orElseThrow(() -> new IllegalStateException(
                            "step " + number + " is not the newest one, or is undone"));
            steps.replace(new StoredStep(number, newest.step().followedBy(step)));
            return number;
        });
    }

    @Override
    public Optional<StoredStep> undoable() {
        return understood(() -> sql.inOneView(steps::undoable));
    }

    @Override
    public Optional<StoredStep> redoable() {
        return understood(() -> sql.inOneView(steps::redoable));
    }

    @Override
    public void undo() {
        refuseReadOnly();
        undoable().ifPresent(done -> change(done.step().inverse(), () -> {
            steps.mark(done, true);
            return done.number();
        }));
    }

    @Override
    public void redo() {
        refuseReadOnly();
        redoable().ifPresent(undone -> change(undone.step().edits(), () -> {
            steps.mark(undone, false);
            return undone.number();
        }));
    }

    /** The one way in which records change. */
    private long change(List<Edit> edits, Supplier<Long> stepChange) {
        refuseReadOnly();
        backups.makeForNewDay(sql);
        boolean done = false;
        try {
            long number = rows.change(() -> {
                edits.forEach(this::apply);
                return stepChange.get();
            });
            done = true;
            edits.forEach(this::refresh);
            return number;
        } finally {
            if (!done) {
                entries = null;
            }
        }
    }

    private void apply(Edit edit) {
        switch (edit) {
            case Edit.OfEntry(Night night, Entry before, Entry after) -> {
                swap(Table.ENTRY, Table.OWN_FACTOR, night, RecordRows.of(before), RecordRows.of(after));
                deleteDraft(night);
            }
            case Edit.OfSetUp(Night from, SetUpChange before, SetUpChange after) ->
                swap(Table.SET_UP_CHANGE, Table.SET_UP_DIFFERENCE, from, RecordRows.of(before), RecordRows.of(after));
        }
    }

    private void swap(Table main, Table parts, Night night, List<Row> before, List<Row> after) {
        List<Row> present = record(main, parts, night);
        if (!sorted(present).equals(sorted(before))) {
            throw new IllegalStateException("the record of " + night + " is not as the edit expects it");
        }
        rows.delete(parts, night.toString());
        rows.delete(main, night.toString());
        after.forEach(rows::insert);
    }

    /** Parts come in the order of the domain or in that of the file. */
    private static List<String> sorted(List<Row> record) {
        return record.stream().map(Row::hash).sorted().toList();
    }

    /** Takes over what was really written. */
    private void refresh(Edit edit) {
        NavigableMap<Night, Entry> known = entries;
        if (known != null && edit instanceof Edit.OfEntry(Night night, Entry before, Entry after)) {
            if (after == null) {
                known.remove(night);
            } else {
                known.put(night, RecordRows.entry(RecordRows.of(after)));
            }
        }
    }

    @Override
    public void keepProfile(Profile profile) {
        refuseReadOnly();
        rows.change(() -> {
            rows.delete(Table.PROFILE, 1L);
            rows.insert(RecordRows.of(profile));
            return profile;
        });
    }

    @Override
    public Optional<Draft> draft(Night night) {
        return understood(() -> {
            List<Row> record = sql.inOneView(() -> record(Table.DRAFT, Table.DRAFT_ANSWER, night));
            return record.isEmpty() ? Optional.empty() : Optional.of(RecordRows.draft(record));
        });
    }

    @Override
    public void keepDraft(Draft draft) {
        refuseReadOnly();
        rows.change(() -> {
            deleteDraft(draft.night());
            RecordRows.of(draft).forEach(rows::insert);
            return draft;
        });
    }

    @Override
    public void dropDraft(Night night) {
        refuseReadOnly();
        if (sql.number("SELECT count(*) FROM draft WHERE night = ?", night.toString()) > 0) {
            rows.change(() -> {
                deleteDraft(night);
                return night;
            });
        }
    }

    private void deleteDraft(Night night) {
        rows.delete(Table.DRAFT_ANSWER, night.toString());
        rows.delete(Table.DRAFT, night.toString());
    }

    @Override
    public BackupState backups() {
        return backups.state();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            long count = countEntries();
            if (!readOnly) {
                shrinkLog();
            }
            sql.close();
            closing.accept(count);
        }
    }

    private long countEntries() {
        try {
            return sql.number("SELECT count(*) FROM entry");
        } catch (JournalUnusable broken) {
            return -1;
        }
    }

    /** Moves the log into the journal and empties it, so that deleted text leaves the disk. */
    private void shrinkLog() {
        try {
            sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (JournalUnusable | IllegalStateException later) {
            // what was committed is in the log and stays there until the next time
        }
    }

    private void refuseReadOnly() {
        if (readOnly) {
            throw new JournalUnusable(Reason.READ_ONLY, sql.file(), "opened for looking only");
        }
    }

    /** Rows that are as they were written but say what no version of Wakewell writes are damage too. */
    private <T> T understood(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException nonsense) {
            throw new JournalUnusable(Reason.DAMAGED, sql.file(), nonsense);
        }
    }
}
