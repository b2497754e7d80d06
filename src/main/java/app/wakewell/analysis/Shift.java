package app.wakewell.analysis;

import java.util.List;

/**
 * The level of the scores changed, and nobody had to say so.
 *
 * <p>
 * Its place is known only roughly: "probably between". In simulated diaries the true night lay inside in 70 to 98% of
 * the shifts found, depending on their size and on the memory from night to night; no per cent is ever told.
 *
 * @param lastNightBefore
 *            last recorded night of the level before, as an epoch day
 * @param firstNightAfter
 *            the recorded night that follows it
 * @param earliest
 *            earliest recorded night that may have been the last of the level before
 * @param latest
 *            latest recorded night that may have been the last of the level before
 * @param latestAfter
 *            the recorded night that follows {@code latest}
 * @param meanBefore
 *            raw mean of the scores of the level before
 * @param meanAfter
 *            raw mean of the scores of the level after, up to the next shift
 * @param candidates
 *            what changed close enough to go with it, by night; several are not ranked
 * @param followedBy
 *            set-up changes that came a while after it had begun, by night: no candidates, because what comes later
 *            cannot lie behind it
 */
public record Shift(long lastNightBefore, long firstNightAfter, long earliest, long latest, long latestAfter,
        double meanBefore, double meanAfter, List<ShiftCandidate> candidates, List<ShiftCandidate> followedBy) {

    /**
     * @throws IllegalArgumentException
     *             if the nights are out of order
     */
    public Shift {
        candidates = List.copyOf(candidates);
        followedBy = List.copyOf(followedBy);
        if (earliest > lastNightBefore || lastNightBefore > latest || latest >= latestAfter
                || lastNightBefore >= firstNightAfter) {
            throw new IllegalArgumentException("nights out of order around " + lastNightBefore);
        }
    }

    /**
     * After less before.
     *
     * @return in score points; negative is lower since
     */
    public double difference() {
        return meanAfter - meanBefore;
    }

    /**
     * Whether its place is so uncertain that only a rough time may be told, such as a month.
     *
     * @return true if more than 28 nights lie between the earliest and the latest
     */
    public boolean wide() {
        return latest - earliest > MethodConstants.SHIFT_WIDE_NIGHTS;
    }

    /**
     * Whether a change goes with it: it lies where the shift may lie, give or take three nights and its settling
     * nights.
     */
    boolean goesWith(long night, int settlingNights) {
        return night >= earliest + 1 - MethodConstants.SHIFT_MATCH_NIGHTS - settlingNights
                && night <= latestAfter + MethodConstants.SHIFT_MATCH_NIGHTS;
    }

    /** Whether a change came later than where the shift may lie, but within a rough time of it. */
    boolean precedes(long night) {
        return night > latestAfter + MethodConstants.SHIFT_MATCH_NIGHTS
                && night - firstNightAfter <= MethodConstants.SHIFT_WIDE_NIGHTS;
    }

    Shift with(List<ShiftCandidate> near, List<ShiftCandidate> later) {
        return new Shift(lastNightBefore, firstNightAfter, earliest, latest, latestAfter, meanBefore, meanAfter, near,
                later);
    }
}
