package app.wakewell.settings;

/** Light or dark. */
public enum ThemeChoice {
    /** As the system shows its own windows. */
    SYSTEM, LIGHT, DARK
}
