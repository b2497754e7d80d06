package app.wakewell.domain;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times of day as people type them, on 24 hours: {@code 23:10}, {@code 2310}, {@code 7.05}, {@code 7h05} or
 * {@code 7}, in digits of any script; {@code 24:00} is midnight. With {@code am} or {@code pm} behind it, on 12 hours.
 */
public final class TypedTime {

    private static final Pattern TIME = Pattern.compile(
            "(\\p{Nd}{1,2})(?:\\s?[:.,h]\\s?|\\s)?(\\p{Nd}{2})?\\s?(?:([aApP])\\.?[mM]\\.?)?");

    private TypedTime() {}

    /** The time of day that was typed, or why it is none. */
    public static Parsed<LocalTime> parse(String text) {
        Matcher parts = TIME.matcher(text.strip());
        if (!parts.matches()) {
            return refused(text);
        }
        String minutes = parts.group(2);
        int hour = Integer.parseInt(parts.group(1));
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        String half = parts.group(3);
        try {
            if (half == null) {
                return Parsed.ok(LocalTime.of(hour == 24 && minute == 0 ? 0 : hour, minute));
            }
            boolean afternoon = half.equalsIgnoreCase("p");
            return hour < 1 || hour > 12
                    ? refused(text)
                    : Parsed.ok(LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute));
        } catch (DateTimeException noSuchTime) {
            return refused(text);
        }
    }

    private static Parsed<LocalTime> refused(String text) {
        return Parsed.no("problem.time", text.strip());
    }
}
