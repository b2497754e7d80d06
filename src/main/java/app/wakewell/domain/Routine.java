package app.wakewell.domain;

/** Whether there is a regular way of winding down. */
public enum Routine {
    YES, PARTLY, NO
}
