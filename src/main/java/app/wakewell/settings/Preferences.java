package app.wakewell.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Where the preferences of the person at this computer are kept, as the screens see it. */
public interface Preferences {

    /** The preferences now; defaults where nothing is kept. */
    Settings read();

    /**
     * Keeps the preferences with a change; two changes at once both count. What cannot be kept is forgotten, as
     * preferences are never worth a failure.
     */
    void change(UnaryOperator<Settings> change);

    /**
     * Tells what the preferences are after each change from now on, on the thread of whoever made it.
     *
     * @return ends that
     */
    Runnable onChange(Consumer<Settings> listener);
}
