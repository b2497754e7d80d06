package app.wakewell.analysis;

/**
 * The word for the size of a difference between two mean scores, for orientation only.
 *
 * <p>
 * Thresholds are group findings: about 1 point or 15% was "slightly better" and 2 points or 33% "much better" in 825
 * people with chronic musculoskeletal pain (Salaffi 2004, Eur J Pain 8:283); 2 points or 30% is the agreed smallest
 * important change in low back pain (Ostelo 2008, Spine). Per cent are not used where the mean before is below 3, where
 * they turn a fraction of a point into a large difference.
 */
public enum SizeWord {
    /** Shown as less than 0.5 points. */
    HARDLY_ANY,
    /** Shown as 0.5 to 0.9 points. */
    SMALL,
    /** Shown as 1.0 to 1.9 points. */
    NOTICEABLE,
    /** Shown as 2.0 points or more, or as 30% of the mean before or more. */
    LARGE;

    private static final double SMALL_TENTHS = 5;
    private static final double NOTICEABLE_TENTHS = 10;
    private static final double LARGE_TENTHS = 20;
    private static final double LARGE_PERCENT = 30;
    private static final double PERCENT_FROM_MEAN = 3;

    /**
     * The word that goes with a difference. Points are compared as they are printed, with one decimal, and per cent
     * whole, so that word and number never disagree.
     *
     * @param difference
     *            after minus before, in score points; its sign does not matter
     * @param meanBefore
     *            mean score before, in points
     * @return the word
     * @throws IllegalArgumentException
     *             if either is not finite
     */
    public static SizeWord of(double difference, double meanBefore) {
        if (!Double.isFinite(difference) || !Double.isFinite(meanBefore)) {
            throw new IllegalArgumentException("not a number: " + difference + ", " + meanBefore);
        }
        double size = Math.abs(difference);
        double tenths = Math.floor(size * 10 + 0.5);
        boolean largeShare = meanBefore >= PERCENT_FROM_MEAN
                && Math.floor(100 * size / meanBefore + 0.5) >= LARGE_PERCENT;
        if (tenths >= LARGE_TENTHS || largeShare) {
            return LARGE;
        }
        if (tenths >= NOTICEABLE_TENTHS) {
            return NOTICEABLE;
        }
        return tenths >= SMALL_TENTHS ? SMALL : HARDLY_ANY;
    }
}
