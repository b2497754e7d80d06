package app.wakewell.advice;

/** How well an item is supported. */
public enum Evidence {
    /** "From a good trial". */
    GOOD_TRIAL,
    /** "From studies with weaknesses". */
    STUDIES,
    /** "Common advice, little research". */
    COMMON_ADVICE
}
