package app.wakewell.domain;

/** Tiredness of the day before. */
public enum Fatigue {
    NONE, SOME, HIGH
}
