package app.wakewell.ui.control;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.wakewell.domain.Parsed;
import app.wakewell.domain.Problem;

/**
 * A time of day on 24 hours, read the ways people type it: {@code 23:10}, {@code 2310}, {@code 7.05} or {@code 7}. Which
 * day it belongs to is for the form to know.
 */
public final class TimeField extends TypedField<LocalTime> {

    private static final int COLUMNS = 4;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.,h ]?(\\d{2}))?");

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
        return parse(text);
    }

    /** Reads a time as it is typed; the problem with what is none is {@code problem.time}. */
    public static Parsed<LocalTime> parse(String text) {
        String typed = text.strip();
        Matcher parts = TIME.matcher(typed);
        if (!parts.matches()) {
            return Parsed.no("problem.time", typed);
        }
        try {
            String minute = parts.group(2);
            return Parsed.ok(LocalTime.of(Integer.parseInt(parts.group(1)),
                    minute == null ? 0 : Integer.parseInt(minute)));
        } catch (DateTimeException noSuchTime) {
            return Parsed.no("problem.time", typed);
        }
    }

    @Override
    protected String write(LocalTime value) {
        return value.toString();
    }
}
