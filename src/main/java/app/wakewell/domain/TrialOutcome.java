package app.wakewell.domain;

/** What came of a test. */
public enum TrialOutcome {
    RUNNING, HELPED, NO_CHANGE, WORSE
}
