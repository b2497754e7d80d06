package app.wakewell.ui.week;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.WeekEntry;

/**
 * One line of the list of weeks.
 *
 * @param day
 *            the last of its seven days
 * @param title
 *            which seven days
 * @param peg
 *            its PEG score, or that it has none
 * @param trend
 *            how the score lies beside that of the week scored before, without judging it; empty where there is none
 */
record WeekLine(LocalDate day, String title, String peg, String trend) {

    /** A score is compared as it is shown, in tenths. */
    private static final int TENTHS = 10;

    /**
     * The line of a week.
     *
     * @param before
     *            the newest earlier week with a score, or {@code null}
     */
    static WeekLine of(WeekEntry week, @Nullable WeekEntry before, LocalDate today, WeekTexts texts) {
        return new WeekLine(week.day(), texts.week(week.day(), today),
                week.peg().isPresent()
                        ? texts.text("week.earlier.peg", texts.score(week.peg().getAsDouble()))
                        : texts.text("week.earlier.noPeg"),
                week.peg().isPresent() && before != null ? trend(week, before, texts) : "");
    }

    private static String trend(WeekEntry week, WeekEntry before, WeekTexts texts) {
        long by = tenths(week) - tenths(before);
        String than = before.day().plusDays(WeekEntry.DAYS).equals(week.day())
                ? texts.text("week.trend.theWeekBefore")
                : texts.text("week.trend.theWeekTo", texts.day(before.day()));
        String key = by == 0 ? "week.trend.same" : by < 0 ? "week.trend.lower" : "week.trend.higher";
        return texts.text(key, texts.score(Math.abs(by) / (double) TENTHS), than);
    }

    private static long tenths(WeekEntry week) {
        return Math.round(week.peg().orElseThrow() * TENTHS);
    }
}
