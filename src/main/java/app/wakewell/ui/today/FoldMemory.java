package app.wakewell.ui.today;

import app.wakewell.settings.Preferences;
import app.wakewell.settings.Settings;

/** Which groups this person leaves open, also when the program starts again. */
final class FoldMemory {

    private final Preferences preferences;

    FoldMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    boolean isOpen(Group group) {
        return preferences.read().form().open().contains(group.name());
    }

    void keep(Group group, boolean open) {
        Settings settings = preferences.read();
        preferences.write(settings.withForm(settings.form().withOpen(group.name(), open)));
    }
}
