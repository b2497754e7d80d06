package app.wakewell;

import java.time.LocalTime;

import app.wakewell.journal.DayStart;
import app.wakewell.settings.SettingsFile;

/**
 * When the day starts, among the preferences of this computer.
 *
 * @param settings
 *            where preferences are kept
 */
record KeptDayStart(SettingsFile settings) implements DayStart {

    @Override
    public LocalTime time() {
        return settings.read().dayStart();
    }

    @Override
    public void keep(LocalTime time) {
        settings.change(all -> all.withDayStart(time));
    }
}
