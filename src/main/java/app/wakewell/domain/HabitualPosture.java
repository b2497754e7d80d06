package app.wakewell.domain;

/** How the person usually stands. */
public enum HabitualPosture {
    BENT_FORWARD, UPRIGHT, ARCHED, UNSURE
}
