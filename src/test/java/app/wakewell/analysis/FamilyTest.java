package app.wakewell.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FamilyTest {

    @Test
    void oneClearShiftAloneStaysClear() {
        Difference judged = (Difference) Family.judged(List.of(difference(0.04, false))).getFirst();
        assertEquals(Verdict.CLEAR_SHIFT, judged.verdict());
        assertEquals(1, judged.family().size());
        assertEquals(judged.step().p(), judged.family().adjustedP());
    }

    @Test
    void ofSeveralOnlyWhatBearsTheCorrectionStaysClear() {
        List<Comparison> judged = Family.judged(List.of(difference(0.04, false), difference(0.5, false),
                difference(0.001, false)));
        assertEquals(List.of(Verdict.DIFFERENT_TREND_POSSIBLE, Verdict.NO_CLEAR_DIFFERENCE, Verdict.CLEAR_SHIFT),
                judged.stream().map(Comparison::verdict).toList());
        Difference demoted = (Difference) judged.getFirst();
        assertEquals(Set.of(Doubt.ONE_OF_MANY), demoted.doubts());
        assertEquals(3, demoted.family().size());
        assertEquals(0.06, demoted.family().adjustedP(), 1e-12);
        assertEquals(0.04, demoted.step().p(), 1e-12, "the numbers stay as they are");
    }

    @Test
    void anEarlyLookDoesNotMakeDoubtfulWhatIsFinished() {
        List<Comparison> judged = Family.judged(List.of(difference(0.04, false), difference(0.5, true)));
        assertEquals(Verdict.CLEAR_SHIFT, judged.getFirst().verdict());
        assertEquals(2, ((Difference) judged.getLast()).family().size());
        List<Comparison> early = Family.judged(List.of(difference(0.5, false), difference(0.04, true)));
        assertEquals(Verdict.DIFFERENT_TREND_POSSIBLE, early.getLast().verdict(), "it is held to the same standard");
    }

    @Test
    void whatHasNoDifferenceBelongsToNoFamily() {
        Comparison few = new TooFewNights(new NightCounts(3, 3, 3, 3, 0), OptionalInt.empty());
        List<Comparison> judged = Family.judged(List.of(few, difference(0.04, false)));
        assertSame(few, judged.getFirst());
        assertEquals(1, ((Difference) judged.getLast()).family().size());
    }

    @Test
    void judgingAgainAmongFewerTakesTheDoubtBack() {
        Difference demoted = (Difference) Family.judged(List.of(difference(0.04, false), difference(0.5, false)))
                .getFirst();
        assertEquals(Verdict.CLEAR_SHIFT, Family.judged(List.of(demoted)).getFirst().verdict());
        Difference trend = difference(0.04, false, EnumSet.of(Doubt.SLOW_TREND));
        assertEquals(Set.of(Doubt.SLOW_TREND), ((Difference) Family.judged(List.of(trend)).getFirst()).doubts());
    }

    @Test
    void aVerdictThatDoesNotGoWithItsDoubtsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> difference(0.5, false, EnumSet.of(Doubt.SLOW_TREND)));
        assertThrows(IllegalArgumentException.class, () -> new Family(0, 0.5));
    }

    private static Difference difference(double p, boolean early) {
        return difference(p, early, Set.of());
    }

    private static Difference difference(double p, boolean early, Set<Doubt> doubts) {
        Estimate step = p < 0.05 ? new Estimate(-1, -2, -0.1, 1 - p / 2) : new Estimate(-1, -2, 0.5, 1 - p / 2);
        return new Difference(new NightCounts(30, 30, 30, 30, 0), Difference.verdict(step, doubts), doubts,
                Family.alone(step), early, 5, 4, step, step, step, step, Optional.empty(), Optional.empty(), false,
                OptionalDouble.empty(), OptionalDouble.empty(), 0.2);
    }
}
