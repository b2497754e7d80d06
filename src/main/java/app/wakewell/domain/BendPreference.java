package app.wakewell.domain;

/** Which movement makes the back feel better. */
public enum BendPreference {
    FORWARD_EASES, ARCHING_EASES, NEITHER, UNSURE
}
