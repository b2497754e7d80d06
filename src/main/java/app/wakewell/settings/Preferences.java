package app.wakewell.settings;

/** Where the preferences of the person at this computer are kept, as the screens see it. */
public interface Preferences {

    /** The preferences now; defaults where nothing is kept. */
    Settings read();

    /** Keeps preferences; what cannot be kept is forgotten, as preferences are never worth a failure. */
    void write(Settings settings);
}
