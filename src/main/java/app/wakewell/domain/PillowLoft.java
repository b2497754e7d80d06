package app.wakewell.domain;

/** Total height under the head. */
public enum PillowLoft {
    NONE, THIN, MEDIUM, THICK
}
