package app.wakewell.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/**
 * One answer out of a list that opens, or none; "not noted" stands first and can be chosen again.
 *
 * @param <T>
 *            the type of the answers
 */
public final class MaybeChoice<T> extends ChoiceBox<Optional<T>> {

    private final ObjectProperty<@Nullable T> answer = new SimpleObjectProperty<>(this, "answer");

    public MaybeChoice() {
        getStyleClass().add("maybe-choice");
    }

    /**
     * Sets what can be answered.
     *
     * @param words
     *            an answer in words
     * @param none
     *            words for no answer
     */
    public void offer(List<T> answers, Function<? super T, String> words, String none) {
        List<Optional<T>> items = new ArrayList<>();
        items.add(Optional.empty());
        answers.forEach(one -> items.add(Optional.of(one)));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> item) {
                // the toolkit asks with null before anything is chosen
                return item == null ? none : item.<String>map(words).orElse(none);
            }

            @Override
            public Optional<T> fromString(String text) {
                return Optional.empty();
            }
        });
        getItems().setAll(items);
        answer.subscribe(now -> setValue(Optional.ofNullable(now)));
        valueProperty().subscribe(now -> answer.set(now == null || now.isEmpty() ? null : now.get()));
    }

    /** The answer, or {@code null} for none. */
    public ObjectProperty<@Nullable T> answerProperty() {
        return answer;
    }
}
