package app.wakewell.domain;

/** How a session of therapy left the person. */
public enum TherapyEffect {
    WORSE, SAME, BETTER, UNSURE
}
