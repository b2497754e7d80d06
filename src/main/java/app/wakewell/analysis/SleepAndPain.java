package app.wakewell.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sleep and the pain of the next morning, and the pain of a morning and the sleep that follows, in the last 120 nights.
 * Two answers, never one winner. Both are rated at the same time in the morning, and a bad mood colours both, so that
 * the first is more likely too strong than too weak.
 *
 * @param outcome
 *            whether there is an answer
 * @param pairs
 *            nights compared, whose night before is recorded too
 * @param pairsNeeded
 *            how many more such pairs it takes until an answer is possible; empty once there is one
 * @param early
 *            whether there are fewer than 60 pairs
 * @param sleepToPain
 *            tonight's sleep and the pain of the next morning, given the pain and the sleep of the night before; absent
 *            without an answer
 * @param painToSleep
 *            a morning's pain and the sleep of the night after it, given the sleep of the night before; absent without
 *            an answer
 */
public record SleepAndPain(Outcome outcome, int pairs, OptionalInt pairsNeeded, boolean early,
        Optional<LagEffect> sleepToPain, Optional<LagEffect> painToSleep) {

    private static final String SLEEP = "sleep";
    private static final String PAIN_BEFORE = "pain before";
    private static final String SLEEP_BEFORE = "sleep before";

    /** Whether there is an answer. */
    public enum Outcome {
        /** There are both answers. */
        COMPARED,
        /** Fewer than 30 pairs of nights. */
        NOT_ENOUGH_PAIRS,
        /** Pain or sleep is the same every night, or one follows from the other. */
        NO_VARIATION
    }

    /**
     * @throws IllegalArgumentException
     *             if an answer is there that does not belong to the outcome, or is missing
     */
    public SleepAndPain {
        boolean compared = outcome == Outcome.COMPARED;
        if (sleepToPain.isPresent() != compared || painToSleep.isPresent() != compared
                || pairsNeeded.isPresent() != (outcome == Outcome.NOT_ENOUGH_PAIRS)) {
            throw new IllegalArgumentException("not a result: " + outcome);
        }
    }

    /**
     * Looks both ways.
     *
     * @param nights
     *            the diary of pain in any order, no night twice; nights without a score still tell the set-up
     * @param sleep
     *            the sleep of each night that has it, in points of whatever measure; more is better
     * @return what was found
     * @throws IllegalArgumentException
     *             if a night is there twice
     */
    public static SleepAndPain of(List<LabelledNight> nights, Series sleep) {
        PhasedNights pain = PhasedNights.lastOf(nights);
        Map<Long, Double> byNight = new HashMap<>();
        for (int i = 0; i < sleep.size(); i++) {
            byNight.put(sleep.night(i), sleep.score(i));
        }
        BitSet pairs = new BitSet();
        for (int i = 1; i < pain.size(); i++) {
            long night = pain.series().night(i);
            pairs.set(i, pain.series().night(i - 1) == night - 1 && byNight.containsKey(night)
                    && byNight.containsKey(night - 1));
        }
        return of(pain, byNight, pain.inLongPhases(pairs));
    }

    private static SleepAndPain of(PhasedNights pain, Map<Long, Double> sleep, BitSet rows) {
        int pairs = rows.cardinality();
        boolean early = pairs < MethodConstants.PAIRS_FULL_LOOK;
        if (pairs < MethodConstants.PAIRS_MIN) {
            return new SleepAndPain(Outcome.NOT_ENOUGH_PAIRS, pairs, OptionalInt.of(MethodConstants.PAIRS_MIN - pairs),
                    early, Optional.empty(), Optional.empty());
        }
        Series scores = pain.scores(rows);
        double[] tonight = rows.stream().mapToDouble(i -> sleep.get(pain.series().night(i))).toArray();
        double[] sleepBefore = rows.stream().mapToDouble(i -> sleep.get(pain.series().night(i - 1))).toArray();
        double[] painBefore = rows.stream().mapToDouble(i -> pain.series().score(i - 1)).toArray();
        Design toPain = pain.withPhases(Design.of(scores)
                .measured(SLEEP, tonight)
                .measured(PAIN_BEFORE, painBefore)
                .measured(SLEEP_BEFORE, sleepBefore), rows);
        Design toSleep = pain.withPhases(Design.of(Series.of(scores.nights(), tonight))
                .measured(PAIN_BEFORE, painBefore)
                .measured(SLEEP_BEFORE, sleepBefore), rows);
        if (!scores.varies() || toPain.collinearity().isPresent()) {
            return new SleepAndPain(Outcome.NO_VARIATION, pairs, OptionalInt.empty(), early, Optional.empty(),
                    Optional.empty());
        }
        return new SleepAndPain(Outcome.COMPARED, pairs, OptionalInt.empty(), early,
                Optional.of(LeastSquares.of(toPain).effect(SLEEP)),
                Optional.of(LeastSquares.of(toSleep).effect(PAIN_BEFORE)));
    }
}
