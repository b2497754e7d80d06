package app.wakewell.domain;

/** The one change that is being tested. */
public enum TrialKind {
    NONE, MATTRESS_ON_FLOOR, BOARD_UNDER, OTHER_BED, TOPPER, ROTATION, NEW_MATTRESS, PILLOW_CHANGE, PROP_CHANGE,
    POSITION_CHANGE, ROUTINE_CHANGE, OTHER
}
