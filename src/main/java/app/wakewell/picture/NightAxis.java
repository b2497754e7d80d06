package app.wakewell.picture;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The axis of nights: every calendar night from the first to the last has a cell of the same width, entry or not.
 * Immutable; two axes are equal if their nights and places are.
 */
public final class NightAxis {

    private final LocalDate from;
    private final LocalDate to;
    private final double left;
    private final double right;
    // Kept, because tens of thousands of nights ask for them.
    private final long firstDay;
    private final int nights;
    private final double nightWidth;

    /**
     * @param from
     *            first night
     * @param to
     *            last night, not before the first
     * @param left
     *            where the cell of the first night begins, pixels
     * @param right
     *            where the cell of the last night ends, pixels
     * @throws IllegalArgumentException
     *             if the last night is before the first, or there is no width
     */
    public NightAxis(LocalDate from, LocalDate to, double left, double right) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("last night " + to + " is before first night " + from);
        }
        if (!(right > left)) {
            throw new IllegalArgumentException("no width between " + left + " and " + right);
        }
        this.from = from;
        this.to = to;
        this.left = left;
        this.right = right;
        this.firstDay = from.toEpochDay();
        this.nights = Math.toIntExact(to.toEpochDay() - firstDay + 1);
        this.nightWidth = (right - left) / nights;
    }

    /** First night. */
    public LocalDate from() {
        return from;
    }

    /** Last night. */
    public LocalDate to() {
        return to;
    }

    /** Where the cell of the first night begins, pixels. */
    public double left() {
        return left;
    }

    /** Where the cell of the last night ends, pixels. */
    public double right() {
        return right;
    }

    /** Number of calendar nights, at least 1. */
    public int nights() {
        return nights;
    }

    /** Width of one night in pixels. */
    public double nightWidth() {
        return nightWidth;
    }

    /** Whether the night lies on this axis. */
    public boolean contains(LocalDate night) {
        return !night.isBefore(from) && !night.isAfter(to);
    }

    /** Middle of the cell of a night, also of one outside the axis. */
    public double xOf(LocalDate night) {
        return startOf(night) + nightWidth / 2;
    }

    /** Where the cell of a night begins, also of one outside the axis. */
    public double startOf(LocalDate night) {
        return left + (night.toEpochDay() - firstDay) * nightWidth;
    }

    /** The night whose cell lies at x; the first or last night for an x outside. */
    public LocalDate nightAt(double x) {
        double cell = Math.floor((x - left) / nightWidth);
        return from.plusDays((long) Math.clamp(cell, 0, nights - 1.0));
    }

    /** Whether there is more than one night to a pixel, so that marks are gathered by pixel column. */
    boolean isDense() {
        return nightWidth < 1;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof NightAxis axis && from.equals(axis.from) && to.equals(axis.to) && left == axis.left
                && right == axis.right;
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, left, right);
    }

    @Override
    public String toString() {
        return "NightAxis[" + from + " to " + to + ", " + left + " to " + right + "]";
    }
}
