package app.wakewell.domain;

/** The layer on top of the mattress. */
public enum Topper {
    NONE, SOFT, MEDIUM, FIRM
}
