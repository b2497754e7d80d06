package app.wakewell.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.SetUpChange;
import app.wakewell.journal.Edit;
import app.wakewell.journal.Step;
import app.wakewell.journal.StoredStep;

/** What the person did, as it can be undone across restarts. The steps that are undone are the newest ones, always. */
final class Steps {

    private static final String LAST_DONE = "coalesce((SELECT number FROM step WHERE undone = 0 ORDER BY number DESC LIMIT 1), 0)";
    private static final String ENTRY = "ENTRY";
    private static final String SET_UP = "SET_UP";

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
        return rows.first(Table.STEP, "undone = 0 ORDER BY number DESC").map(this::stored);
    }

    Optional<StoredStep> redoable() {
        return rows.first(Table.STEP, "number > " + LAST_DONE + " ORDER BY number").map(this::stored);
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
        Row row = Row.of(Table.STEP_EDIT).with("step", number).with("place", place);
        return switch (edit) {
            case Edit.OfEntry(Night night, Entry before, Entry after) -> row.with("record", ENTRY)
                    .with("night", night)
                    .with("state_before", text(RecordRows.of(before)))
                    .with("state_after", text(RecordRows.of(after)));
            case Edit.OfSetUp(Night from, SetUpChange before, SetUpChange after) -> row.with("record", SET_UP)
                    .with("night", from)
                    .with("state_before", text(RecordRows.of(before)))
                    .with("state_after", text(RecordRows.of(after)));
        };
    }

    private @Nullable String text(List<Row> record) {
        return record.isEmpty() ? null : json().write(record);
    }

    private StoredStep stored(Row row) {
        List<Edit> edits = new ArrayList<>();
        for (Row edit : rows.with(Table.STEP_EDIT, row.values().getOrDefault("number", 0L))) {
            edits.add(edit(edit));
        }
        return new StoredStep(Long.parseLong(row.needed("number")), new Step(Step.Kind.valueOf(row.needed("kind")),
                row.needed("subject"), Instant.parse(row.needed("done_at")), edits));
    }

    private Edit edit(Row row) {
        Night night = RecordRows.night(row.needed("night"));
        Optional<List<Row>> before = row.text("state_before").map(json()::read);
        Optional<List<Row>> after = row.text("state_after").map(json()::read);
        return row.needed("record").equals(ENTRY)
                ? new Edit.OfEntry(night, before.map(RecordRows::entry).orElse(null),
                        after.map(RecordRows::entry).orElse(null))
                : new Edit.OfSetUp(night, before.map(RecordRows::setUpChange).orElse(null),
                        after.map(RecordRows::setUpChange).orElse(null));
    }
}
