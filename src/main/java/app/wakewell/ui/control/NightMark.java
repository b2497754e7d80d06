package app.wakewell.ui.control;

/** How a night stands in the strip. */
public enum NightMark {
    WRITTEN, LATE, MISSING, AWAY, BREAK
}
