package app.wakewell.domain;

/** How often sitting is broken up. */
public enum SitBreaks {
    OFTEN, SOMETIMES, RARELY
}
