package app.wakewell.domain;

/** What kind of head pillow it is. */
public enum PillowType {
    STANDARD, CERVICAL, FOAM, DOWN_FEATHER, ADJUSTABLE, WEDGE, OTHER
}
