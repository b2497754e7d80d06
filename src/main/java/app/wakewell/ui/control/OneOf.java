package app.wakewell.ui.control;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/**
 * A question with one answer out of a few, all in sight. One stop of the Tab key; while nothing is answered the focus
 * rings the row and no answer. Nothing is ever chosen beforehand. The arrows choose, Delete takes the answer back, and
 * so does Backspace, which then goes to the question before. Keys count only without Ctrl, Alt and Meta.
 *
 * @param <T>
 *            the type of the answers
 */
public abstract class OneOf<T> extends QuestionControl<T> {

    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable T> proposed = new SimpleObjectProperty<>(this, "proposed");
    private final StringProperty question = new SimpleStringProperty(this, "question", "");
    private final StringProperty unanswered = new SimpleStringProperty(this, "unanswered", "");
    private final boolean clearable;
    private Function<? super T, String> words = Objects::toString;
    private Runnable onNext = () -> {};
    private Runnable onBack = () -> {};

    /**
     * A question.
     *
     * @param clearable
     *            whether an answer can be taken back
     */
    protected OneOf(boolean clearable) {
        this.clearable = clearable;
        getStyleClass().add("one-of");
        getStylesheets().add(Objects.requireNonNull(OneOf.class.getResource("control.css")).toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        answer().value().subscribe(this::describe);
        answer().unknown().subscribe(this::describe);
        answer().dontKnow().subscribe(this::describe);
        question.subscribe(this::describe);
    }

    /** The answers to choose from. */
    public final ObservableList<T> items() {
        return items;
    }

    /** What is proposed while there is no answer, drawn dashed; {@code null} for nothing. No score is ever proposed. */
    public final void setProposed(@Nullable T value) {
        proposed.set(value);
    }

    final ObjectProperty<@Nullable T> proposedProperty() {
        return proposed;
    }

    /** Whether "don't know" stands in the row as one more cell, where the arrows and its place reach it. */
    boolean hasUnknownInRow() {
        return answer().offersUnknown();
    }

    /** What is asked, for a screen reader. */
    public final String getQuestion() {
        return question.get();
    }

    public final void setQuestion(String text) {
        question.set(text);
    }

    /** What a screen reader says while there is no answer. */
    public final String getUnanswered() {
        return unanswered.get();
    }

    public final void setUnanswered(String text) {
        unanswered.set(text);
        describe();
    }

    /**
     * Sets what can be answered.
     *
     * @param answers
     *            the answers, in their order
     * @param inWords
     *            an answer in words
     */
    public final void offer(List<? extends T> answers, Function<? super T, String> inWords) {
        words = inWords;
        items.setAll(answers);
        describe();
    }

    final String words(T item) {
        return words.apply(item);
    }

    /** Runs when an answer was given by its key: moves on to the next question. */
    public final void setOnNext(Runnable next) {
        onNext = next;
    }

    /** Runs after Backspace: goes back to the question before. */
    public final void setOnBack(Runnable back) {
        onBack = back;
    }

    /** How an answer is drawn. */
    protected Node drawn(T item) {
        return new Label(words(item));
    }

    /** The answer that a key stands for. */
    protected abstract Optional<T> keyed(KeyEvent event);

    /** The mouse chose an answer: a chosen one is taken back, if that can be. */
    final void clicked(T item) {
        requestFocus();
        setValue(clearable && item.equals(getValue()) ? null : item);
    }

    /** The mouse chose "don't know", or took it back. */
    final void clickedUnknown() {
        requestFocus();
        answer().toggleUnknown();
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || items.isEmpty()) {
            return;
        }
        KeyCode code = event.getCode();
        Optional<T> keyed = keyed(event);
        if (keyed.isPresent()) {
            setValue(keyed.get());
            onNext.run();
        } else if (standsForUnknown(event)) {
            setUnknown(true);
            onNext.run();
        } else if (code == KeyCode.RIGHT || code == KeyCode.LEFT) {
            step(code == KeyCode.RIGHT ? 1 : -1);
        } else if (code == KeyCode.BACK_SPACE && clearable) {
            answer().clear();
            onBack.run();
        } else if (code == KeyCode.DELETE && clearable) {
            answer().clear();
        } else {
            return;
        }
        event.consume();
    }

    /** Whether a key answers "don't know": D does, where that is offered. */
    protected boolean standsForUnknown(KeyEvent event) {
        return answer().offersUnknown() && event.getCode() == KeyCode.D;
    }

    private void step(int by) {
        int end = items.size() - (hasUnknownInRow() ? 0 : 1);
        int now = isUnknown() && hasUnknownInRow() ? end : items.indexOf(getValue());
        int first = by > 0 ? 0 : items.size() - 1;
        int next = now < 0 ? first : Math.clamp((long) now + by, 0, end);
        if (next == items.size()) {
            setUnknown(true);
        } else {
            setValue(items.get(next));
        }
    }

    private void describe() {
        T chosen = getValue();
        String said = isUnknown() ? getDontKnow() : chosen == null ? getUnanswered() : words(chosen);
        setAccessibleText(getQuestion().isEmpty() ? said : getQuestion() + ": " + said);
    }

    /** The number on a digit key, above the letters or on the number pad; empty for other keys. */
    protected static Optional<Integer> digit(KeyEvent event) {
        String name = event.getCode().isDigitKey() ? event.getCode().getName() : "";
        return name.isEmpty() ? Optional.empty() : Optional.of(name.charAt(name.length() - 1) - '0');
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OneOfSkin<>(this);
    }
}
