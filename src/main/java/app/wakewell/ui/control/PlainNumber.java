package app.wakewell.ui.control;

import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;
import app.wakewell.domain.ValueType;

/**
 * A whole number to be typed, or reached with the arrows Up and Down and two small buttons, in the range of its field,
 * which stands below it. The first step in the empty field gives the smallest number.
 */
public final class PlainNumber extends TypedField<Integer> {

    private static final int COLUMNS = 4;

    private ValueType.Whole range = new ValueType.Whole(0, Integer.MAX_VALUE);
    private @Nullable Field<Integer> asked;
    private int step = 1;

    public PlainNumber() {
        super(COLUMNS);
        getStyleClass().add("plain-number");
        Button less = button("−", -1); // a minus sign, as wide as the plus
        Button more = button("+", 1);
        line().getChildren().add(1, less);
        line().getChildren().add(2, more);
        field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /**
     * Sets what is asked.
     *
     * @param field
     *            a field of whole numbers, which says what is accepted
     * @param inWords
     *            words for what is refused
     * @throws IllegalArgumentException
     *             if the field takes other numbers than those of a range
     */
    public void ask(Field<Integer> field, Function<Problem, String> inWords) {
        if (!(field.type() instanceof ValueType.Whole whole)) {
            throw new IllegalArgumentException(field + " is not asked with a plain number");
        }
        asked = field;
        range = whole;
        word(inWords);
        setHint(whole.min() + "–" + whole.max());
    }

    /** How far one arrow or click goes. */
    public int getStep() {
        return step;
    }

    public void setStep(int size) {
        step = size;
    }

    @Override
    protected Parsed<Integer> read(String text) {
        return asked == null ? range.parse(text) : asked.parse(text);
    }

    @Override
    protected String write(Integer value) {
        return range.format(value);
    }

    private Button button(String sign, int direction) {
        Button button = new Button(sign);
        button.getStyleClass().setAll("button", "stepper");
        button.setFocusTraversable(false); // the arrows do the same
        button.setOnAction(click -> step(direction));
        return button;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            step(code == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }

    private void step(int direction) {
        if (field().getText().isBlank()) {
            setValue(range.min());
        } else if (read(field().getText()) instanceof Parsed.Ok<Integer>(Integer now)) {
            setValue(Math.clamp((long) now + direction * (long) step, range.min(), range.max()));
        }
        field().positionCaret(field().getText().length());
    }
}
