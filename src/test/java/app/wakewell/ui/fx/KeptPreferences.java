package app.wakewell.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import app.wakewell.settings.Preferences;
import app.wakewell.settings.Settings;

/** {@link Preferences} in memory. */
public final class KeptPreferences implements Preferences {

    private final List<Consumer<Settings>> listeners = new ArrayList<>();
    private Settings settings = Settings.DEFAULT;

    @Override
    public Settings read() {
        return settings;
    }

    @Override
    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        List.copyOf(listeners).forEach(listener -> listener.accept(settings));
    }

    @Override
    public Runnable onChange(Consumer<Settings> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
