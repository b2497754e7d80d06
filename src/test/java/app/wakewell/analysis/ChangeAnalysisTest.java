package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChangeAnalysisTest {

    private static final ChangeRules NO_SETTLING = ChangeRules.settling(0);

    @Test
    void aLabelledDiaryGivesTheNumbersOfTheReferenceCases() {
        for (String name : List.of("p13a-decision-shift", "p13b-decision-trend", "p13c-decision-few",
                "p13e-decision-none")) {
            ReferenceCase reference = ReferenceCase.named(name);
            long change = reference.root().get("params").get("change").asLong();
            int washout = reference.root().get("params").get("washout").asInt();
            List<LabelledNight> diary = new ArrayList<>();
            Series series = reference.series();
            for (int i = 0; i < series.size(); i++) {
                diary.add(LabelledNight.recorded(series.night(i), series.night(i) < change ? "A" : "B",
                        series.score(i)));
            }
            if (series.count(change, change + 1) == 0) {
                diary.add(LabelledNight.withoutScore(change, "B"));
            }
            ChangeOutcome found = only(ChangeAnalysis.of(diary, ChangeRules.settling(washout))).outcome();
            ChangeOutcome direct = ChangeEffect.of(series, ChangeQuestion.of(change, washout));
            assertEquals(direct, found, name);
        }
    }

    @Test
    void twoChangesFourNightsApartAreOneBundle() {
        ReferenceCase reference = ReferenceCase.named("p13d-decision-inseparable");
        Series series = reference.series();
        List<LabelledNight> diary = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            String label = series.night(i) < 31 ? "old" : series.night(i) < 35 ? "mattress" : "mattress and pillow";
            diary.add(LabelledNight.recorded(series.night(i), label, series.score(i)));
        }
        List<ChangeResult> results = ChangeAnalysis.of(diary, NO_SETTLING);
        assertEquals(List.of(31L, 35L), results.stream().map(ChangeResult::from).toList());
        Inseparable first = assertInstanceOf(Inseparable.class, results.get(0).outcome());
        Inseparable second = assertInstanceOf(Inseparable.class, results.get(1).outcome());
        assertEquals(List.of(35L), first.with());
        assertEquals(List.of(31L), second.with());
        assertEquals(20, first.counts().before());
        assertEquals(28, first.counts().after());
        assertEquals(24, second.counts().before());
        assertEquals(24, second.counts().after());
        Bundle bundle = results.get(0).bundle().orElseThrow();
        assertEquals(results.get(0).bundle(), results.get(1).bundle());
        assertEquals("old \u2192 mattress \u2192 mattress and pillow", bundle.what());
        Difference together = assertInstanceOf(Difference.class, bundle.comparison());
        assertEquals(new NightCounts(20, 24, 30, 26, 4), together.counts());
        assertTrue(together.step().hi() < 0);
    }

    @Test
    void aLabelThatReturnsIsAChangeEachTime() {
        List<ChangeResult> results = ChangeAnalysis.of(diary("A30 B30 A30"), NO_SETTLING);
        assertEquals(List.of("A \u2192 B", "B \u2192 A"), results.stream().map(ChangeResult::what).toList());
        results.forEach(result -> assertEquals(new NightCounts(30, 30, 30, 30, 0), result.outcome().counts()));
    }

    @Test
    void windowsEndWhereTheNextPhaseBegins() {
        List<ChangeResult> results = ChangeAnalysis.of(diary("A20 B10 C25 D40"), NO_SETTLING);
        assertEquals(List.of(new NightCounts(20, 10, 20, 10, 0), new NightCounts(10, 25, 10, 25, 0),
                new NightCounts(25, 40, 25, 40, 0)),
                results.stream().map(result -> result.outcome().counts()).toList());
    }

    @Test
    void aBundleOfThreeComparesTheLastLongPhaseBeforeWithTheFirstAfter() {
        List<ChangeResult> results = ChangeAnalysis.of(diary("Z15 A30 B5 C4 D30 E30"),
                new ChangeRules(change -> change.after().equals("B") ? 7 : 0, change -> 14, false));
        assertEquals(5, results.size());
        List<ChangeResult> bundled = results.subList(1, 4);
        Bundle bundle = bundled.getFirst().bundle().orElseThrow();
        assertEquals("A \u2192 B \u2192 C \u2192 D", bundle.what());
        assertEquals(new NightCounts(30, 23, 30, 23, 5 + 4 + 7), bundle.comparison().counts());
        bundled.forEach(result -> assertEquals(bundle, result.bundle().orElseThrow()));
        assertEquals(List.of(50L), inseparable(bundled.get(0)).with(), "nine nights to the third: not near");
        assertEquals(List.of(45L, 54L), inseparable(bundled.get(1)).with());
        assertEquals(List.of(50L), inseparable(bundled.get(2)).with());
        assertTrue(results.getFirst().bundle().isEmpty());
        assertEquals(new NightCounts(30, 30, 30, 30, 0), results.getLast().outcome().counts());
    }

    @Test
    void fewNightsOnSomethingElseCompareTheSameSetUpWithItself() {
        List<ChangeResult> results = ChangeAnalysis.of(diary("A30 x3 A30"), NO_SETTLING);
        Bundle bundle = results.getFirst().bundle().orElseThrow();
        assertEquals("A \u2192 x \u2192 A", bundle.what());
        assertEquals(new NightCounts(30, 30, 30, 30, 3), bundle.comparison().counts());
    }

    @Test
    void aTransitionOfNightsWithoutScoresIsStillAChangeEachWay() {
        List<ChangeResult> results = ChangeAnalysis.of(diary("A20 x-5 B20"), NO_SETTLING);
        assertEquals(List.of(20L, 25L), results.stream().map(ChangeResult::from).toList());
        assertEquals(new NightCounts(20, 20, 20, 20, 0), results.getFirst()
                .bundle()
                .orElseThrow()
                .comparison()
                .counts());
    }

    @Test
    void aChangeIsDatedByTheFirstNightWithTheNewLabelAlsoWithoutAScore() {
        ChangeResult result = only(ChangeAnalysis.of(diary("A20 B-3 B20"), ChangeRules.settling(3)));
        assertEquals(20, result.from());
        assertEquals(new NightCounts(20, 20, 20, 20, 0), result.outcome().counts());
    }

    @Test
    void acrossUnrecordedNightsAChangeIsDatedByTheFirstKnownNight() {
        List<LabelledNight> diary = new ArrayList<>(diary("A20"));
        diary("B20").forEach(night -> diary.add(new LabelledNight(night.night() + 30, "B", night.score())));
        ChangeResult result = only(ChangeAnalysis.of(diary, NO_SETTLING));
        assertEquals(30, result.from());
        assertEquals(new NightCounts(20, 20, 30, 20, 0), result.outcome().counts());
    }

    @Test
    void aShortFirstPhaseIsTooFewNightsForGood() {
        TooFewNights found = assertInstanceOf(TooFewNights.class,
                only(ChangeAnalysis.of(diary("A4 B30"), NO_SETTLING)).outcome());
        assertEquals(OptionalInt.empty(), found.nightsNeeded());
    }

    @Test
    void aChangeOnTheLastNightNeedsSixMore() {
        TooFewNights found = assertInstanceOf(TooFewNights.class,
                only(ChangeAnalysis.of(diary("A20 B1"), NO_SETTLING)).outcome());
        assertEquals(OptionalInt.of(6), found.nightsNeeded());
        assertEquals(new NightCounts(20, 1, 20, 1, 0), found.counts());
    }

    @Test
    void aPhaseThatWasLeftBeforeSevenSettledNightsNeverGetsThem() {
        ChangeResult first = ChangeAnalysis.of(diary("A20 B10 C20"), ChangeRules.settling(7)).getFirst();
        TooFewNights found = assertInstanceOf(TooFewNights.class, first.outcome());
        assertEquals(new NightCounts(20, 3, 20, 3, 7), found.counts());
        assertEquals(OptionalInt.empty(), found.nightsNeeded());
    }

    @Test
    void aBundleAtTheEndSaysHowManyNightsAreNeeded() {
        Bundle bundle = ChangeAnalysis.of(diary("A20 B4 C3"), NO_SETTLING).getLast().bundle().orElseThrow();
        assertEquals(OptionalInt.of(4), assertInstanceOf(TooFewNights.class, bundle.comparison()).nightsNeeded());
    }

    @Test
    void shortPhasesOnlyAreOneBundleWithoutNights() {
        List<ChangeResult> results = ChangeAnalysis.of(diary("A1 B1 A1 B1 A1 B1"), ChangeRules.settling(21));
        assertEquals(5, results.size());
        results.forEach(result -> assertInstanceOf(TooFewNights.class, result.bundle().orElseThrow().comparison()));
    }

    @Test
    void noNightsOneNightOrOneSetUpIsNoChange() {
        assertEquals(List.of(), ChangeAnalysis.of(List.of(), NO_SETTLING));
        assertEquals(List.of(), ChangeAnalysis.of(diary("A1"), NO_SETTLING));
        assertEquals(List.of(), ChangeAnalysis.of(diary("A500"), NO_SETTLING));
    }

    @Test
    void aLongPhaseIsLookedAtForSixtyNights() {
        ChangeResult result = only(ChangeAnalysis.of(diary("A500 B500"), NO_SETTLING));
        assertEquals(new NightCounts(60, 60, 60, 60, 0), result.outcome().counts());
    }

    @Test
    void theSameNightTwiceIsRefused() {
        List<LabelledNight> diary = new ArrayList<>(diary("A20"));
        diary.add(LabelledNight.withoutScore(5, "A"));
        assertThrows(IllegalArgumentException.class, () -> ChangeAnalysis.of(diary, NO_SETTLING));
    }

    @Test
    void settlingAndFullLookGoByWhatChanged() {
        ChangeRules rules = ChangeRules.byKind(change -> switch (change.after()) {
            case "M" -> Set.of(ChangeKind.MATTRESS, ChangeKind.PILLOW);
            case "P" -> Set.of(ChangeKind.PILLOW);
            default -> Set.of();
        });
        List<ChangeResult> results = ChangeAnalysis.of(diary("A30 M34 P30 O30"), rules);
        assertEquals(List.of(7, 3, 0), results.stream().map(result -> result.outcome().counts().leftOut()).toList());
        assertTrue(assertInstanceOf(Difference.class, results.getFirst().outcome()).early(), "27 of 28 nights");
        assertFalse(assertInstanceOf(Difference.class, results.get(1).outcome()).early());
        assertFalse(assertInstanceOf(Difference.class, ChangeAnalysis.of(diary("A30 M35"), rules).getFirst().outcome())
                .early(), "28 nights after the settling nights");
        assertThrows(IllegalArgumentException.class, () -> ChangeRules.settling(22));
        assertThrows(IllegalArgumentException.class, () -> ChangeAnalysis.of(diary("A30 B30"),
                new ChangeRules(change -> -1, change -> 14, false)));
        assertThrows(IllegalArgumentException.class, () -> ChangeAnalysis.of(diary("A30 B30"),
                new ChangeRules(change -> 0, change -> 6, false)));
    }

    @Test
    void anEventNearAChangeMakesItInseparableAndOneFarOffDoesNot() {
        List<LabelledNight> diary = diary("A30 B40");
        NearbyEvent medicine = new NearbyEvent(34, "new medicine", 7);
        ChangeResult near = only(ChangeAnalysis.of(diary, List.of(medicine), NO_SETTLING));
        assertEquals(List.of(34L), inseparable(near).with());
        Bundle bundle = near.bundle().orElseThrow();
        assertEquals("A \u2192 B + new medicine", bundle.what());
        assertEquals(new NightCounts(30, 29, 30, 29, 11), bundle.comparison().counts());
        List<NearbyEvent> far = List.of(new NearbyEvent(37, "journey", 0), new NearbyEvent(23, "flu", 0),
                new NearbyEvent(-500, "before the diary", 0), new NearbyEvent(70, "after it", 0));
        assertInstanceOf(Difference.class, only(ChangeAnalysis.of(diary, far, NO_SETTLING)).outcome());
    }

    @Test
    void theOrderOfTheNightsAndTheCalendarDoNotMatter() {
        List<LabelledNight> diary = diary("A25 B4 C30 D12");
        List<ChangeResult> expected = ChangeAnalysis.of(diary, ChangeRules.settling(3));
        List<LabelledNight> shuffled = new ArrayList<>(diary);
        Collections.shuffle(shuffled, new Random(3));
        assertEquals(expected, ChangeAnalysis.of(shuffled, ChangeRules.settling(3)));
        List<LabelledNight> later = diary.stream()
                .map(night -> new LabelledNight(night.night() + 20_000, night.label(), night.score()))
                .toList();
        List<ChangeResult> moved = ChangeAnalysis.of(later, ChangeRules.settling(3));
        for (int i = 0; i < moved.size(); i++) {
            assertEquals(expected.get(i).from() + 20_000, moved.get(i).from());
            assertEquals(expected.get(i).bundle().map(Bundle::comparison), moved.get(i)
                    .bundle()
                    .map(
                            Bundle::comparison));
            if (moved.get(i).outcome() instanceof Comparison comparison) {
                assertEquals(expected.get(i).outcome(), comparison);
            }
        }
    }

    /** Such as "A30 x-5 B20": thirty nights, five without a score, twenty; from night 0 on without a gap. */
    static List<LabelledNight> diary(String phases) {
        Random random = new Random(phases.hashCode());
        List<LabelledNight> diary = new ArrayList<>();
        for (String phase : phases.split(" ", -1)) {
            int length = Integer.parseInt(phase.substring(1));
            for (int i = 0; i < Math.abs(length); i++) {
                OptionalDouble score = length < 0 ? OptionalDouble.empty() : OptionalDouble.of(3 + random.nextInt(5));
                diary.add(new LabelledNight(diary.size(), phase.substring(0, 1), score));
            }
        }
        return diary;
    }

    private static Inseparable inseparable(ChangeResult result) {
        return assertInstanceOf(Inseparable.class, result.outcome());
    }

    private static ChangeResult only(List<ChangeResult> results) {
        assertEquals(1, results.size());
        return results.getFirst();
    }
}
