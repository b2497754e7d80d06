package app.wakewell.domain;

/** The only position in which the person can fall asleep. */
public enum OnlyPosition {
    NONE, SIDE, BACK, STOMACH
}
