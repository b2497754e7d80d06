package app.wakewell.ui.control;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * A few words side by side, of which one may be chosen. The keys 1, 2, 3, ... choose by place.
 *
 * @param <T>
 *            the type of the answers
 */
public final class ChoiceRow<T> extends OneOf<T> {

    public ChoiceRow() {
        super(true);
        getStyleClass().add("choice-row");
    }

    @Override
    protected Optional<T> keyed(KeyEvent event) {
        return digit(event).filter(place -> place >= 1 && place <= items().size()).map(place -> items().get(place - 1));
    }
}
