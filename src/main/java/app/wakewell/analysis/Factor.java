package app.wakewell.analysis;

import java.util.Arrays;

/**
 * Something about the days, evenings or nights that may go with the score: alcohol, a prop, hours asleep.
 *
 * <p>
 * Its value for a night belongs to the evening or the night before the score of that night's morning, so that it lies
 * before the score in time.
 *
 * @param name
 *            not shared with another factor
 * @param kind
 *            how it is answered
 * @param medicine
 *            whether it is medicine, which is taken because of pain: it is never said to go with the score
 * @param values
 *            its value for each night that has one; a night without one is unknown, never a no
 */
public record Factor(String name, Kind kind, boolean medicine, Series values) {

    /** How a factor is answered. */
    public enum Kind {
        /** 1 for yes, 0 for no. */
        YES_NO,
        /** A number in its own unit. */
        NUMBER
    }

    /**
     * @throws IllegalArgumentException
     *             if a yes-or-no factor has another value than 0 and 1
     */
    public Factor {
        if (kind == Kind.YES_NO && !isYesNo(values)) {
            throw new IllegalArgumentException("factor '" + name + "' has values that are neither 0 nor 1");
        }
    }

    /**
     * A factor known by its values alone.
     *
     * @param name
     *            not shared with another factor
     * @param values
     *            its value for each night that has one
     * @return yes or no if all values are 0 or 1, else a number; no medicine
     */
    public static Factor of(String name, Series values) {
        return new Factor(name, isYesNo(values) ? Kind.YES_NO : Kind.NUMBER, false, values);
    }

    private static boolean isYesNo(Series values) {
        return Arrays.stream(values.scores()).allMatch(value -> value == 0 || value == 1);
    }
}
