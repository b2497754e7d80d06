package app.wakewell.picture;

import java.util.Locale;

/**
 * The words in a {@link YearPicture}.
 *
 * @param locale
 *            the language of months and weekdays
 * @param unanswered
 *            legend: an entry without the measure
 * @param gap
 *            legend: a night without an entry
 * @param away
 *            legend: slept elsewhere, or not counting
 * @param late
 *            legend: written late
 * @param edited
 *            legend: changed after it was written
 * @param onBreak
 *            legend: a break from the journal
 */
public record YearWords(Locale locale, String unanswered, String gap, String away, String late, String edited,
        String onBreak) {}
