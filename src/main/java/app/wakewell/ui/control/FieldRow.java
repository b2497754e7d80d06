package app.wakewell.ui.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Score;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.AnswerForm;
import app.wakewell.ui.fx.Room;

/**
 * One field as a question of a form: its name, what answers its type of value, "don't know", what is proposed, and what
 * is wrong with what was typed.
 *
 * @param <T>
 *            the type of the values
 */
public final class FieldRow<T> extends FlowPane {

    /** With more letters than this, the answers stand below the question. */
    private static final int MANY_LETTERS = 48;
    /** With more than this, in two lines each. */
    private static final int TOO_MANY_LETTERS = 60;
    /** With more numbers than this, they stand below the question. */
    private static final int MANY_NUMBERS = 7;

    private final Field<T> field;
    private final AnswerForm form;
    private final Words words;
    private final VBox answerSide = new VBox();
    private final Button proposal = new Button();
    private final Label problem = new Label();
    private final Node control;
    private Runnable commit = () -> {};
    private Runnable reset = () -> {};
    private @Nullable T proposed;

    /**
     * The words of a row.
     *
     * @param wording
     *            words for fields and values
     * @param hint
     *            a line below the question; empty for none
     * @param unanswered
     *            what a screen reader says while there is no answer
     * @param today
     *            no day after it is accepted
     */
    public record Words(Wording wording, String hint, String unanswered, LocalDate today) {}

    public FieldRow(Field<T> field, AnswerForm form, Words words) {
        this.field = field;
        this.form = form;
        this.words = words;
        getStyleClass().add("field-row");
        setId("field-" + field.id().replace('.', '-'));
        Label question = new Label(words.wording().field(field));
        question.getStyleClass().add("question");
        question.setWrapText(true);
        VBox asked = new VBox(question);
        asked.getStyleClass().add("field-asked");
        if (!words.hint().isEmpty()) {
            Label hint = new Label(words.hint());
            hint.getStyleClass().add("secondary");
            hint.setWrapText(true);
            asked.getChildren().add(hint);
        }
        answerSide.getStyleClass().add("field-answer");
        control = made();
        question.setLabelFor(control);
        proposal.getStyleClass().addAll("link", "small", "proposal");
        proposal.setOnAction(click -> takeOver());
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        answerSide.getChildren().addAll(proposal, problem);
        Room.shown(problem, false);
        propose(null, "");
        form.answer(field).subscribe(this::showProposal);
        form.unknown(field).subscribe(this::showProposal);
        getChildren().addAll(asked, answerSide);
    }

    // ---- what answers it ----

    private Node made() {
        return switch (field.type()) {
            case ValueType.Scores ignored -> scores(as());
            case ValueType.Whole(int min, int max) -> numbers(as(), max);
            case ValueType.Choice<?> choice -> choices(as(), choice.values());
            case ValueType.Choices<?> several -> chips(as(), several.values());
            case ValueType.Day ignored -> day(as());
            default -> typed();
        };
    }

    /** This field, whose values are of the type that its value type says. */
    @SuppressWarnings("unchecked")
    private <V> Field<V> as() {
        return (Field<V>) field;
    }

    private Node scores(Field<Score> scored) {
        return oneOf(scored, new ScoreRow());
    }

    private Node numbers(Field<Integer> counted, int most) {
        NumberRow row = new NumberRow();
        row.upTo(most);
        if (most > MANY_NUMBERS) {
            getStyleClass().add("stacked");
        }
        return oneOf(counted, row);
    }

    private <E> Node choices(Field<E> chosen, Class<? extends Enum<?>> values) {
        ChoiceRow<E> row = new ChoiceRow<>();
        @SuppressWarnings("unchecked") // the constants of the field's own enum
        List<E> all = (List<E>) List.of(values.getEnumConstants());
        int letters = Stream.of(values.getEnumConstants())
                .mapToInt(value -> words.wording().value(value).length())
                .sum();
        if (letters > MANY_LETTERS) {
            getStyleClass().add("stacked");
        }
        if (letters > TOO_MANY_LETTERS) {
            row.getStyleClass().add("two-lines");
        }
        row.offer(all, value -> words.wording().value((Enum<?>) value));
        return oneOf(chosen, row);
    }

    private <V> Node oneOf(Field<V> asked, OneOf<V> row) {
        row.setQuestion(words.wording().field(asked));
        row.setUnanswered(words.unanswered());
        offer(asked, row);
        row.setOnNext(() -> row.requestFocusTraversal(TraversalDirection.NEXT));
        answerSide.getChildren().add(row);
        return row;
    }

    private <E> Node chips(Field<Set<E>> several, Class<? extends Enum<?>> values) {
        ChipSet<E> chips = new ChipSet<>();
        @SuppressWarnings("unchecked") // the constants of the field's own enum
        List<E> all = (List<E>) List.of(values.getEnumConstants());
        chips.offer(all, value -> words.wording().value((Enum<?>) value), words.wording().noneOfThese(), null);
        chips.setAccessibleText(words.wording().field(several));
        offer(several, chips);
        answerSide.getChildren().add(chips);
        return chips;
    }

    private <V> void offer(Field<V> asked, Question<V> row) {
        if (asked.takesUnknown()) {
            row.setDontKnow(words.wording().unknown());
        }
        answeredBy(asked, row, form);
    }

    /** Keeps a control and a form alike; a value and "don't know" change places as one answer, not as two. */
    public static <V> void answeredBy(Field<V> asked, Question<V> row, AnswerForm form) {
        ObjectProperty<@Nullable V> value = form.answer(asked);
        value.subscribe(now -> row.valueProperty().set(now));
        form.unknown(asked).subscribe(row::setUnknown);
        row.valueProperty().subscribe((before, now) -> {
            if (now != null || !row.isUnknown()) {
                value.set(now);
            }
        });
        row.unknownProperty().subscribe((before, now) -> {
            if (now || row.valueProperty().get() == null) {
                form.unknown(asked).set(now);
            }
        });
    }

    private Node day(Field<LocalDate> dated) {
        DayField day = new DayField();
        day.speak(words.wording().locale());
        day.setLast(words.today());
        day.setAccessibleText(words.wording().field(dated));
        ObjectProperty<@Nullable LocalDate> value = form.answer(dated);
        value.subscribe(now -> day.setValue(now));
        day.valueProperty().subscribe((before, now) -> {
            boolean toCome = now != null && now.isAfter(words.today());
            tell(toCome ? words.wording().problem(Problem.of(dated.id(), "problem.day.future", now)) : "");
            if (!toCome) {
                value.set(now);
            }
        });
        day.refusedProperty().subscribe((before, now) -> {
            if (!now.isEmpty()) {
                tell(words.wording().problem(Problem.of(dated.id(), "problem.date", now)));
            }
        });
        HBox beside = new HBox(day);
        beside.getStyleClass().add("field-line");
        if (dated.takesUnknown()) {
            beside.getChildren().add(unknownChip());
        }
        answerSide.getChildren().add(beside);
        return day;
    }

    private ToggleButton unknownChip() {
        ToggleButton unknown = new ToggleButton(words.wording().unknown());
        unknown.getStyleClass().setAll("toggle-button", "pill", "unknown");
        unknown.setAccessibleText(words.wording().field(field) + ": " + words.wording().unknown());
        unknown.selectedProperty().bindBidirectional(form.unknown(field));
        return unknown;
    }

    private Node typed() {
        FieldText<T> text = new FieldText<>(field, words.wording()::problem);
        text.setQuestion(words.wording().field(field));
        commit = text::commit;
        reset = text::reset;
        offer(field, text);
        text.setOnNext(() -> text.requestFocusTraversal(TraversalDirection.NEXT));
        answerSide.getChildren().add(text);
        return text;
    }

    private void tell(String text) {
        problem.setText(text);
        Room.shown(problem, !text.isEmpty());
        control().setAccessibleHelp(text.isEmpty() ? words.hint() : text);
    }

    private Node control() {
        return control == null ? this : control; // while it is being made
    }

    // ---- what is proposed ----

    /**
     * Proposes a value, drawn dashed until it is taken over or another answer is given; {@code null} proposes nothing.
     *
     * @param why
     *            the value and where it is from
     */
    public void propose(@Nullable T value, String why) {
        proposed = value;
        proposal.setText(why);
        showProposal();
    }

    private void showProposal() {
        boolean open = proposed != null && form.answer(field).get() == null && !form.unknown(field).get();
        Room.shown(proposal, open);
        if (control instanceof OneOf<?> row) {
            dashed(row, open ? proposed : null);
        }
    }

    @SuppressWarnings("unchecked") // the row was made for the values of this field
    private static <V> void dashed(OneOf<V> row, @Nullable Object value) {
        row.setProposed((@Nullable V) value);
    }

    private void takeOver() {
        T value = proposed;
        if (value != null) {
            form.answer(field).set(value);
            Objects.requireNonNull(control).requestFocus();
        }
    }

    /** Which field it asks for. */
    public Field<T> field() {
        return field;
    }

    /** Puts the focus on what answers it. */
    public void focusAnswer() {
        control().requestFocus();
    }

    // ---- life ----

    /** Saves what is being typed, because the form is about to leave. */
    public void commit() {
        commit.run();
    }

    /** Forgets what cannot be read, because other answers are shown now. */
    public void reset() {
        reset.run();
    }
}
