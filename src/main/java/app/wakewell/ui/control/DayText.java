package app.wakewell.ui.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as they are typed: 21 Nov 2026, 21 november 2026, 21.11.2026, 21/11/2026 or 2026-11-21. */
final class DayText {

    private static final List<String> FORMS = List.of("d MMM uuuu", "d MMMM uuuu", "d.M.uuuu", "d/M/uuuu",
            "uuuu-MM-dd");

    private DayText() {}

    /** Reads a date; empty if it is none. */
    static Optional<LocalDate> parse(String text, Locale locale) {
        return FORMS.stream().flatMap(form -> parse(text, form, locale).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(String text, String form, Locale locale) {
        DateTimeFormatter reader = new DateTimeFormatterBuilder().parseCaseInsensitive()
                .appendPattern(form)
                .toFormatter(locale);
        try {
            return Optional.of(LocalDate.parse(text.strip(), reader));
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }

    /** Writes a date in the first form. */
    static String format(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(FORMS.getFirst(), locale).format(day);
    }
}
