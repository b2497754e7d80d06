package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static app.wakewell.analysis.ChangeAnalysisTest.diary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AlternationsTest {

    private static final ChangeRules NO_SETTLING = ChangeRules.settling(0);

    @Test
    void allNightsOfTheOneAreComparedWithAllOfTheOther() {
        List<LabelledNight> nights = lowerOn("B", "A10 B10 A10 B10 A10");
        Alternation found = only(Alternations.of(nights, NO_SETTLING));
        assertEquals("A", found.first());
        assertEquals("B", found.second());
        assertEquals(List.of(10L, 20L, 30L, 40L), found.switches().stream().map(LabelChange::from).toList());
        Difference difference = assertInstanceOf(Difference.class, found.comparison());
        assertEquals(new NightCounts(30, 20, 30, 20, 0), difference.counts());
        assertEquals(Verdict.CLEAR_SHIFT, difference.verdict());
        assertEquals(4, found.timesLower());
        assertEquals(0, found.timesHigher());
        double[] isB = nights.stream().mapToDouble(night -> night.label().equals("B") ? 1 : 0).toArray();
        assertEquals(MixtureFit.of(Design.of(Series.recordedOf(nights)).indicator("b", isB)).estimate("b"),
                difference.step());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A10 B10 A10 B10", "A10 B10 A10", "A10 B10", "A50", "A10 B10 C10 A10 B10 C10 A10",
            "A10 B10 A10 B4 A10 B10", "A10 B4 A10 B10 A10 B10"})
    void twoChangesEachWayBetweenPhasesOfFiveNightsAreNeeded(String phases) {
        assertEquals(List.of(), Alternations.of(diary(phases), NO_SETTLING));
    }

    @Test
    void phasesTooShortForAChangeAreEnoughHere() {
        List<LabelledNight> nights = diary("A5 B5 A5 B5 A5");
        assertTrue(ChangeAnalysis.of(nights, NO_SETTLING).stream().allMatch(result -> result.bundle().isPresent()));
        assertEquals(new NightCounts(15, 10, 15, 10, 0),
                only(Alternations.of(nights, NO_SETTLING)).comparison().counts());
    }

    @Test
    void settlingNightsAreLeftOutAfterEachChange() {
        Alternation found = only(Alternations.of(diary("A10 B10 A10 B10 A10"), ChangeRules.settling(3)));
        assertEquals(new NightCounts(24, 14, 24, 14, 12), found.comparison().counts());
        assertEquals(4, found.steps().size());
    }

    @Test
    void settlingNightsMayLeaveTooFew() {
        Alternation found = only(Alternations.of(diary("A5 B5 A5 B5 A5"), ChangeRules.settling(4)));
        assertInstanceOf(TooFewNights.class, found.comparison());
        Alternation none = only(Alternations.of(diary("A5 B5 A5 B5 A5"), ChangeRules.settling(7)));
        assertEquals(List.of(), none.steps());
    }

    @Test
    void nightsLongBeforeAndAfterAreNotHeeded() {
        Alternation found = only(Alternations.of(diary("A200 B10 A10 B10 A200"), NO_SETTLING));
        assertEquals(new NightCounts(60 + 10 + 60, 20, 130, 20, 0), found.comparison().counts());
    }

    @Test
    void oneRunMayFollowAnother() {
        List<Alternation> found = Alternations.of(diary("Z8 A8 B8 A8 B8 A8 C8 A8 C8 A8 Z8"), NO_SETTLING);
        assertEquals(List.of("A B", "A C"), found.stream().map(run -> run.first() + " " + run.second()).toList());
        assertEquals(List.of(16L, 24L, 32L, 40L),
                found.getFirst().switches().stream().map(LabelChange::from).toList());
    }

    @Test
    void aSlowTrendCancels() {
        Random random = new Random(51);
        List<LabelledNight> nights = new ArrayList<>();
        for (int night = 0; night < 100; night++) {
            double score = 9 - 0.07 * night + random.nextGaussian() * 0.5;
            nights.add(new LabelledNight(night, night / 10 % 2 == 0 ? "A" : "B", OptionalDouble.of(score)));
        }
        Difference found = assertInstanceOf(Difference.class, only(Alternations.of(nights, NO_SETTLING)).comparison());
        assertEquals(Verdict.ABOUT_THE_SAME, found.verdict());
        assertTrue(found.leaveOutLastWeek().isEmpty());
    }

    @Test
    void oneScoreOnEachIsNamed() {
        List<LabelledNight> nights = diary("A8 B8 A8 B8 A8").stream()
                .map(night -> LabelledNight.recorded(night.night(), night.label(), night.label().equals("A") ? 4 : 6))
                .toList();
        assertInstanceOf(NoVariation.class, only(Alternations.of(nights, NO_SETTLING)).comparison());
    }

    @Test
    void noMoreThanFourHundredNightsAreFitted() {
        String phases = "A60 B60 ".repeat(5).strip();
        NightCounts counts = only(Alternations.of(diary(phases), NO_SETTLING)).comparison().counts();
        assertEquals(400, counts.before() + counts.after());
    }

    private static List<LabelledNight> lowerOn(String label, String phases) {
        return diary(phases).stream()
                .map(night -> new LabelledNight(night.night(), night.label(), OptionalDouble.of(
                        night.score().orElseThrow()
                                - (night.label().equals(label) ? 3 : 0))))
                .toList();
    }

    private static Alternation only(List<Alternation> found) {
        assertEquals(1, found.size());
        return found.getFirst();
    }
}
