package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.Refused;
import app.wakewell.ui.fx.LiveJournal;

/** The form of a set-up change: what differs, from which night, why, and what is expected of it. */
final class EditorViewModel {

    private final LiveJournal live;
    private final SetUpsTexts texts;
    private final Saving saving;
    private final ReadOnlyObjectWrapper<@Nullable EditorMode> mode = new ReadOnlyObjectWrapper<>();
    /** The evening on which the bed was different first; people think of a night by it. */
    private final ObjectProperty<@Nullable LocalDate> evening = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper night = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper difference = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper eveningProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Expectation> expected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable BedThing> thing = new SimpleObjectProperty<>();
    private final ObservableList<BedThing> things = FXCollections.observableArrayList();
    private final Map<Field<?>, ObjectProperty<@Nullable Object>> answers = new HashMap<>();
    private SetUpDraft draft = new SetUpDraft(null, Answers.NONE, Answers.NONE);
    private Night tonight;
    private Said opened = new Said(null, "", null);
    private boolean loading;

    /** What the form says beside the bed itself. */
    private record Said(@Nullable LocalDate evening, @Nullable String reason, @Nullable Expectation expected) {}

    /** Where a filled form goes. */
    @FunctionalInterface
    interface Saving {
        /**
         * Records a change.
         *
         * @param refused
         *            gets why it was not recorded
         */
        void save(Change change, Runnable done, java.util.function.Consumer<Refused> refused);
    }

    /**
     * A change as the form tells it.
     *
     * @param from
     *            the first night slept the new way
     * @param reason
     *            or {@code null} to leave what was said before
     * @param expected
     *            or {@code null} to leave what was said before
     */
    record Change(Night from, Patch difference, @Nullable String reason, @Nullable Expectation expected) {}

    /**
     * A form that is closed.
     *
     * @param tonight
     *            the next night that begins
     */
    EditorViewModel(LiveJournal live, SetUpsTexts texts, Saving saving, Night tonight) {
        this.live = live;
        this.texts = texts;
        this.saving = saving;
        this.tonight = tonight;
        for (Field<?> field : SetUpFields.ALL) {
            ObjectProperty<@Nullable Object> answer = new SimpleObjectProperty<>();
            answer.subscribe((before, now) -> edited());
            answers.put(field, answer);
        }
        evening.subscribe((before, now) -> moved());
        thing.subscribe((before, now) -> edited());
    }

    /** What the form is open for, or {@code null} while it is closed. */
    ReadOnlyObjectProperty<@Nullable EditorMode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable LocalDate> eveningProperty() {
        return evening;
    }

    /** The night that begins on that evening, in words. */
    ReadOnlyStringProperty nightProperty() {
        return night.getReadOnlyProperty();
    }

    /** What differs from the night before, in words; empty while nothing does. */
    ReadOnlyStringProperty differenceProperty() {
        return difference.getReadOnlyProperty();
    }

    /** What is the matter with the evening; empty if nothing is. */
    ReadOnlyStringProperty eveningProblemProperty() {
        return eveningProblem.getReadOnlyProperty();
    }

    /** Why it was not recorded; empty if nothing stands in the way. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    StringProperty reasonProperty() {
        return reason;
    }

    ObjectProperty<@Nullable Expectation> expectedProperty() {
        return expected;
    }

    /** The thing to retire. */
    ObjectProperty<@Nullable BedThing> thingProperty() {
        return thing;
    }

    /** The things that can be retired. */
    ObservableList<BedThing> things() {
        return things;
    }

    /** What the form says of a field, or {@code null}. */
    @SuppressWarnings("unchecked") // filled only from answers to the same field, and from controls of its type
    <T> ObjectProperty<@Nullable T> answer(Field<T> field) {
        ObjectProperty<@Nullable Object> property = answers.get(field);
        if (property == null) {
            throw new IllegalArgumentException(field + " is not a set-up field");
        }
        return (ObjectProperty<@Nullable T>) (ObjectProperty<?>) property;
    }

    /** The last evening that a change can begin on. */
    LocalDate lastEvening() {
        return tonight.evening();
    }

    /** Whether what was expected is asked: not of the first description, nor of a change that is put right. */
    boolean asksExpectation() {
        return mode.get() == EditorMode.CHANGE || mode.get() == EditorMode.RETIRE;
    }

    /**
     * Opens the form.
     *
     * @param from
     *            the night to begin with
     * @param latest
     *            the next night that begins
     */
    void open(EditorMode wanted, Night from, Night latest) {
        tonight = latest;
        Optional<SetUpChange> recorded = bed().changeOn(from);
        draft = SetUpDraft.of(bed(), from);
        loading = true;
        evening.set(from.evening());
        reason.set(recorded.map(SetUpChange::reason).orElse(""));
        expected.set(wanted == EditorMode.AMEND ? null : recorded.map(SetUpChange::expected).orElse(null));
        thing.set(null);
        problem.set("");
        loading = false;
        opened = said();
        mode.set(wanted);
        load();
    }

    void close() {
        mode.set(null);
    }

    /** Whether closing the form would lose something that was filled in. */
    boolean isTouched() {
        return !draft.edits().isEmpty() || thing.get() != null || !Objects.equals(opened, said());
    }

    private Said said() {
        return new Said(evening.get(), reason.get(), expected.get());
    }

    private BedHistory bed() {
        return live.snapshot().bed();
    }

    private void moved() {
        if (!loading) {
            LocalDate given = evening.get();
            draft = draft.movedTo(bed(), given == null ? null : Night.endingOn(given.plusDays(1)));
            load();
        }
    }

    /** Puts the draft into the form. */
    private void load() {
        loading = true;
        answers.forEach((field, property) -> property.set(draft.answers().get(field).orElse(null)));
        things.setAll(BedThing.of(draft.known(), texts.wording()));
        loading = false;
        Night from = draft.from();
        night.set(from == null ? "" : texts.wording().nightWithYear(from));
        describe();
    }

    private void edited() {
        if (!loading) {
            BedThing gone = thing.get();
            Answers said = mode.get() == EditorMode.RETIRE
                    ? gone == null ? draft.known() : gone.retirement().applyTo(draft.known())
                    : filled();
            draft = draft.with(said);
            describe();
        }
    }

    private Answers filled() {
        Answers said = Answers.NONE;
        for (Field<?> field : SetUpFields.ALL) {
            said = put(said, field);
        }
        return said;
    }

    private <T> Answers put(Answers said, Field<T> field) {
        T value = answer(field).get();
        return value == null ? said : said.with(field, value);
    }

    private void describe() {
        problem.set("");
        difference.set(draft.difference(bed(), texts.wording().bed()));
        Night from = draft.from();
        boolean late = from != null && from.isAfter(tonight);
        eveningProblem.set(late && from != null
                ? texts.wording().problem(Problem.of("", "problem.setUp.future", from))
                : "");
    }

    /** Records what the form says. */
    void save() {
        Night from = draft.from();
        if (from == null) {
            eveningProblem.set(texts.text("setups.problem.evening"));
            return;
        }
        if (mode.get() == EditorMode.RETIRE && thing.get() == null) {
            problem.set(texts.text("setups.problem.thing"));
            return;
        }
        String before = bed().changeOn(from).map(SetUpChange::reason).orElse(null);
        String said = reason.get() == null ? "" : reason.get().strip();
        String why = said.isEmpty() && before == null ? null : said;
        saving.save(new Change(from, draft.edits(), why, expected.get()), this::close, refused -> {
            Problem first = refused.problems().getFirst();
            String words = texts.wording().problem(first);
            if (first.key().equals("problem.setUp.future")) {
                eveningProblem.set(words);
            } else {
                problem.set(words);
            }
        });
    }
}
