package app.wakewell.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ShiftSearchTest {

    private static final ChangeRules NO_SETTLING = ChangeRules.settling(0);

    @ParameterizedTest
    @ValueSource(strings = {"p15a-cp-shift", "p15b-cp-none"})
    void partitionsAndLineAgreeWithR(String name) {
        ReferenceCase reference = ReferenceCase.named(name);
        Series series = reference.series();
        JsonNode expected = reference.expected();
        List<Segmentation> found = ShiftSearch.partitions(series);
        assertEquals(5, found.size());
        for (int k = 0; k < found.size(); k++) {
            assertEquals(expected.get("minus2logL").get(k).asDouble(), found.get(k).criterion(), reference.tolerance());
            assertEquals(expected.get("phi").get(k).asDouble(), found.get(k).phi(), 1e-12);
            assertEquals(nights(expected.get("partitions").get(k)),
                    found.get(k).ends().stream().map(series::night).toList());
        }
        assertEquals(expected.get("line").asDouble(), ShiftSearch.line(series).criterion(), reference.tolerance());
        assertEquals(expected.get("linePhi").asDouble(), ShiftSearch.line(series).phi(), 1e-12);
        Shifts shifts = ShiftSearch.of(series);
        assertEquals(expected.get("choice").asString(), shifts.choice().name());
        assertEquals(nights(expected.get("lastNightBefore")),
                shifts.shifts().stream().map(Shift::lastNightBefore).toList());
        assertEquals(series.size(), shifts.nights());
    }

    private static List<Long> nights(JsonNode node) {
        return ReferenceCase.values(node).stream().map(JsonNode::asLong).toList();
    }

    @Test
    void aLevelIsTheMeanOfItsNightsAndAShiftTheDifference() {
        Series series = ReferenceCase.named("p15a-cp-shift").series();
        Shift first = ShiftSearch.of(series).shifts().getFirst();
        double before = series.between(0, 45).mean();
        double after = series.between(45, 75).mean();
        assertEquals(before, first.meanBefore());
        assertEquals(after, first.meanAfter());
        assertEquals(after - before, first.difference());
        assertTrue(first.difference() < -2);
    }

    @Test
    void whereAShiftMayLieIsWhatAFreshSearchOfEveryPlaceGives() {
        Series series = ReferenceCase.named("p15a-cp-shift").series();
        List<Segmentation> partitions = ShiftSearch.partitions(series);
        List<Shift> shifts = ShiftSearch.of(series).shifts();
        Segmentation two = partitions.get(2);
        for (int moved = 0; moved < 2; moved++) {
            Shift shift = shifts.get(moved);
            int other = two.ends().get(1 - moved);
            for (int end = 6; end < series.size() - 7; end++) {
                if (moved == 0 ? end <= other - 7 : end >= other + 7) {
                    boolean inside = criterion(series, Math.min(end, other), Math.max(end, other)) <= two.criterion()
                            + 6.6;
                    long night = series.night(end);
                    if (night == shift.earliest() || night == shift.latest() || night == shift.lastNightBefore()) {
                        assertTrue(inside, "night " + night);
                    } else if (night < shift.earliest() || night > shift.latest()) {
                        assertFalse(inside, "night " + night);
                    }
                }
            }
        }
    }

    /** The criterion of three levels, written down with matrices' elements instead of sums kept from night to night. */
    private static double criterion(Series series, int end, int secondEnd) {
        double best = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= 18; step++) {
            double phi = step * 0.05;
            double squares = 0;
            double logs = 0;
            int[][] levels = {{0, end}, {end + 1, secondEnd}, {secondEnd + 1, series.size() - 1}};
            for (int[] level : levels) {
                double yy = 0;
                double xy = 0;
                double xx = 0;
                for (int i = level[0]; i <= level[1]; i++) {
                    double q = i == level[0] ? 0 : Math.pow(phi, (double) (series.night(i) - series.night(i - 1)));
                    double v = 1 - q * q;
                    double z = (series.score(i) - (i == level[0] ? 0 : q * series.score(i - 1))) / Math.sqrt(v);
                    double x = (1 - q) / Math.sqrt(v);
                    yy += z * z;
                    xy += x * z;
                    xx += x * x;
                    logs += Math.log(v);
                }
                squares += yy - xy * xy / xx;
            }
            best = Math.min(best, series.size() * Math.log(squares / series.size()) + logs);
        }
        return best;
    }

    @Test
    void fewerThanFortyNightsAreNotSearched() {
        Shifts few = ShiftSearch.of(generated(39, night -> night < 20 ? 8 : 2));
        assertEquals(Shifts.Choice.NOT_ENOUGH_NIGHTS, few.choice());
        assertEquals(OptionalInt.of(1), few.nightsNeeded());
        assertEquals(Shifts.Choice.SHIFTS, ShiftSearch.of(generated(40, night -> night < 20 ? 8 : 2)).choice());
        assertEquals(OptionalInt.of(40), ShiftSearch.of(generated(0, night -> 0)).nightsNeeded());
    }

    @Test
    void oneScoreThroughoutIsNamed() {
        assertEquals(Shifts.Choice.NO_VARIATION, ShiftSearch.of(generated(100, night -> 4)).choice());
    }

    @Test
    void aStepWithoutNoiseIsPlacedExactly() {
        Shift shift = ShiftSearch.of(generated(80, night -> night < 50 ? 7 : 3)).shifts().getFirst();
        assertEquals(49, shift.lastNightBefore());
        assertEquals(50, shift.firstNightAfter());
        assertEquals(-4, shift.difference());
        assertEquals(49, shift.earliest());
        assertEquals(49, shift.latest());
        assertFalse(shift.wide());
    }

    @Test
    void aSlowTrendIsGradualAndNoShift() {
        Random random = new Random(31);
        Shifts shifts = ShiftSearch.of(generated(160, night -> 8 - 0.03 * night + random.nextGaussian()));
        assertEquals(Shifts.Choice.GRADUAL, shifts.choice());
        assertEquals(-0.03, shifts.pointsPerNight().orElseThrow(), 0.01);
        assertEquals(List.of(), shifts.shifts());
    }

    @Test
    void onlyTheLastFourHundredNightsAreSearched() {
        Series long0 = generated(1000, night -> (night < 550 ? 8 : 3) + night % 2);
        Shifts shifts = ShiftSearch.of(long0);
        assertEquals(400, shifts.nights());
        assertEquals(Shifts.Choice.NONE, shifts.choice());
    }

    @Test
    void aGapDoesNotHideAShift() {
        Series series = generated(80, night -> (night < 40 ? 7 : 3) + night % 3);
        Series apart = Series.of(
                Arrays.stream(series.nights()).map(night -> night < 40 ? night : night + 50).toArray(),
                series.scores());
        Shift shift = ShiftSearch.of(apart).shifts().getFirst();
        assertEquals(39, shift.lastNightBefore());
        assertEquals(90, shift.firstNightAfter());
        Shifts matched = ShiftSearch.of(apart)
                .matchedTo(List.of(new LabelChange(60, "A", "B")), List.of(), NO_SETTLING);
        assertEquals(1, matched.shifts().getFirst().candidates().size(), "the change lies within the gap");
    }

    @Test
    void aShiftNamesEveryChangeThatLiesWhereItMayLie() {
        Shifts shifts = Shifts.of(100, List.of(shift(50, 45, 55)));
        List<LabelChange> changes = List.of(change(60), change(59), change(43), change(42), change(10));
        assertEquals(List.of(43L, 59L), candidates(shifts, changes, NO_SETTLING));
        assertEquals(List.of(42L, 43L, 59L), candidates(shifts, changes, ChangeRules.settling(3)),
                "a shift may follow its change by the settling nights");
        Shift matched = shifts.matchedTo(changes, List.of(), NO_SETTLING).shifts().getFirst();
        assertFalse(matched.candidates().getFirst().alreadyBegun());
        assertTrue(matched.candidates().getLast().alreadyBegun(),
                "eight nights after the first night of the new level");
        assertEquals(8, matched.candidates().getLast().nightsLater());
        assertEquals(List.of(60L), matched.followedBy().stream().map(ShiftCandidate::night).toList());
    }

    @Test
    void aChangeLongAfterAShiftHasNothingToDoWithIt() {
        Shift matched = Shifts.of(100, List.of(shift(50, 50, 50)))
                .matchedTo(List.of(change(79), change(80)), List.of(), NO_SETTLING)
                .shifts()
                .getFirst();
        assertEquals(List.of(), matched.candidates());
        assertEquals(List.of(79L), matched.followedBy().stream().map(ShiftCandidate::night).toList());
    }

    @Test
    void eventsAreCandidatesToo() {
        Shift matched = Shifts.of(100, List.of(shift(50, 48, 52)))
                .matchedTo(List.of(change(51)), List.of(new NearbyEvent(40, "new medicine", 7),
                        new NearbyEvent(30, "journey", 0)), NO_SETTLING)
                .shifts()
                .getFirst();
        assertEquals(List.of("new medicine", "A \u2192 B"),
                matched.candidates().stream().map(ShiftCandidate::what).toList());
        assertEquals(List.of(false, true), matched.candidates().stream().map(ShiftCandidate::setUp).toList());
    }

    @Test
    void moreThanFourWeeksIsWide() {
        assertFalse(shift(50, 40, 68).wide());
        assertTrue(shift(50, 40, 69).wide());
    }

    @Test
    void anySeriesHasAnAnswerThatKeepsItsPromises() {
        Random random = new Random(32);
        for (int run = 0; run < 60; run++) {
            Series series = randomSeries(random);
            Shifts shifts = ShiftSearch.of(series);
            assertEquals(Math.min(400, series.size()), shifts.nights());
            shifts.pointsPerNight().ifPresent(slope -> assertTrue(Double.isFinite(slope)));
            long last = Long.MIN_VALUE;
            for (Shift shift : shifts.shifts()) {
                assertTrue(series.count(last, shift.firstNightAfter()) >= 7, "a level of seven nights");
                assertTrue(Double.isFinite(shift.difference()));
                assertTrue(shift.earliest() >= last);
                last = shift.firstNightAfter();
            }
            assertTrue(shifts.shifts().isEmpty() || series.count(last, Long.MAX_VALUE) >= 7);
            Series later = Series.of(Arrays.stream(series.nights()).map(night -> night + 9000).toArray(),
                    Arrays.stream(series.scores()).map(score -> score + 2).toArray());
            Shifts moved = ShiftSearch.of(later);
            assertEquals(shifts.choice(), moved.choice(), "neither the calendar nor the level matters");
            assertEquals(shifts.shifts().stream().map(shift -> shift.lastNightBefore() + 9000).toList(),
                    moved.shifts().stream().map(Shift::lastNightBefore).toList());
        }
    }

    private static Series randomSeries(Random random) {
        int size = random.nextInt(10) == 0 ? 401 + random.nextInt(40) : random.nextInt(130);
        double memory = random.nextDouble() * 0.9;
        double shift = random.nextInt(9) - 4;
        double trend = random.nextInt(3) == 0 ? random.nextDouble() * 0.1 - 0.05 : 0;
        int at = 1 + random.nextInt(Math.max(1, size));
        long[] nights = new long[size];
        double[] scores = new double[size];
        double mood = 0;
        for (int i = 0; i < size; i++) {
            nights[i] = i == 0
                    ? random.nextInt(1000)
                    : nights[i - 1] + 1
                            + (random.nextInt(10) == 0 ? random.nextInt(60) : 0);
            mood = memory * mood + random.nextGaussian();
            scores[i] = Math.clamp(Math.round(5 + mood + (i < at ? 0 : shift) + trend * i), 0, 10);
        }
        return Series.of(nights, scores);
    }

    private static List<Long> candidates(Shifts shifts, List<LabelChange> changes, ChangeRules rules) {
        return shifts.matchedTo(changes, List.of(), rules)
                .shifts()
                .getFirst()
                .candidates()
                .stream()
                .map(ShiftCandidate::night)
                .toList();
    }

    private static LabelChange change(long night) {
        return new LabelChange(night, "A", "B");
    }

    private static Shift shift(long lastNightBefore, long earliest, long latest) {
        return new Shift(lastNightBefore, lastNightBefore + 1, earliest, latest, latest + 1, 6, 4, List.of(),
                List.of());
    }

    private static Series generated(int size, LongToDoubleFunction score) {
        long[] nights = LongStream.range(0, size).toArray();
        return Series.of(nights, Arrays.stream(nights).mapToDouble(score).toArray());
    }
}
