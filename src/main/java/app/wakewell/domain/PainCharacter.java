package app.wakewell.domain;

/** A word for the pain. */
public enum PainCharacter {
    DULL_ACHE, SHARP, BURNING, THROBBING, STIFF, SPASM, SHOOTING_DOWN_LEG, TEARING
}
