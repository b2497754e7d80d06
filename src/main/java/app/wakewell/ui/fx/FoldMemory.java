package app.wakewell.ui.fx;

import app.wakewell.settings.Preferences;

/** Which groups of questions this person leaves open, also when the program starts again; no two have one name. */
public final class FoldMemory {

    private final Preferences preferences;

    public FoldMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    public boolean isOpen(Enum<?> group) {
        return preferences.read().form().open().contains(group.name());
    }

    public void keep(Enum<?> group, boolean open) {
        preferences.change(all -> all.withForm(all.form().withOpen(group.name(), open)));
    }
}
