package app.wakewell.analysis;

/**
 * The smoothed line at one calendar night, recorded or not.
 *
 * @param night
 *            epoch day of the morning the night ends
 * @param fit
 *            the line, in score points; where nights are few it may leave the scale
 * @param se
 *            its standard error
 * @param lo
 *            lower edge of the 95% band of the line, not of single mornings
 * @param hi
 *            upper edge of that band
 */
public record TrendNight(long night, double fit, double se, double lo, double hi) {

    /**
     * @throws IllegalArgumentException
     *             if a number is not finite
     */
    public TrendNight {
        if (!Double.isFinite(fit) || !Double.isFinite(se) || !Double.isFinite(lo) || !Double.isFinite(hi)) {
            throw new IllegalArgumentException("not a line at " + night);
        }
    }
}
