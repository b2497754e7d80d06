package app.wakewell.ui.control;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A few whole numbers from 0 on side by side. A digit key gives its number, x and the plus of the number pad give 10
 * where there is one.
 */
public final class NumberRow extends OneOf<Integer> {

    private static final int TEN = 10;

    public NumberRow() {
        super(true);
        getStyleClass().addAll("choice-row", "number-row");
    }

    /** Sets the largest number. */
    public void upTo(int most) {
        offer(IntStream.rangeClosed(0, most).boxed().toList(), number -> Integer.toString(number));
    }

    @Override
    protected Optional<Integer> keyed(KeyEvent event) {
        Optional<Integer> typed = event.getCode() == KeyCode.X || event.getCode() == KeyCode.ADD
                ? Optional.of(TEN)
                : digit(event);
        return typed.filter(items()::contains);
    }
}
