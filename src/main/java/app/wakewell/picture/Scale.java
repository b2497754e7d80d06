package app.wakewell.picture;

/**
 * The upright scale of a measure. It is always drawn in full, never cut to the values at hand.
 *
 * @param min
 *            lowest value, at the floor
 * @param max
 *            highest value
 * @param step
 *            distance of the labelled lines, in the unit of the measure
 * @param label
 *            name of the measure with its unit, for who does not see the picture
 */
public record Scale(double min, double max, double step, String label) {

    private static final int MOST_PARTS = 6;

    /** @throws IllegalArgumentException if the scale is empty or the step does not lead from min towards max */
    public Scale {
        if (!(max > min) || !(step > 0) || !Double.isFinite(max - min) || (max - min) / step > 1000) {
            throw new IllegalArgumentException("no scale: " + min + " to " + max + " by " + step);
        }
    }

    /** Scores from 0 to 10 with a line at every second point. */
    public static Scale points(String label) {
        return new Scale(0, 10, 2, label);
    }

    /**
     * A scale with a line at every 1, 2, 5, 60 or 120, the finest of them that makes at most six parts.
     *
     * @throws IllegalArgumentException
     *             if the scale is empty or longer than that
     */
    public static Scale between(double min, double max, String label) {
        for (double step : new double[]{1, 2, 5, 60, 120}) {
            if ((max - min) / step <= MOST_PARTS) {
                return new Scale(min, max, step, label);
            }
        }
        throw new IllegalArgumentException("no scale: " + min + " to " + max);
    }

    /** Whether the value lies on the scale. */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** Number of steps that lie between min and max. */
    int steps() {
        return (int) Math.floor((max - min) / step + 1e-9);
    }
}
