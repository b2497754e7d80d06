package app.wakewell.domain;

/** How used the person is to yoga. */
public enum Yoga {
    NEVER, BEGINNER, REGULAR
}
