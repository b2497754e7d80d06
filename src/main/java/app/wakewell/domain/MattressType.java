package app.wakewell.domain;

/** How the mattress is built. */
public enum MattressType {
    INNERSPRING, FOAM, LATEX, HYBRID, AIR_ADJUSTABLE, FUTON, OTHER, UNSURE
}
