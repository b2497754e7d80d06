package app.wakewell.analysis;

/**
 * Which words may be used for a comparison of the nights before and after a change. It picks words, nothing else: the
 * numbers are always shown. No verdict says that the change was the cause.
 */
public enum Verdict {
    /** The interval of the difference leaves out zero, and no {@link Doubt} is left. */
    CLEAR_SHIFT,
    /** The interval leaves out zero, but there is a {@link Doubt}: mostly, that a trend may stand behind it. */
    DIFFERENT_TREND_POSSIBLE,
    /** The interval contains zero and reaches to a point or more on at least one side. */
    NO_CLEAR_DIFFERENCE,
    /** The interval contains zero and lies within one point of it. */
    ABOUT_THE_SAME,
    /** Fewer than seven recorded nights on a side. */
    NOT_ENOUGH_NIGHTS,
    /** Another change has fewer than seven recorded nights between it and this one. */
    INSEPARABLE,
    /** All scores before are the same, and all scores after are the same. */
    NO_VARIATION
}
