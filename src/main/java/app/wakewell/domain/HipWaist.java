package app.wakewell.domain;

/** The shape of the body, which matters for the choice of a mattress. */
public enum HipWaist {
    HIPS_WIDER, IN_LINE, UNSURE
}
