package app.wakewell.ui.fx;

import java.util.function.UnaryOperator;

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
    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
    }
}
