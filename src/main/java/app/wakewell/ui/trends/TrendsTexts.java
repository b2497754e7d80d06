package app.wakewell.ui.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.wakewell.domain.Night;
import app.wakewell.domain.SleepQuality;
import app.wakewell.journal.Measure;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/**
 * The words of Trends.
 *
 * @param messages
 *            those of the screen
 * @param wording
 *            those of the journal
 */
record TrendsTexts(Messages messages, Wording wording) {

    private static final int MINUTES_AN_HOUR = 60;

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** What a measure is called. */
    String measure(Measure measure) {
        return wording.field(measure.field());
    }

    /** A value of a measure: "5", "7 h 05 min", "good". */
    String value(Measure measure, double value) {
        return switch (measure) {
            case PAIN_RISING, PAIN_BED -> text("trends.points", value);
            case DEVICE_QUALITY -> text("trends.points", value);
            case SLEEP_QUALITY -> wording.value(SleepQuality.of((int) value));
            case MINUTES_ASLEEP -> text("trends.hoursMinutes", (int) value / MINUTES_AN_HOUR,
                    (int) value % MINUTES_AN_HOUR);
        };
    }

    /**
     * Which nights, how complete, and what the scale means.
     *
     * @param written
     *            mornings with an entry
     * @param possible
     *            mornings there could be
     * @param gap
     *            longest run of nights without an entry
     * @param measured
     *            entries that have the measure
     */
    String summary(TrendsRange.Nights nights, long written, long possible, long gap, long measured, Measure measure) {
        List<String> parts = new ArrayList<>();
        parts.add(dates(nights.from(), nights.to()));
        parts.add(gap == 0
                ? text("trends.summary.complete", written, possible)
                : text("trends.summary.written", written, possible, gap));
        if (measured < written) {
            parts.add(text("trends.summary.measured", measured, wording.lowerFirst(measure(measure))));
        }
        parts.add(text("trends.scale." + measure.field().name()));
        return String.join(text("trends.summary.separator"), parts);
    }

    private String dates(Night from, Night to) {
        LocalDate first = from.morning();
        LocalDate last = to.morning();
        if (first.equals(last)) {
            return wording.dayWithYear(last);
        }
        return text("trends.summary.dates",
                first.getYear() == last.getYear() ? wording.day(first) : wording.dayWithYear(first),
                wording.dayWithYear(last));
    }
}
