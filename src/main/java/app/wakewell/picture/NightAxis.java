package app.wakewell.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The axis of nights: every calendar night from the first to the last has a cell of the same width, entry or not.
 *
 * @param from first night
 * @param to last night, not before the first
 * @param left where the cell of the first night begins, pixels
 * @param right where the cell of the last night ends, pixels
 */
public record NightAxis(LocalDate from, LocalDate to, double left, double right) {

    /** @throws IllegalArgumentException if the last night is before the first, or there is no width */
    public NightAxis {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("last night " + to + " is before first night " + from);
        }
        if (!(right > left)) {
            throw new IllegalArgumentException("no width between " + left + " and " + right);
        }
    }

    /** Number of calendar nights, at least 1. */
    public int nights() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** Width of one night in pixels. */
    public double nightWidth() {
        return (right - left) / nights();
    }

    /** Whether the night lies on this axis. */
    public boolean contains(LocalDate night) {
        return !night.isBefore(from) && !night.isAfter(to);
    }

    /** Middle of the cell of a night, also of one outside the axis. */
    public double xOf(LocalDate night) {
        return startOf(night) + nightWidth() / 2;
    }

    /** Where the cell of a night begins, also of one outside the axis. */
    public double startOf(LocalDate night) {
        return left + (night.toEpochDay() - from.toEpochDay()) * nightWidth();
    }

    /** The night whose cell lies at x; the first or last night for an x outside. */
    public LocalDate nightAt(double x) {
        double cell = Math.floor((x - left) / nightWidth());
        return from.plusDays((long) Math.clamp(cell, 0, nights() - 1.0));
    }

    /** Whether there is more than one night to a pixel, so that marks are gathered by pixel column. */
    boolean isDense() {
        return nightWidth() < 1;
    }

    /** Number of whole pixel columns, at least 1. */
    int columns() {
        return Math.max(1, (int) Math.ceil(right - left));
    }

    /** The pixel column of a night's middle, from 0. */
    int columnOf(LocalDate night) {
        return Math.clamp((long) Math.floor(xOf(night) - left), 0, columns() - 1);
    }

    /** Where marks of a night are drawn: its middle or, with more than a night to a pixel, the middle of its column. */
    double drawnX(LocalDate night) {
        return isDense() ? left + columnOf(night) + 0.5 : xOf(night);
    }
}
