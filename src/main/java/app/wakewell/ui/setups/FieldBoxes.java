package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.ValueType;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.control.FieldRow;
import app.wakewell.ui.control.MaybeChoice;
import app.wakewell.ui.control.TimeField;
import app.wakewell.ui.fx.AnswerForm;
import app.wakewell.ui.fx.Room;

/** Makes the questions for fields of a set-up, each in step with a form. */
final class FieldBoxes {

    private static final double CHOICE = 160;
    private static final double DAY = 160;

    private final String prefix;
    private final AnswerForm form;
    private final SetUpsTexts texts;

    /**
     * Makes questions.
     *
     * @param prefix
     *            what the ids of the controls begin with, as {@code editor} in {@code editor-mattress-type}
     */
    FieldBoxes(String prefix, AnswerForm form, SetUpsTexts texts) {
        this.prefix = prefix;
        this.form = form;
        this.texts = texts;
    }

    /** The fields of a part that make it up, as boxes with small captions. */
    List<Node> captioned(BedPart part) {
        return part.fields().stream().map(field -> captioned(field)).toList();
    }

    /** A box with a small caption above; a row of chips says itself what it is about. */
    Node captioned(Field<?> field) {
        Label caption = new Label(caption(field));
        caption.getStyleClass().add("caption");
        return field.type() instanceof ValueType.Choices<?>
                ? control(field)
                : new VBox(caption, control(field));
    }

    /** A box with its question on the left. */
    Node asked(Field<?> field) {
        Label question = new Label(caption(field));
        question.getStyleClass().add("field-question");
        question.setWrapText(true);
        Node control = control(field);
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox row = new HBox(question, control);
        row.getStyleClass().add("field-row");
        return row;
    }

    private String caption(Field<?> field) {
        return texts.text("setups.field." + field.id());
    }

    private Node control(Field<?> field) {
        Node control = switch (field.type()) {
            case ValueType.Choice<?> choice -> choice(field, Stream.of(choice.values().getEnumConstants())
                    .map(Enum::name)
                    .toList());
            case ValueType.Whole(int min, int max) -> choice(field, IntStream.rangeClosed(min, max)
                    .mapToObj(Integer::toString)
                    .toList());
            case ValueType.Choices<?> choices -> chips(field, choices);
            case ValueType.Day day -> day(field);
            case ValueType.Time time -> time(field);
            default -> throw new IllegalArgumentException(field + " is not asked here");
        };
        return control;
    }

    private <N extends Node> N named(N control, Field<?> field) {
        control.setId(prefix + "-" + field.name().replace('.', '-').replace('_', '-').toLowerCase(Locale.ROOT));
        control.setAccessibleText(texts.wording().field(field));
        return control;
    }

    private Node choice(Field<?> field, List<String> values) {
        List<String> items = new ArrayList<>(values);
        if (field.takesUnknown()) {
            items.add(Field.UNKNOWN);
        }
        MaybeChoice<String> box = named(new MaybeChoice<>(), field);
        box.setPrefWidth(CHOICE);
        box.offer(items, text -> words(field, text), texts.text("setups.notNoted"));
        form.answer(field).subscribe(value -> show(box, field));
        form.unknown(field).subscribe(unknown -> show(box, field));
        box.answerProperty().subscribe((before, text) -> answer(field, Objects.requireNonNullElse(text, "")));
        return box;
    }

    private void show(MaybeChoice<String> box, Field<?> field) {
        box.answerProperty().set(form.answers().text(field).orElse(null));
    }

    /** Answers in the canonical text of the field; an empty text takes the answer back. */
    private void answer(Field<?> field, String text) {
        if (!form.answers().text(field).orElse("").equals(text)
                && Patch.NONE.parse(field, text) instanceof Parsed.Ok<Patch>(Patch patch)) {
            form.give(patch);
        }
    }

    private String words(Field<?> field, String text) {
        return field.equals(SetUpFields.MATTRESS_COMFORT) && !text.equals(Field.UNKNOWN)
                ? texts.text("setups.comfort", text)
                : texts.value(field, text);
    }

    @SuppressWarnings("unchecked") // the values of a field of choices are sets of its enum
    private <E extends Enum<E>> Node chips(Field<?> any, ValueType.Choices<E> choices) {
        Field<Set<E>> field = (Field<Set<E>>) any;
        ChipSet<E> chips = named(new ChipSet<>(), field);
        chips.offer(List.of(choices.values().getEnumConstants()), texts.wording()::value,
                texts.wording().noneOfThese(), null);
        chips.setDontKnow(texts.wording().unknown());
        chips.setMinHeight(0);
        FieldRow.answeredBy(field, chips, form);
        return chips;
    }

    @SuppressWarnings("unchecked") // the values of a field of days are dates
    private Node day(Field<?> any) {
        Field<LocalDate> field = (Field<LocalDate>) any;
        DayField day = named(new DayField(), field);
        day.setPrefWidth(DAY);
        day.speak(texts.wording().locale());
        day.valueProperty().bindBidirectional(form.answer(field));
        Label problem = problem();
        day.refusedProperty()
                .subscribe(text -> tell(problem, text.isEmpty() ? "" : texts.text("setups.problem.date", text)));
        return new VBox(beside(day, field), problem);
    }

    @SuppressWarnings("unchecked") // the values of a field of times are times of day
    private Node time(Field<?> any) {
        Field<LocalTime> field = (Field<LocalTime>) any;
        TimeField time = named(new TimeField(), field);
        time.ask(texts.wording()::problem);
        time.setQuestion(texts.wording().field(field));
        time.setPromptText(texts.text("setups.time.prompt"));
        time.setDontKnow(texts.wording().unknown());
        FieldRow.answeredBy(field, time, form);
        return time;
    }

    /** A field that is typed, with "don't know" beside it. */
    private Node beside(Region typed, Field<?> field) {
        HBox line = new HBox(typed);
        line.getStyleClass().add("field-line");
        line.getStylesheets().add(Objects.requireNonNull(ChipSet.class.getResource("control.css")).toExternalForm());
        if (field.takesUnknown()) {
            ToggleButton unknown = new ToggleButton(texts.wording().unknown());
            unknown.getStyleClass().setAll("toggle-button", "pill", "unknown");
            unknown.setAccessibleRole(AccessibleRole.CHECK_BOX);
            unknown.setMinWidth(Region.USE_PREF_SIZE);
            unknown.setAccessibleText(texts.text("setups.unknown.spoken", texts.wording().field(field)));
            unknown.selectedProperty().bindBidirectional(form.unknown(field));
            line.getChildren().add(unknown);
        }
        return line;
    }

    private static Label problem() {
        Label label = new Label();
        label.getStyleClass().add("problem");
        label.setWrapText(true);
        label.setMaxWidth(CHOICE + DAY);
        tell(label, "");
        return label;
    }

    static void tell(Label problem, String text) {
        problem.setText(text);
        Room.shown(problem, !text.isEmpty());
    }
}
