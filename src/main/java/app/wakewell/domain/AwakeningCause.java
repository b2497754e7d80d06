package app.wakewell.domain;

/** What woke the person in the night. */
public enum AwakeningCause {
    PAIN, BATHROOM, BREATHING_SNORING, NOISE, LIGHT, TOO_WARM, TOO_COLD, WORRY, OTHER
}
