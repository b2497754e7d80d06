package app.wakewell.ui.control;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * A few words side by side, of which one may be chosen. The keys 1, 2, 3, ... choose by place. "Don't know", where it
 * is offered, is the last cell: its keys are its place and D.
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

    @Override
    protected boolean standsForUnknown(KeyEvent event) {
        boolean itsPlace = hasUnknownInRow()
                && digit(event).filter(place -> place == items().size() + 1).isPresent();
        return itsPlace || super.standsForUnknown(event);
    }
}
