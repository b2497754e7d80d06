package app.wakewell.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Control;

import org.jspecify.annotations.Nullable;

/**
 * A question that is a control with a skin of its own, as far as it is like all others.
 *
 * @param <T>
 *            the type of the values
 */
public abstract class QuestionControl<T> extends Control implements Question<T> {

    private final Answer<T> answer = new Answer<>(this);

    /** An unanswered question, of the kinds that stand in this package. */
    QuestionControl() {}

    @Override
    public final ObjectProperty<@Nullable T> valueProperty() {
        return answer.value();
    }

    /** What was answered; of several choices empty for "none". {@code null} for "don't know" and while unanswered. */
    public final @Nullable T getValue() {
        return answer.value().get();
    }

    public final void setValue(@Nullable T chosen) {
        answer.value().set(chosen);
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
    }

    final Answer<T> answer() {
        return answer;
    }
}
