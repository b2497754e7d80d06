package app.wakewell.domain;

/** What the mattress lies on. */
public enum BedBase {
    BOX_SPRING, SLATS, SOLID, FLOOR, ADJUSTABLE, OTHER
}
