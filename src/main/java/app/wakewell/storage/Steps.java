package app.wakewell.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Item;
import app.wakewell.journal.Edit;
import app.wakewell.journal.Step;
import app.wakewell.journal.StepTitle;
import app.wakewell.journal.StoredStep;

/** What the person did, as it can be undone across restarts. The steps that are undone are the newest ones, always. */
final class Steps {

    private static final String LAST_DONE = "coalesce((SELECT number FROM step WHERE undone = 0 ORDER BY number DESC LIMIT 1), 0)";
    /** Records that are named by a night, and have been since the first version of the tables. */
    private static final Set<Item.Kind> BY_NIGHT = EnumSet.of(Item.Kind.ENTRY, Item.Kind.SET_UP);

    private final Rows rows;
    private @Nullable RowJson json;

    Steps(Rows rows) {
        this.rows = rows;
    }

    private RowJson json() {
        RowJson made = json;
        if (made == null) {
            made = new RowJson();
            json = made;
        }
        return made;
    }

    Optional<StoredStep> undoable() {
        return newestDone().map(this::stored);
    }

    Optional<StoredStep> redoable() {
        return oldestUndone().map(this::stored);
    }

    /** What {@link #undoable()} did, without reading all its edits. */
    Optional<StepTitle> undoableTitle() {
        return newestDone().map(Steps::title);
    }

    /** What {@link #redoable()} did, without reading all its edits. */
    Optional<StepTitle> redoableTitle() {
        return oldestUndone().map(Steps::title);
    }

    private Optional<Row> newestDone() {
        return rows.first(Table.STEP, "undone = 0 ORDER BY number DESC");
    }

    private Optional<Row> oldestUndone() {
        return rows.first(Table.STEP, "number > " + LAST_DONE + " ORDER BY number");
    }

    private static StepTitle title(Row row) {
        return new StepTitle(Step.Kind.valueOf(row.needed("kind")), row.needed("subject"));
    }

    /** The steps that changed a record and are not undone, oldest first, with their edits of that record alone. */
    List<StoredStep> of(Item.Key key) {
        return withEdits(rows.where(Table.STEP_EDIT, "record = ? AND " + keyColumn(key) + " = ?", key.kind().name(),
                key.id()));
    }

    /** The steps since a moment that removed something and are not undone, oldest first, with those edits alone. */
    List<StoredStep> removals(Instant since) {
        // moments are ISO text of several lengths: the seconds compare, and what is too old is left out below
        return withEdits(rows.where(Table.STEP_EDIT,
                "state_after IS NULL AND step IN (SELECT number FROM step WHERE done_at >= ?)",
                since.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "")))
                .stream()
                .filter(step -> !step.step().at().isBefore(since))
                .toList();
    }

    private List<StoredStep> withEdits(List<Row> edits) {
        Map<Long, List<Edit>> byStep = new TreeMap<>();
        edits.forEach(row -> byStep.computeIfAbsent(number(row, "step"), first -> new ArrayList<>()).add(edit(row)));
        List<StoredStep> found = new ArrayList<>();
        byStep.forEach((number, of) -> rows.with(Table.STEP, number)
                .stream()
                .filter(row -> number(row, "undone") == 0)
                .forEach(row -> found.add(stored(row, of))));
        return List.copyOf(found);
    }

    /** Forgets all that is remembered of a record, and the steps that did nothing else. */
    void forget(Item.Key key) {
        for (Row edit : rows.where(Table.STEP_EDIT, "record = ? AND " + keyColumn(key) + " = ?", key.kind().name(),
                key.id())) {
            long step = number(edit, "step");
            rows.delete(Table.STEP_EDIT, step, number(edit, "place"));
            if (rows.with(Table.STEP_EDIT, step).isEmpty()) {
                rows.delete(Table.STEP, step);
            }
        }
    }

    private static String keyColumn(Item.Key key) {
        return BY_NIGHT.contains(key.kind()) ? "night" : "record_key";
    }

    private static long number(Row row, String column) {
        return Long.parseLong(row.needed(column));
    }

    /** Remembers a step that is done. */
    long add(Step step) {
        long number = 1 + rows.sql().number("SELECT seq FROM sqlite_sequence WHERE name = 'step'");
        insert(new StoredStep(number, step), false);
        return number;
    }

    /** Puts another step in the place of one that is done. */
    void replace(StoredStep step) {
        remove(step.number());
        insert(step, false);
    }

    /** Notes that a step is undone, or done again. */
    void mark(StoredStep step, boolean undone) {
        rows.delete(Table.STEP, step.number());
        rows.insert(row(step, undone));
    }

    /** Forgets the steps that are undone. */
    void forgetUndone() {
        for (String number : rows.sql().texts("SELECT number FROM step WHERE number > " + LAST_DONE)) {
            remove(Long.parseLong(number));
        }
    }

    private void remove(long number) {
        rows.delete(Table.STEP_EDIT, number);
        rows.delete(Table.STEP, number);
    }

    private void insert(StoredStep stored, boolean undone) {
        rows.insert(row(stored, undone));
        int place = 0;
        for (Edit edit : stored.step().edits()) {
            rows.insert(row(stored.number(), place++, edit));
        }
    }

    private static Row row(StoredStep stored, boolean undone) {
        return Row.of(Table.STEP)
                .with("number", stored.number())
                .with("kind", stored.step().kind())
                .with("subject", stored.step().subject())
                .with("done_at", stored.step().at())
                .with("undone", undone ? 1 : 0);
    }

    private Row row(long number, int place, Edit edit) {
        return Row.of(Table.STEP_EDIT)
                .with("step", number)
                .with("place", place)
                .with("record", edit.key().kind())
                .with(keyColumn(edit.key()), edit.key().id())
                .with("state_before", text(RecordRows.of(edit.before())))
                .with("state_after", text(RecordRows.of(edit.after())));
    }

    private @Nullable String text(List<Row> record) {
        return record.isEmpty() ? null : json().write(record);
    }

    private StoredStep stored(Row row) {
        return stored(row, rows.with(Table.STEP_EDIT, number(row, "number")).stream().map(this::edit).toList());
    }

    private static StoredStep stored(Row row, List<Edit> edits) {
        return new StoredStep(number(row, "number"), new Step(Step.Kind.valueOf(row.needed("kind")),
                row.needed("subject"), Instant.parse(row.needed("done_at")), edits));
    }

    private Edit edit(Row row) {
        Item.Kind kind = Item.Kind.valueOf(row.needed("record"));
        String id = row.text("night").or(() -> row.text("record_key")).orElse("");
        return new Edit(new Item.Key(kind, id), item(kind, row.text("state_before")),
                item(kind, row.text("state_after")));
    }

    private @Nullable Item item(Item.Kind kind, Optional<String> state) {
        return state.map(json()::read).map(record -> RecordRows.item(kind, record)).orElse(null);
    }
}
