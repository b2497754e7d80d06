package app.wakewell.domain;

/** How the person got out of bed. */
public enum BedExit {
    ROLLED_AND_PUSHED, SAT_STRAIGHT_UP, BENT_FORWARD, QUICK_JERK, UNSURE
}
