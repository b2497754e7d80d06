package app.wakewell.ui.week;

import java.time.LocalDate;

import app.wakewell.domain.WeekEntry;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;

/** The words of the weekly page. */
record WeekTexts(Messages messages, Wording wording, Formats formats) {

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** A score with one decimal. */
    String score(double score) {
        return text("week.score", score);
    }

    /** Day and month. */
    String day(LocalDate day) {
        return formats.dayAndMonth(day);
    }

    /** The seven days that end with a day: "Mon 16 to Sun 22 November", with the year if it is not this one. */
    String week(LocalDate last, LocalDate today) {
        LocalDate first = last.minusDays(WeekEntry.DAYS - 1L);
        String end = last.getYear() == today.getYear() ? formats.dayAndMonth(last) : formats.date(last);
        String begin = first.getMonth() == last.getMonth()
                ? Integer.toString(first.getDayOfMonth())
                : formats.dayAndMonth(first);
        return text("week.days", formats.shortWeekday(first), begin, formats.shortWeekday(last), end);
    }
}
