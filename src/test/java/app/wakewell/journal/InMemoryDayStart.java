package app.wakewell.journal;

import java.time.LocalTime;

import app.wakewell.settings.Settings;

/** A start of the day that is kept in memory. */
public final class InMemoryDayStart implements DayStart {

    private LocalTime time = Settings.DEFAULT.dayStart();

    @Override
    public LocalTime time() {
        return time;
    }

    @Override
    public void keep(LocalTime other) {
        time = other;
    }
}
