package app.wakewell.domain;

/** How well the place of work fits. */
public enum Desk {
    NO_DESK, GOOD, PARTIAL, POOR
}
