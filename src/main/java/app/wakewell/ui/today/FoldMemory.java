package app.wakewell.ui.today;

import app.wakewell.settings.Preferences;

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
        preferences.change(all -> all.withForm(all.form().withOpen(group.name(), open)));
    }
}
