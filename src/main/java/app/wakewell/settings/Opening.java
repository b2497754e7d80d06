package app.wakewell.settings;

/** What the window opens on. */
public enum Opening {
    /** The form of last night. */
    TODAY,
    /** The weekly page, for whoever would rather look in once a week. */
    WEEK
}
