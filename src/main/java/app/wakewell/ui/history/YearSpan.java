package app.wakewell.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.wakewell.domain.Night;

/**
 * The year that is shown at one look.
 *
 * @param year
 *            a calendar year, or {@link #LATEST}
 */
record YearSpan(int year) {

    /** Stands for the year up to now. */
    static final int LATEST = 0;

    /** The year up to now. */
    static final YearSpan UP_TO_NOW = new YearSpan(LATEST);

    private static final int WEEKS = 52;
    private static final int WEEK = 7;

    /** The years that a journal reaches into, the one up to now first, then the newest. */
    static List<YearSpan> of(NightRows nights, Night current) {
        List<YearSpan> spans = new ArrayList<>();
        spans.add(UP_TO_NOW);
        int first = nights.newestFirst().isEmpty()
                ? current.morning().getYear()
                : nights.newestFirst().getLast().night().morning().getYear();
        for (int year = current.morning().getYear(); year >= first; year--) {
            spans.add(new YearSpan(year));
        }
        return List.copyOf(spans);
    }

    LocalDate from(Night current) {
        return year == LATEST ? current.morning().minusDays(WEEKS * (long) WEEK) : LocalDate.of(year, 1, 1);
    }

    LocalDate to(Night current) {
        return year == LATEST ? current.morning() : LocalDate.of(year, 12, 31);
    }
}
