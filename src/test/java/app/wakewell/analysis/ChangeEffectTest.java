package app.wakewell.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChangeEffectTest {

    private static final Set<String> COUNTS = Set.of("nBefore", "nAfter", "verdict");

    @ParameterizedTest
    @CsvSource({"p13a-decision-shift,CLEAR_SHIFT", "p13b-decision-trend,DIFFERENT_TREND_POSSIBLE",
            "p13e-decision-none,NO_CLEAR_DIFFERENCE"})
    void differencesAgreeWithR(String name, Verdict verdict) {
        ReferenceCase reference = ReferenceCase.named(name);
        JsonNode expected = reference.expected();
        Difference found = assertInstanceOf(Difference.class, answer(reference));
        checkCounts(reference, found);
        assertEquals(verdict, found.verdict());
        assertEquals(expected.get("early").asBoolean(), found.early());
        assertEquals(expected.get("runUpWarning").asBoolean(), found.runUpWarning());
        assertEquals(expected.get("meanBefore").asDouble(), found.meanBefore(), reference.tolerance());
        assertEquals(expected.get("meanAfter").asDouble(), found.meanAfter(), reference.tolerance());
        assertEquals(expected.get("lag1").asDouble(), found.lag1(), reference.tolerance());
        check(reference, "step", found.step());
        check(reference, "stepDrift", found.stepDrift());
        check(reference, "driftPerNight", found.driftPerNight());
        check(reference, "stepFreeLine", found.stepFreeLine());
        check(reference, "leaveOutLastWeek", found.leaveOutLastWeek().orElseThrow());
    }

    @Test
    void fewNightsAgreeWithRAndHaveNothingElse() {
        ReferenceCase reference = ReferenceCase.named("p13c-decision-few");
        TooFewNights found = assertInstanceOf(TooFewNights.class, answer(reference));
        checkCounts(reference, found);
        assertEquals(COUNTS, names(reference.expected()));
        assertEquals(OptionalInt.empty(), found.nightsNeeded(), "no later night makes the nights before more");
    }

    @Test
    void inseparableChangesAgreeWithRAndHaveNothingElse() {
        ReferenceCase reference = ReferenceCase.named("p13d-decision-inseparable");
        Inseparable found = assertInstanceOf(Inseparable.class, answer(reference));
        checkCounts(reference, found);
        assertEquals(List.of(reference.expected().get("with").asLong()), found.with());
        assertEquals(4, names(reference.expected()).size());
    }

    @Test
    void oneScoreThroughoutEachSideIsNoVariation() {
        NoVariation found = assertInstanceOf(NoVariation.class,
                ChangeEffect.of(steps(20, 4, 20, 6), ChangeQuestion.of(20, 0)));
        assertEquals(4, found.meanBefore());
        assertEquals(6, found.meanAfter());
        assertEquals(new NightCounts(20, 20, 20, 20, 0), found.counts());
    }

    @Test
    void wavesOfTheSameHeightAreAboutTheSame() {
        Series series = generated(100, night -> 5 + night % 2);
        Difference found = assertInstanceOf(Difference.class, ChangeEffect.of(series, ChangeQuestion.of(50, 0)));
        assertEquals(Verdict.ABOUT_THE_SAME, found.verdict());
        assertFalse(found.runUpWarning());
    }

    @Test
    void settlingNightsAreLeftOutAndCounted() {
        Series series = generated(60, night -> (night * 7) % 5);
        NightCounts counts = ChangeEffect.of(series, ChangeQuestion.of(30, 7)).counts();
        assertEquals(new NightCounts(30, 23, 30, 23, 7), counts);
    }

    @Test
    void noMoreThanSixtyCalendarNightsAreLookedAtOnEachSide() {
        Series series = generated(1000, night -> (night * 7) % 5);
        assertEquals(new NightCounts(60, 60, 60, 60, 3), ChangeEffect.of(series, ChangeQuestion.of(500, 3)).counts());
    }

    @Test
    void fewerThanHalfOfTheNightsIsPatchy() {
        long[] nights = LongStream.range(0, 120)
                .filter(night -> night < 60 ? night % 3 == 0 : night % 2 == 0)
                .toArray();
        Series series = Series.of(nights, Arrays.stream(nights).mapToDouble(night -> night % 5).toArray());
        NightCounts counts = ChangeEffect.of(series, ChangeQuestion.of(60, 0)).counts();
        assertTrue(counts.patchyBefore());
        assertFalse(counts.patchyAfter());
    }

    @Test
    void aLookIsEarlyUntilBothSidesHaveTheNightsAskedFor() {
        Series series = generated(50, night -> (night * 7) % 5);
        assertFalse(difference(series, 14, 14).early());
        assertTrue(difference(series, 13, 14).early(), "thirteen nights before");
        assertTrue(difference(series, 37, 14).early(), "thirteen nights after");
        assertFalse(difference(series, 22, 28).early());
        assertTrue(difference(series, 23, 28).early(), "27 nights after, 28 asked for");
    }

    @Test
    void nightsNeededCountsSettlingNightsToComeAndStopsWhereNoneWouldHelp() {
        Series twenty = generated(20, night -> night % 5);
        assertEquals(OptionalInt.of(3), needed(twenty, 16, 0));
        assertEquals(OptionalInt.of(11), needed(twenty, 17, 7), "four more to settle, then seven");
        assertEquals(OptionalInt.of(7), needed(twenty, 20, 0), "from tonight on");
        assertEquals(OptionalInt.empty(), needed(twenty, 3, 0), "three nights before stay three");
        ChangeQuestion ended = within(new Scope(0, 19, false));
        assertEquals(OptionalInt.empty(), assertInstanceOf(TooFewNights.class, ChangeEffect.of(twenty, ended))
                .nightsNeeded(), "a later change ended the phase");
        ChangeQuestion over = within(new Scope(0, 16 + 55, true));
        assertEquals(OptionalInt.of(3), assertInstanceOf(TooFewNights.class, ChangeEffect.of(twenty, over))
                .nightsNeeded(), "four nights of the window are left");
        ChangeQuestion late = within(new Scope(0, 16 + 57, true));
        assertEquals(OptionalInt.empty(), assertInstanceOf(TooFewNights.class, ChangeEffect.of(twenty, late))
                .nightsNeeded(), "two nights of the window are left");
    }

    @Test
    void aStraightLineOverTheSameNightsIsNoClearShift() {
        Random random = new Random(21);
        Series sinking = generated(120, night -> 9 - 0.06 * night + random.nextGaussian() * 0.7);
        Difference found = difference(sinking, 60, 14);
        assertTrue(found.step().excludesZero());
        assertEquals(Verdict.DIFFERENT_TREND_POSSIBLE, found.verdict());
        assertTrue(found.doubts().contains(Doubt.STRAIGHT_LINE));
        assertEquals(Shifts.Choice.GRADUAL, ShiftSearch.of(sinking).choice());
    }

    @Test
    void aStepIsNoStraightLine() {
        Difference found = assertInstanceOf(Difference.class, answer(ReferenceCase.named("p13a-decision-shift")));
        assertEquals(Set.of(), found.doubts());
        Difference trend = assertInstanceOf(Difference.class, answer(ReferenceCase.named("p13b-decision-trend")));
        assertTrue(trend.doubts().contains(Doubt.SLOW_TREND));
    }

    @Test
    void weekendsAreTakenIntoAccountFromTwentyEightDatedNightsASideOn() {
        // two points more on the mornings of Saturdays and Sundays, a point less since night 30
        Series series = generated(58, night -> (night % 7 == 2 || night % 7 == 3 ? 7 : 5) + night * 7 % 5 % 2
                - (night < 30 ? 0 : 1));
        assertTrue(difference(series, 30, 14).stepWeekends().isEmpty(), "nights that are no dates");
        Difference dated = dated(series, 30);
        Estimate beside = dated.stepWeekends().orElseThrow();
        assertEquals(-1, beside.est(), 0.15);
        assertTrue(beside.hi() - beside.lo() < dated.step().hi() - dated.step().lo());
        assertEquals(difference(series, 30, 14).step(), dated.step(), "the number that is shown stays the same");
        assertTrue(dated(series, 31).stepWeekends().isEmpty(), "27 nights after");
        assertTrue(dated(series, 27).stepWeekends().isEmpty(), "27 nights before");
    }

    @Test
    void whoNeverWritesOnWeekendsHasNoneToTakeIntoAccount() {
        long[] nights = LongStream.range(0, 120).filter(night -> night % 7 != 2 && night % 7 != 3).toArray();
        Difference found = dated(Series.of(nights, Arrays.stream(nights).mapToDouble(night -> night % 5).toArray()),
                60);
        assertTrue(Math.min(found.counts().before(), found.counts().after()) >= 28);
        assertTrue(found.stepWeekends().isEmpty());
    }

    private static Difference dated(Series series, long change) {
        ChangeQuestion question = new ChangeQuestion(change, change, 0, 14, List.of(), Optional.empty(), true);
        return assertInstanceOf(Difference.class, ChangeEffect.of(series, question));
    }

    /** A change on night 16 without settling nights, of which only a part of the diary is heeded. */
    private static ChangeQuestion within(Scope part) {
        return new ChangeQuestion(16, 16, 0, MethodConstants.FULL_LOOK_NIGHTS, List.of(), Optional.of(part), false);
    }

    @Test
    void aWorseWeekBeforeTheChangeIsPointedAt() {
        // usually 5 to 7, the last week 8 to 9, afterwards 4 to 6: most of the difference is that week
        Series series = generated(40, night -> {
            long wave = night * 7 % 5 % 3;
            return night < 13 ? 5 + wave : night < 20 ? 8 + night % 2 : 4 + wave;
        });
        Difference found = difference(series, 20, 14);
        assertEquals(60 / 7.0, found.meanLastWeekBefore().orElseThrow(), 1e-12);
        assertEquals(76 / 13.0, found.meanBeforeLastWeek().orElseThrow(), 1e-12);
        Estimate without = found.leaveOutLastWeek().orElseThrow();
        assertTrue(without.excludesZero() && Math.abs(without.est()) < 0.7 * Math.abs(found.step().est()));
        assertTrue(found.runUpWarning());
        assertEquals(Verdict.CLEAR_SHIFT, found.verdict(), "the warning stands beside the verdict");
    }

    @Test
    void theLastWeekIsOnlyLeftOutWhereSevenVaryingNightsRemain() {
        Series series = generated(40, night -> (night * 7) % 5);
        assertTrue(difference(series, 13, 14).leaveOutLastWeek().isEmpty());
        assertTrue(difference(series, 14, 14).leaveOutLastWeek().isPresent());
        Series flatButForTheWeek = generated(40, night -> night == 15 ? 9 : 4);
        assertTrue(difference(flatButForTheWeek, 20, 14).leaveOutLastWeek().isEmpty());
    }

    private static ChangeOutcome answer(ReferenceCase reference) {
        JsonNode params = reference.root().get("params");
        long change = params.get("change").asLong();
        ChangeQuestion question = new ChangeQuestion(change, change, params.get("washout").asInt(),
                MethodConstants.FULL_LOOK_NIGHTS,
                LongStream.of(reference.nights("params", "otherChanges")).boxed().toList(), Optional.empty(), false);
        return ChangeEffect.of(reference.series(), question);
    }

    private static void checkCounts(ReferenceCase reference, ChangeOutcome found) {
        assertEquals(reference.expected().get("verdict").asString(), found.verdict().name());
        assertEquals(reference.expected().get("nBefore").asInt(), found.counts().before());
        assertEquals(reference.expected().get("nAfter").asInt(), found.counts().after());
    }

    private static void check(ReferenceCase reference, String name, Estimate found) {
        JsonNode expected = reference.expected().get(name);
        assertEquals(expected.get("est").asDouble(), found.est(), reference.tolerance(), name);
        assertEquals(expected.get("lo").asDouble(), found.lo(), reference.tolerance(), name);
        assertEquals(expected.get("hi").asDouble(), found.hi(), reference.tolerance(), name);
        assertEquals(expected.get("pBelow0").asDouble(), found.pBelow0(), reference.tolerance(), name);
    }

    private static Set<String> names(JsonNode node) {
        return node.propertyNames().stream().collect(Collectors.toSet());
    }

    private static Difference difference(Series series, long change, int fullLookAfter) {
        ChangeQuestion usual = ChangeQuestion.of(change, 0);
        return assertInstanceOf(Difference.class, ChangeEffect.of(series, new ChangeQuestion(change, change, 0,
                fullLookAfter, usual.otherChanges(), usual.scope(), false)));
    }

    private static OptionalInt needed(Series series, long change, int settling) {
        return assertInstanceOf(TooFewNights.class, ChangeEffect.of(series, ChangeQuestion.of(change, settling)))
                .nightsNeeded();
    }

    private static Series steps(int before, double low, int after, double high) {
        return generated(before + after, night -> night < before ? low : high);
    }

    private static Series generated(int size, LongToDoubleFunction score) {
        long[] nights = LongStream.range(0, size).toArray();
        return Series.of(nights, Arrays.stream(nights).mapToDouble(score).toArray());
    }
}
