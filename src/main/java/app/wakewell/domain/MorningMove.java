package app.wakewell.domain;

/** A movement done before or on rising. */
public enum MorningMove {
    ABDOMINAL_BRACING, KNEES_TO_CHEST, SUPINE_TWIST, OTHER_STRETCH
}
