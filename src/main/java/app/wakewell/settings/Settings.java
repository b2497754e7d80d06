package app.wakewell.settings;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Preferences.
 *
 * @param theme
 *            light, dark or as the system
 * @param width
 *            width of the window, in pixels
 * @param height
 *            height of the window, in pixels
 * @param dayStart
 *            when the person's day starts, any time of day to the minute
 * @param form
 *            how the form of a night was left
 * @param opening
 *            what the window opens on
 * @param columns
 *            names of the columns that the person chose for the table of nights; empty for the usual ones
 * @param secondPlace
 *            the folder that gets a further copy of each backup, or {@code null}
 * @param hideAfter
 *            minutes without a key or a click after which the screen is hidden, 0 to {@value #LONGEST_HIDE_AFTER}; 0
 *            for never
 */
public record Settings(ThemeChoice theme, int width, int height, LocalTime dayStart, FormMemory form,
        Opening opening, List<String> columns, @Nullable Path secondPlace, int hideAfter) {

    /** What holds until the person chooses. */
    public static final Settings DEFAULT = new Settings(ThemeChoice.SYSTEM, 1180, 760, LocalTime.of(3, 0),
            FormMemory.NONE, Opening.TODAY, List.of(), null, 0);

    /** Smallest window that shows every screen. */
    public static final int LEAST_WIDTH = 1024;

    /** Smallest window that shows every screen. */
    public static final int LEAST_HEIGHT = 640;

    /** The longest time after which the screen can be hidden by itself, in minutes. */
    public static final int LONGEST_HIDE_AFTER = 240;

    /** Sizes below the smallest window, as of a damaged file, become the smallest. */
    public Settings {
        width = Math.max(width, LEAST_WIDTH);
        height = Math.max(height, LEAST_HEIGHT);
        dayStart = dayStart.truncatedTo(ChronoUnit.MINUTES);
        columns = List.copyOf(columns);
        hideAfter = Math.clamp(hideAfter, 0, LONGEST_HIDE_AFTER);
    }

    public Settings withTheme(ThemeChoice choice) {
        return new Settings(choice, width, height, dayStart, form, opening, columns, secondPlace, hideAfter);
    }

    public Settings withSize(int newWidth, int newHeight) {
        return new Settings(theme, newWidth, newHeight, dayStart, form, opening, columns, secondPlace, hideAfter);
    }

    public Settings withDayStart(LocalTime time) {
        return new Settings(theme, width, height, time, form, opening, columns, secondPlace, hideAfter);
    }

    public Settings withForm(FormMemory memory) {
        return new Settings(theme, width, height, dayStart, memory, opening, columns, secondPlace, hideAfter);
    }

    public Settings withOpening(Opening screen) {
        return new Settings(theme, width, height, dayStart, form, screen, columns, secondPlace, hideAfter);
    }

    public Settings withColumns(List<String> chosen) {
        return new Settings(theme, width, height, dayStart, form, opening, chosen, secondPlace, hideAfter);
    }

    public Settings withSecondPlace(@Nullable Path folder) {
        return new Settings(theme, width, height, dayStart, form, opening, columns, folder, hideAfter);
    }

    public Settings withHideAfter(int minutes) {
        return new Settings(theme, width, height, dayStart, form, opening, columns, secondPlace, minutes);
    }
}
