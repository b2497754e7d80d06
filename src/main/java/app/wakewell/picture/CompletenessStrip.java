package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How complete a stretch of the journal is: a small cell for every night, with a few dates below. A cell is filled
 * for a morning written in time, half filled for one written late, grey for a night slept elsewhere, and empty where
 * there is no entry. Cells never become too small to count: a long stretch takes several rows of whole weeks.
 */
public final class CompletenessStrip {

    private static final double WIDEST_PITCH = 14;
    private static final double LEAST_PITCH = 8;
    private static final double GAP = 3;
    private static final double CELL_HEIGHT = 11;
    private static final double CORNER = 1.5;
    private static final int WEEK = 7;

    /** What there is of a night. */
    public enum State {
        /** Written in time. */
        LOGGED,
        /** Written late. */
        LATE,
        /** Slept elsewhere, or marked as not counting. */
        AWAY,
        /** No entry. */
        NONE
    }

    private CompletenessStrip() {}

    /**
     * Draws the strip; its height follows from the number of rows.
     *
     * @param from
     *            first night
     * @param to
     *            last night, not before the first
     * @param states
     *            what there is of the nights; a night that is not named has no entry
     * @param width
     *            pixels
     * @param textSize
     *            size of letters in pixels
     * @param locale
     *            the language of dates
     * @param title
     *            what the picture shows, in one line
     * @param description
     *            how complete it is, in sentences, for who does not see it
     */
    public static Picture of(LocalDate from, LocalDate to, Map<LocalDate, State> states, double width, double textSize,
            Locale locale, String title, String description) {
        int nights = new NightAxis(from, to, 0, width).nights();
        double pitch = Math.min(WIDEST_PITCH, width / nights);
        int perRow = nights;
        if (pitch < LEAST_PITCH) {
            perRow = Math.max(WEEK, (int) (width / LEAST_PITCH) / WEEK * WEEK);
            pitch = Math.min(WIDEST_PITCH, width / perRow);
        }
        double rowHeight = CELL_HEIGHT + textSize * 2;
        List<Mark> marks = new ArrayList<>();
        double top = 0;
        for (LocalDate first = from; !first.isAfter(to); first = first.plusDays(perRow)) {
            LocalDate last = first.plusDays(perRow - 1L);
            last = last.isAfter(to) ? to : last;
            long count = last.toEpochDay() - first.toEpochDay() + 1;
            NightAxis axis = new NightAxis(first, last, 0, count * pitch);
            for (LocalDate night = first; !night.isAfter(last); night = night.plusDays(1)) {
                addCell(marks, states.getOrDefault(night, State.NONE), axis.startOf(night) + 0.5, top + 0.5,
                        pitch - GAP);
            }
            new DateTicks(axis, locale, textSize).addLabels(marks, top + CELL_HEIGHT + textSize * 1.4, width);
            top += rowHeight;
        }
        return new Picture(width, top, marks, title, description, Targets.NONE);
    }

    private static void addCell(List<Mark> marks, State state, double x, double y, double width) {
        switch (state) {
            case LOGGED -> marks.add(cell(Role.CELL_LOGGED, x, y, width));
            case LATE -> {
                marks.add(cell(Role.CELL_LATE, x, y, width));
                marks.add(new Mark.Box(Role.CELL_LOGGED_HALF, x, y, width / 2, CELL_HEIGHT, 0));
            }
            case AWAY -> marks.add(cell(Role.CELL_AWAY, x, y, width));
            case NONE -> marks.add(cell(Role.CELL_NONE, x, y, width));
        }
    }

    private static Mark cell(Role role, double x, double y, double width) {
        return new Mark.Box(role, x, y, width, CELL_HEIGHT, CORNER);
    }
}
