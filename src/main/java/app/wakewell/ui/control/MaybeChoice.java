package app.wakewell.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/**
 * One answer out of a list that opens, or none; "not noted" stands first and can be chosen again. The arrow keys change
 * the answer at once; Space opens the list.
 *
 * @param <T>
 *            the type of the answers
 */
public final class MaybeChoice<T> extends ChoiceBox<Optional<T>> {

    private final ObjectProperty<@Nullable T> answer = new SimpleObjectProperty<>(this, "answer");

    public MaybeChoice() {
        getStyleClass().add("maybe-choice");
        // else Down opens the list, and an answer that Tab leaves there is not taken while the list stays open
        addEventFilter(KeyEvent.ANY, key -> {
            if (!isShowing() && !key.isAltDown() && !key.isShortcutDown()) {
                arrow(key);
            }
        });
    }

    private void arrow(KeyEvent key) {
        boolean down = key.getCode() == KeyCode.DOWN;
        if (!down && key.getCode() != KeyCode.UP) {
            return;
        }
        if (key.getEventType() == KeyEvent.KEY_PRESSED) {
            if (down) {
                getSelectionModel().selectNext();
            } else {
                getSelectionModel().selectPrevious();
            }
        }
        key.consume(); // the release, too: it is what opens the list
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
