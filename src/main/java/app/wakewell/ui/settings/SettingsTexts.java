package app.wakewell.ui.settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Refused;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.SafetyWording;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;

/**
 * The words of Settings.
 *
 * @param messages
 *            those of the screen
 * @param wording
 *            those of the journal
 * @param formats
 *            dates and times
 * @param clock
 *            tells how long ago something was
 */
record SettingsTexts(Messages messages, Wording wording, Formats formats, Clock clock) {

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** What is done to backups and what is damaged. */
    SafetyWording safety() {
        return new SafetyWording(wording);
    }

    /**
     * "today at 09:12", "yesterday at 21:40", "3 November at 21:40, 19 days ago"; with the year if it is another one.
     */
    String when(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        long ago = ChronoUnit.DAYS.between(day, today);
        String time = formats.time(at);
        if (ago == 0) {
            return text("settings.when.today", time);
        }
        if (ago == 1) {
            return text("settings.when.yesterday", time);
        }
        String date = day.getYear() == today.getYear() ? formats.dayAndMonth(day) : formats.date(day);
        return ago > 1 ? text("settings.when.ago", date, time, ago) : text("settings.when", date, time);
    }

    /** Why something was not done, where the journal says so; what nobody expected is for the dialog. */
    boolean canSay(RuntimeException failure) {
        return failure instanceof Refused || failure instanceof JournalUnusable;
    }

    /** The same in words. */
    String why(RuntimeException failure) {
        return switch (failure) {
            case Refused refused -> refused.problems().stream().map(wording::problem).collect(Collectors.joining(" "));
            case JournalUnusable unusable -> wording.problem(unusable.problem());
            default -> text("saving.unexpected");
        };
    }
}
