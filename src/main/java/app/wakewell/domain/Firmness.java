package app.wakewell.domain;

/** How firm the mattress feels to the sleeper; words on purpose, because number scales run in opposite directions. */
public enum Firmness {
    VERY_SOFT, SOFT, MEDIUM, FIRM, VERY_FIRM, UNSURE
}
