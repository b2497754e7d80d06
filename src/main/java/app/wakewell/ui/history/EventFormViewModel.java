package app.wakewell.ui.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayEvent.What;
import app.wakewell.domain.Field;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Score;

/** The form in which something that happened on a day is noted or put right. */
final class EventFormViewModel {

    /** What can be noted here; a test and a break have places of their own. */
    static final List<DayEvent.Type> OFFERED = List.of(DayEvent.Type.MEDICINE, DayEvent.Type.THERAPY,
            DayEvent.Type.EXERCISE, DayEvent.Type.PAIN, DayEvent.Type.SYMPTOM);

    private final HistoryTexts texts;
    private final Keeper keeper;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ObjectProperty<DayEvent.@Nullable Type> type = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Score> pain = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");
    private final StringProperty minutes = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final Map<Field<?>, ObjectProperty<@Nullable Object>> answers = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, String>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private LocalDate day = LocalDate.EPOCH;
    private @Nullable DayEvent before;

    /**
     * What was filled in.
     *
     * @param what
     *            what happened
     * @param before
     *            the event that it puts right, or {@code null} for a new one
     */
    record Filled(What what, @Nullable DayEvent before) {}

    /** Keeps what was filled in. */
    @FunctionalInterface
    interface Keeper {
        /**
         * Keeps it.
         *
         * @param done
         *            runs once it is saved
         * @param refused
         *            gets the reason in words
         */
        void keep(Filled filled, Runnable done, Consumer<String> refused);
    }

    EventFormViewModel(HistoryTexts texts, Keeper keeper) {
        this.texts = texts;
        this.keeper = keeper;
    }

    /** Whether the form is there. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What the form is for. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What kind of event, or {@code null} while none is chosen. */
    ObjectProperty<DayEvent.@Nullable Type> typeProperty() {
        return type;
    }

    ObjectProperty<@Nullable Score> painProperty() {
        return pain;
    }

    StringProperty timeProperty() {
        return time;
    }

    StringProperty minutesProperty() {
        return minutes;
    }

    StringProperty noteProperty() {
        return note;
    }

    /** The answer to a field, {@code null} in it while there is none. */
    @SuppressWarnings("unchecked") // each property only ever holds values of its own field
    <T> ObjectProperty<@Nullable T> answer(Field<T> field) {
        return (ObjectProperty<@Nullable T>) (ObjectProperty<?>) answers.computeIfAbsent(field,
                first -> new SimpleObjectProperty<>());
    }

    /** What is the matter, by the id of the field; under the empty id what concerns the whole. */
    ReadOnlyObjectProperty<Map<String, String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /**
     * Opens the form.
     *
     * @param about
     *            the day
     * @param event
     *            what was noted, or {@code null} for something new
     */
    void open(LocalDate about, @Nullable DayEvent event) {
        day = about;
        before = event;
        problems.set(Map.of());
        EventDraft draft = event == null ? null : EventDraft.of(event.what());
        pain.set(draft == null ? null : draft.pain());
        time.set(draft == null ? "" : draft.time());
        minutes.set(draft == null ? "" : draft.minutes());
        note.set(draft == null ? "" : draft.note());
        Answers known = draft == null ? Answers.NONE : draft.answers();
        EventFormViewModel.OFFERED.stream()
                .flatMap(one -> DayEvent.fields(one).stream())
                .forEach(field -> fill(field, known));
        type.set(draft == null ? null : draft.type());
        title.set(texts.text(event == null ? "history.event.new" : "history.event.amend",
                texts.wording().dayWithYear(about)));
        open.set(true);
    }

    private <T> void fill(Field<T> field, Answers known) {
        answer(field).set(known.get(field).orElse(null));
    }

    /** Leaves everything as it was. */
    void close() {
        open.set(false);
    }

    /** Keeps what was filled in, or says what is the matter. */
    void save() {
        DayEvent.Type kind = type.get();
        if (kind == null) {
            problems.set(Map.of("", texts.text("history.event.which")));
            return;
        }
        Answers given = Answers.NONE;
        for (Field<?> field : DayEvent.fields(kind)) {
            given = with(given, field);
        }
        EventDraft draft = new EventDraft(kind, given, pain.get(), time.get(), minutes.get(), note.get());
        DayEvent putRight = before;
        switch (draft.check(day, putRight == null ? null : putRight.what())) {
            case EventDraft.Checked.Refused(List<Problem> found) -> problems.set(inWords(found));
            case EventDraft.Checked.Ok(What what) -> keeper.keep(new Filled(what, putRight), this::close,
                    why -> problems.set(Map.of("", why)));
        }
    }

    private <T> Answers with(Answers given, Field<T> field) {
        T value = answer(field).get();
        return value == null ? given : given.with(field, value);
    }

    private Map<String, String> inWords(List<Problem> found) {
        Map<String, String> words = new HashMap<>();
        found.forEach(problem -> words.putIfAbsent(problem.field(), texts.wording().problem(problem)));
        return Map.copyOf(words);
    }
}
