package app.wakewell.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What must hold for any diary, tried on seeded random ones. */
class EnginePropertiesTest {

    private static final double CLOSE = 1e-7;

    @Test
    void addingAConstantToAllScoresLeavesTheDifferenceAlone() {
        Random random = new Random(101);
        for (int run = 0; run < 60; run++) {
            Diary diary = Diary.random(random);
            Difference plain = diary.compared(score -> score);
            Difference raised = diary.compared(score -> score + 13.25);
            same(plain.step(), raised.step());
            same(plain.stepDrift(), raised.stepDrift());
            same(plain.driftPerNight(), raised.driftPerNight());
            same(plain.stepFreeLine(), raised.stepFreeLine());
            assertEquals(plain.verdict(), raised.verdict());
        }
    }

    @Test
    void mirroringTheScoresMirrorsTheIntervals() {
        Random random = new Random(102);
        for (int run = 0; run < 60; run++) {
            Diary diary = Diary.random(random);
            Difference plain = diary.compared(score -> score);
            Difference mirrored = diary.compared(score -> -score);
            same(mirror(plain.step()), mirrored.step());
            same(mirror(plain.stepDrift()), mirrored.stepDrift());
            same(mirror(plain.driftPerNight()), mirrored.driftPerNight());
            assertEquals(plain.verdict(), mirrored.verdict());
            assertEquals(plain.runUpWarning(), mirrored.runUpWarning());
            assertEquals(plain.lag1(), mirrored.lag1(), CLOSE);
        }
    }

    @Test
    void stretchingTheScoresStretchesTheIntervals() {
        Random random = new Random(103);
        for (int run = 0; run < 30; run++) {
            Diary diary = Diary.random(random);
            Estimate plain = diary.compared(score -> score).step();
            Estimate tenfold = diary.compared(score -> 10 * score).step();
            assertEquals(10 * plain.est(), tenfold.est(), 10 * CLOSE);
            assertEquals(10 * plain.lo(), tenfold.lo(), 10 * CLOSE);
            assertEquals(10 * plain.hi(), tenfold.hi(), 10 * CLOSE);
        }
    }

    @Test
    void movingTheDiaryInTimeOrShufflingItLeavesTheAnswerAlone() {
        Random random = new Random(104);
        for (int run = 0; run < 40; run++) {
            Diary diary = Diary.random(random);
            Difference plain = diary.compared(score -> score);
            assertEquals(plain, new Diary(Arrays.stream(diary.nights).map(night -> night + 20_517).toArray(),
                    diary.scores, diary.change + 20_517).compared(score -> score));
            assertEquals(plain, diary.shuffled(random).compared(score -> score));
        }
    }

    @Test
    void readingTheDiaryBackwardsMirrorsTheDifference() {
        Random random = new Random(105);
        for (int run = 0; run < 40; run++) {
            Diary diary = Diary.random(random);
            Series forth = Series.of(diary.nights, diary.scores);
            Series back = Series.of(Arrays.stream(diary.nights).map(night -> -night).toArray(), diary.scores);
            Estimate later = Sides.of(forth.between(0, diary.change), forth.between(diary.change, 1000)).step();
            Estimate earlier = Sides.of(back.between(-1000, -diary.change + 1),
                    back.between(-diary.change + 1, 1)).step();
            same(mirror(later), earlier);
        }
    }

    @Test
    void intervalsHoldTheirEstimateAndAgreeWithTheirProbability() {
        Random random = new Random(106);
        for (int run = 0; run < 100; run++) {
            Difference found = Diary.random(random).compared(score -> score);
            for (Estimate estimate : List.of(found.step(), found.stepDrift(), found.driftPerNight(),
                    found.stepFreeLine())) {
                assertTrue(estimate.lo() < estimate.est() && estimate.est() < estimate.hi(), estimate.toString());
                assertEquals(estimate.hi() < 0, estimate.pBelow0() > 0.975, estimate.toString());
                assertEquals(estimate.lo() > 0, estimate.pBelow0() < 0.025, estimate.toString());
                assertEquals(estimate.excludesZero(), 2 * Math.min(estimate.pBelow0(), 1 - estimate.pBelow0()) < 0.05,
                        estimate.toString());
            }
        }
    }

    @Test
    void anyLabelledDiaryHasAnAnswerThatKeepsItsPromises() {
        Random random = new Random(107);
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (int run = 0; run < 4000; run++) {
            List<LabelledNight> diary = RandomDiaries.any(random);
            int settling = random.nextInt(22);
            List<ChangeResult> results = ChangeAnalysis.of(diary, events(random), ChangeRules.settling(settling));
            long last = Long.MIN_VALUE;
            for (ChangeResult result : results) {
                assertTrue(result.from() > last, "in night order");
                last = result.from();
                seen.add(result.outcome().verdict());
                check(result);
            }
        }
        assertEquals(EnumSet.allOf(Verdict.class), seen, "the generator reaches every verdict");
    }

    private static void check(ChangeResult result) {
        NightCounts counts = result.outcome().counts();
        boolean enough = counts.before() >= 7 && counts.after() >= 7;
        switch (result.outcome()) {
            case TooFewNights few -> {
                assertTrue(!enough);
                few.nightsNeeded().ifPresent(nights -> assertTrue(nights >= 1 && counts.before() >= 7));
            }
            case NoVariation flat -> assertTrue(enough && flat.meanBefore() >= 0 && flat.meanAfter() <= 10);
            case Difference difference -> assertTrue(enough && difference.step().lo() <= difference.step().hi()
                    && Math.abs(difference.step().est()) <= 10.5);
            case Inseparable inseparable -> {
                Bundle bundle = result.bundle().orElseThrow();
                List<Long> parts = LongStream.concat(bundle.changes().stream().mapToLong(LabelChange::from),
                        bundle.events().stream().mapToLong(NearbyEvent::night)).boxed().toList();
                assertTrue(parts.containsAll(inseparable.with()));
                assertTrue(bundle.changes().contains(result.change()));
            }
        }
    }

    private static List<NearbyEvent> events(Random random) {
        return random.ints(random.nextInt(3), -20_000, 20_200)
                .mapToObj(night -> new NearbyEvent(night, "event", random.nextInt(8)))
                .toList();
    }

    private static Estimate mirror(Estimate estimate) {
        return new Estimate(-estimate.est(), -estimate.hi(), -estimate.lo(), 1 - estimate.pBelow0());
    }

    private static void same(Estimate expected, Estimate found) {
        assertEquals(expected.est(), found.est(), CLOSE);
        assertEquals(expected.lo(), found.lo(), CLOSE);
        assertEquals(expected.hi(), found.hi(), CLOSE);
        assertEquals(expected.pBelow0(), found.pBelow0(), CLOSE);
    }

    /** Nights with gaps around one change, scores with some memory. */
    private static final class Diary {
        private final long[] nights;
        private final double[] scores;
        private final long change;

        Diary(long[] nights, double[] scores, long change) {
            this.nights = nights;
            this.scores = scores;
            this.change = change;
        }

        static Diary random(Random random) {
            int before = 8 + random.nextInt(30);
            int size = before + 8 + random.nextInt(30);
            double memory = random.nextDouble() * 0.8;
            double shift = random.nextInt(5) - 2;
            long[] nights = new long[size];
            double[] scores = new double[size];
            double mood = 0;
            for (int i = 0; i < size; i++) {
                nights[i] = i == 0 ? 0 : nights[i - 1] + (i == before || random.nextInt(10) > 0 ? 1 : 2);
                mood = memory * mood + random.nextGaussian();
                scores[i] = Math.clamp(Math.round(5 + mood + (i < before ? 0 : shift)), 0, 10);
            }
            return new Diary(nights, scores, nights[before]);
        }

        Diary shuffled(Random random) {
            long[] otherNights = nights.clone();
            double[] otherScores = scores.clone();
            for (int i = otherNights.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                long night = otherNights[i];
                otherNights[i] = otherNights[j];
                otherNights[j] = night;
                double score = otherScores[i];
                otherScores[i] = otherScores[j];
                otherScores[j] = score;
            }
            return new Diary(otherNights, otherScores, change);
        }

        Difference compared(DoubleUnaryOperator map) {
            Series series = Series.of(nights, Arrays.stream(scores).map(map).toArray());
            return (Difference) ChangeEffect.of(series, ChangeQuestion.of(change, 0));
        }
    }
}
