package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How complete a long stretch of the journal is, where a cell for every night would take too many rows: a frame for
 * every week, or for a few of them, filled from below by the share of its nights that have an entry. One row, however
 * long the stretch is.
 */
public final class CompletenessBars {

    private static final double LEAST_PITCH = 6;
    private static final double WIDEST_PITCH = 14;
    private static final double GAP = 2;
    private static final double HEIGHT = 16;
    private static final int WEEK = 7;

    private CompletenessBars() {}

    /**
     * Draws the bars; the height is always the same.
     *
     * @param from
     *            first night
     * @param to
     *            last night, not before the first
     * @param logged
     *            the nights with an entry
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
    public static Picture of(LocalDate from, LocalDate to, Set<LocalDate> logged, double width, double textSize,
            Locale locale, String title, String description) {
        int nights = new NightAxis(from, to, 0, width).nights();
        int perBar = WEEK;
        while (width / Math.ceil((double) nights / perBar) < LEAST_PITCH) {
            perBar += WEEK;
        }
        double pitch = Math.min(WIDEST_PITCH, width / Math.ceil((double) nights / perBar));
        NightAxis axis = new NightAxis(from, to, 0, pitch * nights / perBar);
        List<Mark> marks = new ArrayList<>();
        for (int first = 0; first < nights; first += perBar) {
            int count = Math.min(perBar, nights - first);
            double share = (double) count(logged, from.plusDays(first), count) / count;
            double x = axis.startOf(from.plusDays(first)) + 0.5;
            double barWidth = Math.max(1, pitch * count / perBar - GAP);
            marks.add(new Mark.Box(Role.CELL_NONE, x, 0.5, barWidth, HEIGHT, 0));
            if (share > 0) {
                marks.add(new Mark.Box(Role.CELL_LOGGED_HALF, x, 0.5 + HEIGHT * (1 - share), barWidth, HEIGHT * share,
                        0));
            }
        }
        new DateTicks(axis, locale, textSize).addLabels(marks, HEIGHT + textSize * 1.4, width);
        return new Picture(width, HEIGHT + textSize * 2, marks, title, description, Targets.NONE);
    }

    private static int count(Set<LocalDate> logged, LocalDate first, int nights) {
        int count = 0;
        for (int i = 0; i < nights; i++) {
            count += logged.contains(first.plusDays(i)) ? 1 : 0;
        }
        return count;
    }
}
