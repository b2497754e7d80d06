package app.wakewell.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

/**
 * What can be pointed at in a picture: the mornings, in order of time, for the pointer and for the arrow keys. They lie
 * along an axis, or in columns of weeks.
 *
 * @param axis
 *            the axis of nights, or null in a picture that has none
 * @param weeks
 *            the columns of weeks, or null in a picture that has none
 * @param mornings
 *            the nights shown, ascending
 */
public record Targets(@Nullable NightAxis axis, @Nullable Weeks weeks, List<Target> mornings) {

    /** Nothing to point at. */
    public static final Targets NONE = new Targets(null, null, List.of());

    private static final int WEEK = 7;

    /**
     * Nights in columns of seven, one column a week.
     *
     * @param first
     *            the night at the top of the first column
     * @param left
     *            pixels
     * @param top
     *            pixels
     * @param pitch
     *            from one night to the next in either direction, pixels
     */
    public record Weeks(LocalDate first, double left, double top, double pitch) {

        double leftOf(LocalDate night) {
            return left + Math.floorDiv(night.toEpochDay() - first.toEpochDay(), WEEK) * pitch;
        }

        double topOf(LocalDate night) {
            return top + Math.floorMod(night.toEpochDay() - first.toEpochDay(), WEEK) * pitch;
        }

        /** The night at a place, whether it is shown or not; empty above, below and before. */
        Optional<LocalDate> nightAt(double x, double y) {
            long column = (long) Math.floor((x - left) / pitch);
            long row = (long) Math.floor((y - top) / pitch);
            return column < 0 || row < 0 || row >= WEEK
                    ? Optional.empty()
                    : Optional.of(first.plusDays(column * WEEK + row));
        }
    }

    /** Which way an arrow key goes. */
    public enum Step {
        LEFT, RIGHT, UP, DOWN
    }

    /** Mornings along an axis. */
    public Targets(NightAxis axis, List<Target> mornings) {
        this(axis, null, mornings);
    }

    /**
     * One morning that can be pointed at.
     *
     * @param night
     *            the night it ends
     * @param x
     *            its middle, pixels
     * @param y
     *            the height of its dot, pixels; empty where it has no score
     */
    public record Target(LocalDate night, double x, OptionalDouble y) {}

    public Targets {
        mornings = List.copyOf(mornings);
    }

    /**
     * The morning nearest to x; of two equally near the earlier. Empty left and right of the axis and where nothing
     * is shown. Takes time logarithmic in the number of mornings.
     */
    public Optional<Target> nearest(double x) {
        if (axis == null || mornings.isEmpty() || x < axis.left() || x > axis.right()) {
            return Optional.empty();
        }
        int after = firstNotBefore(axis.nightAt(x));
        // The cell at x and its neighbours to both sides are all that can be nearest.
        Target best = mornings.get(Math.max(0, after - 1));
        for (int i = after; i < Math.min(mornings.size(), after + 2); i++) {
            if (Math.abs(mornings.get(i).x() - x) < Math.abs(best.x() - x)) {
                best = mornings.get(i);
            }
        }
        return Optional.of(best);
    }

    /** The morning at a place: along an axis the nearest one, in weeks the one that lies there. */
    public Optional<Target> at(double x, double y) {
        return weeks == null ? nearest(x) : weeks.nightAt(x, y).flatMap(this::of);
    }

    /**
     * Where an arrow key leads from a night. Along an axis it goes left and right only. In weeks up and down go from
     * day to day, left and right from week to week, at the edge to the first or the last night.
     */
    public Optional<Target> step(LocalDate night, Step way) {
        if (weeks == null) {
            return switch (way) {
                case LEFT -> before(night);
                case RIGHT -> after(night);
                case UP, DOWN -> Optional.empty();
            };
        }
        return switch (way) {
            case UP -> before(night);
            case DOWN -> after(night);
            case LEFT -> at(Math.max(0, firstNotBefore(night.minusDays(WEEK))));
            case RIGHT -> at(Math.min(mornings.size() - 1, firstNotBefore(night.plusDays(WEEK))));
        };
    }

    /** The morning that ends this night, if it is shown. */
    public Optional<Target> of(LocalDate night) {
        int i = firstNotBefore(night);
        return i < mornings.size() && mornings.get(i).night().equals(night)
                ? Optional.of(mornings.get(i))
                : Optional.empty();
    }

    /** The next morning shown after this night, for the right arrow key. */
    public Optional<Target> after(LocalDate night) {
        return at(firstNotBefore(night.plusDays(1)));
    }

    /** The last morning shown before this night, for the left arrow key. */
    public Optional<Target> before(LocalDate night) {
        return at(firstNotBefore(night) - 1);
    }

    private Optional<Target> at(int i) {
        return i >= 0 && i < mornings.size() ? Optional.of(mornings.get(i)) : Optional.empty();
    }

    /** Index of the first morning on or after the night, or the size. */
    private int firstNotBefore(LocalDate night) {
        int low = 0;
        int high = mornings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mornings.get(middle).night().isBefore(night)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
