package app.wakewell.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

/**
 * What can be pointed at in a picture: the mornings with an entry, in order of time, for the pointer and for the
 * arrow keys.
 *
 * @param axis the axis of nights, or null in a picture that has none
 * @param mornings the entries shown, ascending by night
 */
public record Targets(@Nullable NightAxis axis, List<Target> mornings) {

    /** Nothing to point at. */
    public static final Targets NONE = new Targets(null, List.of());

    /**
     * One morning that can be pointed at.
     *
     * @param night the night it ends
     * @param x its middle, pixels
     * @param y the height of its dot, pixels; empty where it has no score
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
