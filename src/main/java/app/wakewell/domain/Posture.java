package app.wakewell.domain;

/** How the person held themselves during the week, as they judge it. */
public enum Posture {
    GOOD, MIXED, POOR
}
