package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
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

import app.wakewell.domain.BedPart;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Night;
import app.wakewell.domain.Problem;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Thing;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Snapshot;
import app.wakewell.ui.fx.AnswerForm;
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
    private final ReadOnlyStringWrapper noted = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper eveningProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Expectation> expected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable BedThing> thing = new SimpleObjectProperty<>();
    private final ObservableList<BedThing> things = FXCollections.observableArrayList();
    private final AnswerForm form = new AnswerForm(answer -> edited());
    private final ReadOnlyObjectWrapper<SetUpDraft> draft;
    private Night tonight;
    private Night opened;
    private Said before = new Said(null, "", null);
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
        void save(Change change, Runnable done, Consumer<Refused> refused);
    }

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
        this.opened = tonight;
        this.draft = new ReadOnlyObjectWrapper<>(SetUpDraft.of(live.snapshot(), null));
        evening.subscribe((was, now) -> moved());
        thing.subscribe((was, now) -> edited());
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

    /** What differs from the bed of the night before, in words; empty while nothing does. */
    ReadOnlyStringProperty differenceProperty() {
        return difference.getReadOnlyProperty();
    }

    /** What is noted without being a change of the bed, in words; empty while nothing is. */
    ReadOnlyStringProperty notedProperty() {
        return noted.getReadOnlyProperty();
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

    /** What the form says of the fields of a set-up. */
    AnswerForm form() {
        return form;
    }

    /** The bed as it stands in the form. */
    ReadOnlyObjectProperty<SetUpDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The things of the list that a part can be made up of: those that are kept, and those in use on that night. */
    List<Thing> offered(BedPart part) {
        Set<Integer> inUse = draft.get().known().things(part);
        return live.snapshot()
                .things()
                .stream()
                .filter(one -> one.part() == part && (!one.isRetired() || inUse.contains(one.number())))
                .toList();
    }

    /** Has things of the list make up a part; none of them leaves it to be described. */
    void pick(BedPart part, Set<Integer> numbers) {
        if (!loading && !draft.get().said().things(part).equals(numbers)) {
            draft.set(draft.get().using(part, List.copyOf(numbers)));
            load();
        }
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
        open(wanted, from, latest, OptionalInt.empty());
    }

    /** Opens the form in which a thing of the list is retired, with that thing chosen. */
    void retire(int number, Night latest) {
        open(EditorMode.RETIRE, latest, latest, OptionalInt.of(number));
    }

    private void open(EditorMode wanted, Night from, Night latest, OptionalInt number) {
        Snapshot journal = live.snapshot();
        Optional<SetUpChange> recorded = journal.bed().changeOn(from);
        boolean putRight = wanted == EditorMode.AMEND || wanted == EditorMode.MOVE;
        tonight = latest;
        opened = from;
        loading = true;
        draft.set(SetUpDraft.of(journal, from));
        evening.set(from.evening());
        reason.set(recorded.map(SetUpChange::reason).orElse(""));
        expected.set(putRight ? null : recorded.map(SetUpChange::expected).orElse(null));
        thing.set(null);
        problem.set("");
        loading = false;
        before = said();
        mode.set(wanted);
        load();
        things.stream()
                .filter(one -> number.isPresent() && one.number().equals(number))
                .findFirst()
                .ifPresent(thing::set);
    }

    void close() {
        mode.set(null);
    }

    /** Whether closing the form would lose something that was filled in. */
    boolean isTouched() {
        return mode.get() != null
                && (draft.get().isTouched() || thing.get() != null || !Objects.equals(before, said()));
    }

    private Said said() {
        return new Said(evening.get(), reason.get(), expected.get());
    }

    private void moved() {
        if (loading) {
            return;
        }
        LocalDate given = evening.get();
        Night to = given == null ? null : Night.endingOn(given.plusDays(1));
        if (mode.get() == EditorMode.MOVE) {
            show(to);
        } else {
            BedThing gone = thing.get();
            draft.set(draft.get().movedTo(to));
            load();
            if (gone != null) {
                thing.set(things.stream().filter(gone::isSameAs).findFirst().orElse(null));
            }
        }
    }

    /** Puts the draft into the form. */
    private void load() {
        loading = true;
        form.fill(draft.get().said().answers());
        things.setAll(BedThing.of(live.snapshot(), draft.get().known(), texts));
        loading = false;
        show(draft.get().from());
    }

    private void show(@Nullable Night from) {
        night.set(from == null ? "" : texts.wording().nightWithYear(from));
        describe(from);
    }

    private void edited() {
        if (loading) {
            return;
        }
        SetUpDraft now = draft.get();
        if (mode.get() == EditorMode.RETIRE) {
            BedThing gone = thing.get();
            draft.set(now.with(gone == null ? now.known() : gone.without()));
        } else {
            draft.set(now.with(now.said().with(form.answers())));
        }
        describe(draft.get().from());
    }

    private void describe(@Nullable Night from) {
        problem.set("");
        difference.set(draft.get().difference(texts.bed(live.snapshot())));
        noted.set(draft.get().noted(texts.wording().bed()));
        boolean late = from != null && from.isAfter(tonight);
        eveningProblem.set(late && from != null
                ? texts.wording().problem(Problem.of("", "problem.setUp.future", from))
                : "");
    }

    /** Records what the form says. */
    void save() {
        LocalDate given = evening.get();
        EditorMode now = mode.get();
        if (given == null || now == null) {
            eveningProblem.set(texts.text("setups.problem.evening"));
            return;
        }
        BedThing gone = thing.get();
        if (now == EditorMode.RETIRE && gone == null) {
            problem.set(texts.text("setups.problem.thing"));
            return;
        }
        Night from = Night.endingOn(given.plusDays(1));
        String was = live.snapshot().bed().changeOn(from).map(SetUpChange::reason).orElse(null);
        String words = reason.get() == null ? "" : reason.get().strip();
        saving.save(new Change(now, opened, from, draft.get().edits(), draft.get().things(),
                words.isEmpty() && was == null ? null : words, expected.get(),
                gone == null ? OptionalInt.empty() : gone.number()), this::close, this::refused);
    }

    private void refused(Refused refused) {
        Problem first = refused.problems().getFirst();
        String words = texts.wording().problem(first);
        if (first.key().equals("problem.setUp.future") || first.key().equals("problem.setUp.taken")) {
            eveningProblem.set(words);
        } else {
            problem.set(words);
        }
    }
}
