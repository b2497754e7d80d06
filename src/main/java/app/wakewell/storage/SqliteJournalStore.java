package app.wakewell.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.Profile;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.Draft;
import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.Step;
import app.wakewell.journal.StepTitle;
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

    /** The records as they are in the file, once read. Kept only while nobody else can write. */
    private @Nullable Map<Item.Key, Item> items;

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
        return understood(() -> sql.inOneView(() -> Snapshot.of(info,
                rows.all(Table.PROFILE).stream().map(RecordRows::profile).findFirst().orElse(Profile.UNKNOWN),
                items().values())));
    }

    private Map<Item.Key, Item> items() {
        Map<Item.Key, Item> known = items;
        if (known == null || readOnly) {
            known = new LinkedHashMap<>();
            for (Item.Kind kind : Item.Kind.values()) {
                for (List<Row> record : records(kind).values()) {
                    Item item = RecordRows.item(kind, record);
                    known.put(item.key(), item);
                }
            }
            items = known;
        }
        return known;
    }

    /** All records of a kind by the key of their rows. */
    private Map<String, List<Row>> records(Item.Kind kind) {
        Map<String, List<Row>> records = new TreeMap<>();
        Table main = Table.of(kind).getFirst();
        for (Table table : Table.of(kind)) {
            // a file of an older version that is only looked at lacks some tables
            for (Row row : rows.has(table) ? rows.all(table) : List.<Row>of()) {
                String key = row.needed(table.key());
                if (table == main) {
                    records.computeIfAbsent(key, first -> new ArrayList<>()).add(row);
                } else {
                    Optional.ofNullable(records.get(key)).ifPresent(record -> record.add(row));
                }
            }
        }
        return records;
    }

    /** The rows of one record; none if it is not there. */
    private List<Row> record(Item.Key key) {
        return Table.of(key.kind())
                .stream()
                .flatMap(table -> rows.with(table, RecordRows.key(key)).stream())
                .toList();
    }

    /** A draft with its answers; nothing if there is none. */
    private List<Row> draftRows(Night night) {
        List<Row> record = new ArrayList<>(rows.with(Table.DRAFT, night.toString()));
        record.addAll(rows.with(Table.DRAFT_ANSWER, night.toString()));
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
        if (step.edits().stream().anyMatch(Edit::isRemoval)) {
            shrinkLog();
        }
        return number;
    }

    @Override
    public void extend(long number, Step step) {
        change(step.edits(), () -> {
            StoredStep newest = steps.undoable()
                    .filter(done -> done.number() == number && steps.redoableTitle().isEmpty())
                    .orElseThrow(() -> new IllegalStateException(
                            "step " + number + " is not the newest one, or is undone"));
            steps.replace(new StoredStep(number, newest.step().followedBy(step)));
            return number;
        });
    }

    @Override
    public Optional<StepTitle> undoable() {
        return understood(() -> sql.inOneView(steps::undoableTitle));
    }

    @Override
    public Optional<StepTitle> redoable() {
        return understood(() -> sql.inOneView(steps::redoableTitle));
    }

    @Override
    public List<StoredStep> stepsOf(Item.Key key) {
        return understood(() -> sql.inOneView(() -> steps.of(key)));
    }

    @Override
    public List<StoredStep> removals(Instant since) {
        return understood(() -> sql.inOneView(() -> steps.removals(since)));
    }

    @Override
    public void forget(Item.Key key) {
        refuseReadOnly();
        rows.change(() -> {
            if (!record(key).isEmpty()) {
                throw new IllegalStateException("the record of " + key + " is there");
            }
            steps.forget(key);
            return key;
        });
        shrinkLog();
    }

    @Override
    public int nextNumber(Item.Kind kind) {
        String table = Table.of(kind).getFirst().title();
        return 1 + (int) sql.number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0)", table);
    }

    @Override
    public void undo() {
        refuseReadOnly();
        understood(steps::undoable).ifPresent(done -> change(done.step().inverse(), () -> {
            steps.mark(done, true);
            return done.number();
        }));
    }

    @Override
    public void redo() {
        refuseReadOnly();
        understood(steps::redoable).ifPresent(undone -> change(undone.step().edits(), () -> {
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
                items = null;
            }
        }
    }

    private void apply(Edit edit) {
        if (!sorted(record(edit.key())).equals(sorted(RecordRows.of(edit.before())))) {
            throw new IllegalStateException("the record of " + edit.key() + " is not as the edit expects it");
        }
        Table.of(edit.key().kind()).reversed().forEach(table -> rows.delete(table, RecordRows.key(edit.key())));
        RecordRows.of(edit.after()).forEach(rows::insert);
        if (edit.key().kind() == Item.Kind.ENTRY) {
            deleteDraft(edit.key().id());
        }
    }

    /** Parts come in the order of the domain or in that of the file. */
    private static List<String> sorted(List<Row> record) {
        return record.stream().map(Row::hash).sorted().toList();
    }

    /** Takes over what was really written. */
    private void refresh(Edit edit) {
        Map<Item.Key, Item> known = items;
        if (known != null) {
            if (edit.isRemoval()) {
                known.remove(edit.key());
            } else {
                known.put(edit.key(), RecordRows.item(edit.key().kind(), RecordRows.of(edit.after())));
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
    public SortedMap<String, LocalDate> lastTimes() {
        return understood(() -> {
            SortedMap<String, LocalDate> times = new TreeMap<>();
            // a file of an older version that is only looked at has none
            for (Row row : rows.has(Table.LAST_TIME) ? rows.all(Table.LAST_TIME) : List.<Row>of()) {
                times.put(row.needed("what"), LocalDate.parse(row.needed("day")));
            }
            return times;
        });
    }

    @Override
    public void keepLastTimes(Map<String, LocalDate> times) {
        refuseReadOnly();
        rows.change(() -> {
            times.forEach((what, day) -> {
                rows.delete(Table.LAST_TIME, what);
                rows.insert(Row.of(Table.LAST_TIME).with("what", what).with("day", day));
            });
            return times;
        });
    }

    @Override
    public Optional<Draft> draft(Night night) {
        return understood(() -> {
            List<Row> record = sql.inOneView(() -> draftRows(night));
            return record.isEmpty() ? Optional.empty() : Optional.of(RecordRows.draft(record));
        });
    }

    @Override
    public void keepDraft(Draft draft) {
        refuseReadOnly();
        rows.change(() -> {
            deleteDraft(draft.night().toString());
            RecordRows.of(draft).forEach(rows::insert);
            return draft;
        });
    }

    @Override
    public void dropDraft(Night night) {
        refuseReadOnly();
        if (sql.number("SELECT count(*) FROM draft WHERE night = ?", night.toString()) > 0) {
            rows.change(() -> {
                deleteDraft(night.toString());
                return night;
            });
        }
    }

    private void deleteDraft(String night) {
        rows.delete(Table.DRAFT_ANSWER, night);
        rows.delete(Table.DRAFT, night);
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
