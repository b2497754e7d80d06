package app.wakewell.domain;

/** What the person expected of a set-up change, written down before any result is shown. */
public enum Expectation {
    BETTER, SAME, WORSE
}
