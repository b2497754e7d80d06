package app.wakewell.ui.control;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;
import app.wakewell.ui.fx.Pause;
import app.wakewell.ui.fx.Room;

/**
 * A question whose answer is typed into a small field, with its unit behind it, what is accepted below it, and a chip
 * for "don't know" where that is {@linkplain #setDontKnow offered}. What is typed becomes the answer when the person
 * goes on (Enter, Tab, a click elsewhere) and, as far as it can be read, already in a pause of typing. What cannot be
 * read stays as it was typed, with the reason below the field, and the answer stays what it was.
 *
 * <p>
 * Backspace in the empty field goes to the question before. No other key than those of a text field means anything in
 * it.
 *
 * @param <T>
 *            the type of the answer
 */
public abstract class TypedField<T> extends VBox implements Question<T> {

    /** After this pause in typing, what can be read is the answer; in milliseconds. */
    private static final double PAUSE = 800;

    private final Answer<T> answer = new Answer<>(this);
    private final TextField field = new TextField();
    private final Label unit = new Label();
    private final Label hint = new Label();
    private final Label problem = new Label();
    private final ToggleButton unknown = new ToggleButton();
    private final HBox line = new HBox(field, unit, unknown);
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");
    private final Pause pause = new Pause(PAUSE);
    private Function<Problem, String> words = Problem::key;
    private Runnable onNext = () -> {};
    private Runnable onBack = () -> {};
    private boolean showing;

    /**
     * An empty field.
     *
     * @param columns
     *            how many characters it has room for
     */
    protected TypedField(int columns) {
        getStyleClass().add("typed-field");
        getStylesheets().add(Objects.requireNonNull(TypedField.class.getResource("control.css")).toExternalForm());
        line.getStyleClass().add("typed-line");
        field.setPrefColumnCount(columns);
        unit.getStyleClass().add("secondary");
        hint.getStyleClass().add("caption");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        unknown.getStyleClass().setAll("toggle-button", "pill", "unknown");
        unknown.setAccessibleRole(AccessibleRole.CHECK_BOX);
        unknown.setOnAction(click -> answer.toggleUnknown());
        getChildren().addAll(line, hint, problem);
        answer.value().subscribe(this::show);
        answer.unknown().subscribe(this::show);
        answer.dontKnow().subscribe(chip -> {
            unknown.setText(chip);
            Room.shown(unknown, !chip.isEmpty());
        });
        field.textProperty().subscribe((before, now) -> {
            if (!showing) {
                pause.then(this::take);
            }
        });
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.setOnAction(enter -> {
            commit();
            if (refused.get().isEmpty()) {
                onNext.run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        describe();
    }

    /** Reads what was typed. */
    protected abstract Parsed<T> read(String text);

    /** Writes an answer as it would be typed. */
    protected abstract String write(T value);

    /** Sets how a problem is worded; before the control is shown. */
    protected final void word(Function<Problem, String> inWords) {
        words = inWords;
    }

    /** The field itself, for subclasses that add to its keys. */
    protected final TextField field() {
        return field;
    }

    /** The line with the field, its unit and "don't know", for subclasses that add to it. */
    protected final HBox line() {
        return line;
    }

    @Override
    public final ObjectProperty<@Nullable T> valueProperty() {
        return answer.value();
    }

    public final @Nullable T getValue() {
        return answer.value().get();
    }

    public final void setValue(@Nullable T value) {
        answer.value().set(value);
    }

    @Override
    public final BooleanProperty unknownProperty() {
        return answer.unknown();
    }

    @Override
    public final String getDontKnow() {
        return answer.dontKnow().get();
    }

    @Override
    public final void setDontKnow(String inWords) {
        answer.dontKnow().set(inWords);
        describe();
    }

    /** What stands in the field. */
    public final StringProperty textProperty() {
        return field.textProperty();
    }

    /** Why what was typed cannot be read; empty if it can. */
    public final ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** What is asked, for a screen reader. */
    public final String getQuestion() {
        return Objects.requireNonNullElse(field.getAccessibleText(), "");
    }

    public final void setQuestion(String text) {
        field.setAccessibleText(text);
        describe();
    }

    /** What is counted, such as "minutes"; stands behind the field. */
    public final String getUnit() {
        return unit.getText();
    }

    public final void setUnit(String text) {
        unit.setText(text);
        describe();
    }

    /** What is accepted; stands below the field. */
    public final String getHint() {
        return hint.getText();
    }

    public final void setHint(String text) {
        hint.setText(text);
        describe();
    }

    /** An example, shown in the empty field. */
    public final String getPromptText() {
        return field.getPromptText();
    }

    public final void setPromptText(String text) {
        field.setPromptText(text);
    }

    /** Runs when Enter has given an answer: moves on to the next question. */
    public final void setOnNext(Runnable next) {
        onNext = next;
    }

    /** Runs after Backspace in the empty field: goes back to the question before. */
    public final void setOnBack(Runnable back) {
        onBack = back;
    }

    @Override
    public final void requestFocus() {
        field.requestFocus();
    }

    /** Takes what is typed as the answer, or says why not; also called when the form is about to leave. */
    public final void commit() {
        String text = field.getText();
        if (text.isBlank()) {
            answer.value().set(null);
            refuse("");
            return;
        }
        switch (read(text)) {
            case Parsed.Ok<T>(T value) -> {
                answer.value().set(value);
                show();
            }
            case Parsed.No<T>(Problem why) -> refuse(words.apply(why));
        }
    }

    /** Forgets what cannot be read, because another night is shown now. */
    public final void reset() {
        show();
    }

    /** A pause: takes what can be read and leaves the text alone, which may be half of what is meant. */
    private void take() {
        if (field.getText().isBlank()) {
            answer.value().set(null);
        } else if (read(field.getText()) instanceof Parsed.Ok<T>(T value)) {
            showing = true; // keeps the text from being written anew under the hands
            answer.value().set(value);
            showing = false;
        }
    }

    private void show() {
        unknown.setSelected(answer.unknown().get());
        if (showing) {
            return;
        }
        T value = getValue();
        showing = true;
        field.setText(value == null ? "" : write(value));
        showing = false;
        refuse("");
    }

    private void refuse(String why) {
        refused.set(why);
        problem.setText(why);
        describe();
    }

    private void describe() {
        boolean isRefused = !refused.get().isEmpty();
        Room.shown(problem, isRefused);
        Room.shown(hint, !isRefused && !hint.getText().isEmpty());
        Room.shown(unit, !unit.getText().isEmpty());
        field.setAccessibleHelp(isRefused ? refused.get() : (unit.getText() + " " + hint.getText()).strip());
        unknown.setAccessibleText(getQuestion().isEmpty() ? getDontKnow() : getQuestion() + ": " + getDontKnow());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty()) {
            answer.clear();
            onBack.run();
            event.consume();
        }
    }
}
