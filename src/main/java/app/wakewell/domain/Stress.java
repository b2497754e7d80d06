package app.wakewell.domain;

/** Stress of the day before. */
public enum Stress {
    LOW, MEDIUM, HIGH
}
