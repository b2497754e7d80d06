package app.wakewell.ui.today;

import java.time.LocalDate;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.wakewell.ui.fx.Formats;

/** Dates as the date field shows and reads them. What it cannot read leaves the date as it is. */
final class DateWords extends StringConverter<LocalDate> {

    private final Formats formats;
    private @Nullable LocalDate shown;

    DateWords(Formats formats) {
        this.formats = formats;
    }

    @Override
    public String toString(@Nullable LocalDate date) {
        shown = date;
        return date == null ? "" : formats.date(date);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
        return formats.readDate(text).orElse(shown);
    }
}
