package app.wakewell.domain;

/** How the person got into bed. */
public enum BedEntry {
    SAT_THEN_ROLLED, DROPPED_OR_TWISTED, UNSURE
}
