package app.wakewell.domain;

/** A piece of technology for sleep. */
public enum SleepDevice {
    SMART_MATTRESS, WEARABLE_TRACKER, SLEEP_APP, VR, CUSTOM_PILLOW, NEUROFEEDBACK
}
