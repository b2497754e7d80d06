package app.wakewell.ui.today;

import java.util.Set;

import app.wakewell.settings.Preferences;

/** Which groups this person leaves open, also when the program starts again. */
final class FoldMemory {

    private final Preferences preferences;
    private final Set<String> open;

    FoldMemory(Preferences preferences) {
        this.preferences = preferences;
        open = preferences.read().form().open();
    }

    /** Whether a group was left open when the program was last closed. */
    boolean isOpen(Group group) {
        return open.contains(group.name());
    }

    void keep(Group group, boolean isOpen) {
        preferences.change(settings -> settings.withForm(settings.form().withOpen(group.name(), isOpen)));
    }
}
