package app.wakewell.picture;

/**
 * A difference with its likely range, in points of the scale, negative for lower.
 *
 * @param estimate
 *            the difference
 * @param low
 *            lower end of its likely range
 * @param high
 *            upper end
 */
public record Interval(double estimate, double low, double high) {

    /** @throws IllegalArgumentException if the difference lies outside its range */
    public Interval {
        if (!(low <= estimate && estimate <= high)) {
            throw new IllegalArgumentException("not a range: " + low + " .. " + estimate + " .. " + high);
        }
    }
}
