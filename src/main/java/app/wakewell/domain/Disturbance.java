package app.wakewell.domain;

/** How far pain kept the person from falling asleep or woke them. */
public enum Disturbance {
    NO, SOME, A_LOT
}
