package app.wakewell.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a {@link YearPicture} is made of.
 *
 * @param from
 *            first night that has a place, also where it is not drawn
 * @param to
 *            last night that has a place, not before the first
 * @param weekBegins
 *            the weekday in the upper row
 * @param nights
 *            the nights that are drawn; others keep their place blank
 * @param levels
 *            the levels of the measure in words, lowest first; two at least, six at most
 * @param title
 *            what the picture is, in one line
 * @param description
 *            what can be read from it, in sentences, for who does not see it
 */
public record YearInput(LocalDate from, LocalDate to, DayOfWeek weekBegins, List<Cell> nights, List<String> levels,
        String title, String description) {

    /**
     * One night.
     *
     * @param night
     *            the night, named by the morning it ends
     * @param written
     *            whether it has an entry; without one it is a gap
     * @param level
     *            which of the levels it has, counted from 0; empty where that was not answered
     * @param away
     *            slept elsewhere, or marked as not counting
     * @param late
     *            written late
     * @param edited
     *            changed after it was written
     * @param onBreak
     *            whether it lies in a break from the journal
     */
    public record Cell(LocalDate night, boolean written, OptionalInt level, boolean away, boolean late, boolean edited,
            boolean onBreak) {

        /** A night without an entry. */
        public static Cell gap(LocalDate night, boolean onBreak) {
            return new Cell(night, false, OptionalInt.empty(), false, false, false, onBreak);
        }
    }

    /** @throws IllegalArgumentException if it ends before it begins, or a level is none of those that are named */
    public YearInput {
        nights = List.copyOf(nights);
        levels = List.copyOf(levels);
        int known = levels.size();
        if (to.isBefore(from) || known < 2 || known > 6
                || nights.stream().flatMapToInt(cell -> cell.level().stream()).anyMatch(l -> l < 0 || l >= known)) {
            throw new IllegalArgumentException("no such year: " + from + " to " + to + ", " + levels);
        }
    }
}
