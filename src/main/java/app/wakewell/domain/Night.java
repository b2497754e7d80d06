package app.wakewell.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * The main sleep, named by the local date of the <em>morning</em> it ends, never by the evening it began.
 *
 * @param morning
 *            the date of the morning
 */
public record Night(LocalDate morning) implements Comparable<Night> {

    /** The night that ends on the given morning. */
    public static Night endingOn(LocalDate morning) {
        return new Night(morning);
    }

    /** The night with the given {@link #index()}. */
    public static Night ofIndex(long index) {
        return new Night(LocalDate.ofEpochDay(index));
    }

    /** Reads an ISO date such as {@code 2026-03-04}; empty if the text is not one. */
    public static Optional<Night> parse(String text) {
        try {
            return Optional.of(new Night(LocalDate.parse(text.strip())));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** Whole nights since the epoch; the difference of two indices is the number of nights between them. */
    public long index() {
        return morning.toEpochDay();
    }

    /** The date of the evening before. */
    public LocalDate evening() {
        return morning.minusDays(1);
    }

    public Night plus(long nights) {
        return new Night(morning.plusDays(nights));
    }

    public Night next() {
        return plus(1);
    }

    public Night previous() {
        return plus(-1);
    }

    /** The night before in a place that may have skipped its date, as one does that crosses the date line. */
    public Night previousIn(ZoneId zone) {
        Night before = previous();
        ZoneOffsetTransition change = zone.getRules().getTransition(before.morning.atTime(LocalTime.NOON));
        boolean skipped = change != null && change.isGap() && change.getDuration().toDays() >= 1;
        return skipped ? before.previous() : before;
    }

    public boolean isBefore(Night other) {
        return morning.isBefore(other.morning);
    }

    public boolean isAfter(Night other) {
        return morning.isAfter(other.morning);
    }

    @Override
    public int compareTo(Night other) {
        return morning.compareTo(other.morning);
    }

    /** The ISO date of the morning, as in files. */
    @Override
    public String toString() {
        return morning.toString();
    }
}
