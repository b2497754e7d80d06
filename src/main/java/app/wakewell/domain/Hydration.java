package app.wakewell.domain;

/** Whether the person drank enough during the week. */
public enum Hydration {
    ENOUGH, LOW, UNSURE
}
