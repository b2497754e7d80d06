package app.wakewell.analysis;

/**
 * How one of sleep and pain went with the other a step later, by ordinary least squares.
 *
 * @param slope
 *            points of the later for each point more of the earlier, with its usual t interval
 * @param se
 *            its standard error, positive
 * @param degreesOfFreedom
 *            pairs less columns
 */
public record LagEffect(Estimate slope, double se, int degreesOfFreedom) {

    /**
     * @throws IllegalArgumentException
     *             if the standard error is not positive and finite, or no freedom is left
     */
    public LagEffect {
        if (!(se > 0) || Double.isInfinite(se) || degreesOfFreedom < 1) {
            throw new IllegalArgumentException("not an effect: " + se + ", " + degreesOfFreedom);
        }
    }
}
