package app.wakewell.ui.control;

import java.time.LocalTime;
import java.util.function.Function;

import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;
import app.wakewell.domain.TypedTime;

/**
 * A time of day, read the ways people type it ({@link TypedTime}). Which day it belongs to is for the form to know.
 */
public final class TimeField extends TypedField<LocalTime> {

    private static final int COLUMNS = 5;

    public TimeField() {
        super(COLUMNS);
        getStyleClass().add("time-field");
    }

    /** Sets how a refusal is worded; before the control is shown. */
    public void ask(Function<Problem, String> inWords) {
        word(inWords);
    }

    @Override
    protected Parsed<LocalTime> read(String text) {
        return TypedTime.parse(text);
    }

    @Override
    protected String write(LocalTime value) {
        return value.toString();
    }
}
