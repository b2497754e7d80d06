package app.wakewell.domain;

/** Where an entry came from. */
public enum Source {
    HAND, CSV, SLEEP_CYCLE, SAMPLE
}
