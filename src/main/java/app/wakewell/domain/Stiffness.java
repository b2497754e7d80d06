package app.wakewell.domain;

/**
 * Minutes until morning stiffness let go. {@link #NOT_YET} means still stiff; the bands split at 30 minutes on purpose.
 */
public enum Stiffness {
    NONE, LT_15, M15_30, M30_60, GT_60, NOT_YET
}
