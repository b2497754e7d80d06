package app.wakewell.settings;

import java.util.function.UnaryOperator;

/** The preferences of the person at this computer, as the screens see them. */
public interface Preferences {

    /** The preferences now; defaults where nothing is kept. */
    Settings read();

    /** Keeps preferences with a change; what cannot be kept is forgotten, as preferences are never worth a failure. */
    void change(UnaryOperator<Settings> change);
}
