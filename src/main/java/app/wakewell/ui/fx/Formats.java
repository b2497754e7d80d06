package app.wakewell.ui.fx;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.wakewell.domain.Night;

/** Dates and times as people read them; 24 hours. */
public final class Formats {

    private final Locale locale;
    private final ZoneId zone;
    private final DateTimeFormatter time;
    private final DateTimeFormatter dayMonth;
    private final DateTimeFormatter dayMonthYear;

    public Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
        this.dayMonth = DateTimeFormatter.ofPattern("d MMMM", locale);
        this.dayMonthYear = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    }

    /** The language and the customs of the person, such as the first day of the week. */
    public Locale locale() {
        return locale;
    }

    /** Where the person's clock is. */
    public ZoneId zone() {
        return zone;
    }

    /** Time of day, {@code 07:12}, as the person's clock shows it. */
    public String time(Instant at) {
        return time.format(at.atZone(zone));
    }

    /** Time of day as the clock of that moment's own zone showed it. */
    public String time(ZonedDateTime at) {
        return time.format(at);
    }

    public String dayAndMonth(LocalDate date) {
        return dayMonth.format(date);
    }

    public String date(LocalDate date) {
        return dayMonthYear.format(date);
    }

    /** Reads a date as {@link #date} writes it, or an ISO date. */
    public Optional<LocalDate> readDate(String text) {
        for (DateTimeFormatter form : List.of(dayMonthYear, DateTimeFormatter.ISO_LOCAL_DATE)) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), form));
            } catch (DateTimeParseException other) {
                // the next form
            }
        }
        return Optional.empty();
    }

    /** Name of the weekday, in full. */
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    /** Name of the weekday in three letters or so. */
    public String shortWeekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    public String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, locale);
    }

    /** Whether both ends of a night lie in one month. */
    public static boolean inOneMonth(Night night) {
        return night.evening().getMonth() == night.morning().getMonth();
    }
}
