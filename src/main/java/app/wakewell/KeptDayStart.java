package app.wakewell;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.DayStart;
import app.wakewell.settings.SettingsFile;

/** When the day starts, among the preferences of this computer. Read once: screens ask for it again and again. */
final class KeptDayStart implements DayStart {

    private final SettingsFile settings;
    private volatile @Nullable LocalTime known;

    KeptDayStart(SettingsFile settings) {
        this.settings = settings;
    }

    @Override
    public LocalTime time() {
        LocalTime time = known;
        if (time == null) {
            time = settings.read().dayStart();
            known = time;
        }
        return time;
    }

    @Override
    public void keep(LocalTime time) {
        settings.change(all -> all.withDayStart(time));
        known = time;
    }
}
