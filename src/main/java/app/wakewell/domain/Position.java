package app.wakewell.domain;

/**
 * Main position of the night, as the person recalls it. {@link #UNKNOWN} is an answer ("don't know"), not a missing
 * one.
 */
public enum Position {
    SIDE_LEFT, SIDE_RIGHT, SIDE, BACK, STOMACH, RECLINED, MIXED, OTHER, UNKNOWN
}
