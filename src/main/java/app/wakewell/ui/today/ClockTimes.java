package app.wakewell.ui.today;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;

/** Reads times of day as people type them, {@code 23:10}, {@code 2310}, {@code 7.05} or {@code 7}, on 24 hours. */
final class ClockTimes {

    /** From this time of day on, going to bed belongs to the evening before. */
    static final LocalTime EVENING_FROM = LocalTime.NOON;

    /** From this time of day on, getting up belongs to the evening before; many get up after noon, few after six. */
    static final LocalTime DAY_ENDS = LocalTime.of(18, 0);

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))?");

    private ClockTimes() {}

    /** The moment of going to bed for that night. */
    static Parsed<ZonedDateTime> intoBed(String text, Night night, ZoneId zone) {
        return moment(text, night, zone, EVENING_FROM);
    }

    /** The moment of getting up after that night. */
    static Parsed<ZonedDateTime> gotUp(String text, Night night, ZoneId zone) {
        return moment(text, night, zone, DAY_ENDS);
    }

    private static Parsed<ZonedDateTime> moment(String text, Night night, ZoneId zone, LocalTime eveningFrom) {
        Matcher parts = TIME.matcher(text.strip());
        if (!parts.matches()) {
            return Parsed.no("today.problem.time", text.strip());
        }
        try {
            String minute = parts.group(2);
            LocalTime time = LocalTime.of(Integer.parseInt(parts.group(1)),
                    minute == null ? 0 : Integer.parseInt(minute));
            LocalDate date = time.isBefore(eveningFrom) ? night.morning() : night.evening();
            return Parsed.ok(date.atTime(time).atZone(zone));
        } catch (DateTimeException noSuchTime) {
            return Parsed.no("today.problem.time", text.strip());
        }
    }
}
