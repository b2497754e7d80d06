package app.wakewell.analysis;

/**
 * All scores before are the same and all scores after are the same, so that there is no spread to measure a difference
 * against.
 *
 * @param counts
 *            the nights compared
 * @param meanBefore
 *            the one score before, in points
 * @param meanAfter
 *            the one score after, in points; it may be another
 */
public record NoVariation(NightCounts counts, double meanBefore, double meanAfter) implements Comparison {

    @Override
    public Verdict verdict() {
        return Verdict.NO_VARIATION;
    }
}
