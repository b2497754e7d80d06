package app.wakewell.ui.control;

import java.util.function.Function;

import app.wakewell.domain.Field;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;

/**
 * Any field, typed in its canonical text: for numbers that are not whole.
 *
 * @param <T>
 *            the type of the values
 */
public final class FieldText<T> extends TypedField<T> {

    private static final int COLUMNS = 6;

    private final Field<T> asked;

    /**
     * An empty field.
     *
     * @param inWords
     *            words for what is refused
     */
    public FieldText(Field<T> field, Function<Problem, String> inWords) {
        super(COLUMNS);
        asked = field;
        word(inWords);
    }

    @Override
    protected Parsed<T> read(String text) {
        return asked.parse(text);
    }

    @Override
    protected String write(T value) {
        return asked.format(value);
    }
}
