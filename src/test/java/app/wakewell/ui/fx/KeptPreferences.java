package app.wakewell.ui.fx;

import app.wakewell.settings.Preferences;
import app.wakewell.settings.Settings;

/** {@link Preferences} in memory. */
public final class KeptPreferences implements Preferences {

    private Settings settings = Settings.DEFAULT;

    @Override
    public Settings read() {
        return settings;
    }

    @Override
    public void write(Settings now) {
        settings = now;
    }
}
