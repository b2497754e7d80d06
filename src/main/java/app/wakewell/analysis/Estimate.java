package app.wakewell.analysis;

/**
 * One estimated number with its 95% interval.
 *
 * <p>
 * For the comparison of two phases it is in score points, after minus before: negative is lower since the change.
 *
 * @param est
 *            the estimate: mean of the mixture of t distributions over the {@link ErrorGrid}
 * @param lo
 *            2.5% point of that mixture
 * @param hi
 *            97.5% point of that mixture
 * @param pBelow0
 *            probability that the number lies below zero, 0 to 1
 */
public record Estimate(double est, double lo, double hi, double pBelow0) {

    /**
     * @throws IllegalArgumentException
     *             if a number is not finite, the ends are the wrong way round or the probability is not between 0 and 1
     */
    public Estimate {
        if (!Double.isFinite(est) || !Double.isFinite(lo) || !Double.isFinite(hi) || lo > hi) {
            throw new IllegalArgumentException("not an estimate: " + est + " in " + lo + " to " + hi);
        }
        if (!(pBelow0 >= 0 && pBelow0 <= 1)) {
            throw new IllegalArgumentException("not a probability: " + pBelow0);
        }
    }

    /**
     * Whether the interval leaves out zero. An end that is exactly zero does not.
     *
     * @return true if both ends are on the same side of zero
     */
    public boolean excludesZero() {
        return hi < 0 || lo > 0;
    }

    /**
     * Two-sided probability of a number this far from zero if it were zero.
     *
     * @return 0 to 1; below 0.05 where the interval leaves out zero
     */
    public double p() {
        return 2 * Math.min(pBelow0, 1 - pBelow0);
    }
}
