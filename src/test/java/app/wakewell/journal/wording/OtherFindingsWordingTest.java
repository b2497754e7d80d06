package app.wakewell.journal.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.Factor;
import app.wakewell.analysis.FactorEffect;
import app.wakewell.analysis.Factors;
import app.wakewell.analysis.Fortnight;
import app.wakewell.analysis.LagEffect;
import app.wakewell.analysis.LeftOutFactor;
import app.wakewell.analysis.Shift;
import app.wakewell.analysis.ShiftCandidate;
import app.wakewell.analysis.Shifts;
import app.wakewell.analysis.SleepAndPain;
import app.wakewell.analysis.Summary;
import app.wakewell.analysis.Trend;
import app.wakewell.analysis.TrendNight;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Position;
import app.wakewell.journal.FactorFindings;
import app.wakewell.journal.FactorName;
import app.wakewell.journal.Group;
import app.wakewell.journal.Groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The words of what is found beside changes of the bed. */
class OtherFindingsWordingTest {

    private static final long MAY_12 = LocalDate.of(2026, 5, 12).toEpochDay();
    private static final BedHistory NO_BED = BedHistory.of(List.of());

    private final Wording wording = new Wording(Locale.ENGLISH);

    private static Estimate estimate(double est, double lo, double hi) {
        return new Estimate(est, lo, hi, hi < 0 ? 0.999 : lo > 0 ? 0.001 : 0.5);
    }

    // ---- shifts ----

    private static Shift shift(int width, List<ShiftCandidate> near, List<ShiftCandidate> later) {
        return new Shift(MAY_12 - 1, MAY_12, MAY_12 - width, MAY_12 + 2, MAY_12 + 3, 5.5, 4, near, later);
    }

    private FindingText text(Shift shift) {
        return new ShiftWording(wording, wording.bed()).of(shift, 120, NO_BED);
    }

    @Test
    void aShiftIsToldWithItsPlaceAndAsksWhatHappened() {
        Shift alone = shift(5, List.of(), List.of());
        FindingText text = text(alone);
        assertEquals("1.5 points lower from around 12 May 2026", text.headline());
        assertEquals("A shift that nobody announced, in 120 nights", text.kind());
        assertEquals(List.of(
                "From around 12 May 2026 your pain on rising has been about 1.5 points lower: 5.5 on average before, 4.0 after.",
                "It probably began between 8 May 2026 and 15 May 2026."), text.facts());
        assertEquals("Did anything happen around 12 May?", new ShiftWording(wording, wording.bed()).question(alone));
        assertEquals(LocalDate.of(2026, 5, 12), ShiftWording.about(alone));
    }

    @Test
    void aShiftThatCannotBePlacedNamesTheMonthOnly() {
        FindingText text = text(shift(40, List.of(), List.of()));
        assertEquals("1.5 points lower from some time in May 2026", text.headline());
        assertTrue(text.facts().getLast().startsWith("When it began is hard to tell"), text.facts().toString());
    }

    @Test
    void allThatLiesCloseIsNamedWithoutARanking() {
        ShiftCandidate one = new ShiftCandidate(MAY_12 - 2, "fever", false, -2);
        ShiftCandidate other = new ShiftCandidate(MAY_12 + 4, "massage", false, 4);
        Shift near = shift(5, List.of(one, other), List.of());
        assertEquals(List.of(
                "Close to it several things changed: fever (10 May), massage (16 May). Your nights cannot tell which of them it goes with, or whether with something else.",
                "Pain had already begun to fall 4 nights before this: massage (16 May)."), text(near).remarks());
        assertEquals("A shift close to a change, in 120 nights", text(near).kind());
        assertEquals("Did anything else happen around 12 May?",
                new ShiftWording(wording, wording.bed()).question(near));
    }

    @Test
    void whatCameLaterIsToldAsLater() {
        Shift before = shift(5, List.of(), List.of(new ShiftCandidate(MAY_12 + 9, "yoga", false, 9)));
        assertEquals("Pain had already begun to fall 9 nights before this: yoga (21 May).",
                text(before).remarks().getLast());
    }

    @Test
    void noShiftIsAFindingAndASlowTrendAnother() {
        ShiftWording words = new ShiftWording(wording, wording.bed());
        assertEquals("No shift that nobody announced", words.without(
                new Shifts(Shifts.Choice.NONE, 80, List.of(), OptionalDouble.empty(), OptionalInt.empty())).headline());
        assertEquals("A slow trend: about 0.6 points lower in 30 nights", words.without(
                new Shifts(Shifts.Choice.GRADUAL, 80, List.of(), OptionalDouble.of(-0.02), OptionalInt.empty()))
                .headline());
    }

    // ---- factors ----

    private static FactorEffect effect(String name, Factor.Kind kind, Estimate estimate, boolean medicine,
            boolean goesWith) {
        boolean yesNo = kind == Factor.Kind.YES_NO;
        return new FactorEffect(name, kind, List.of(), List.of(), estimate, goesWith ? 0.01 : 0.6, 75,
                yesNo ? OptionalInt.of(34) : OptionalInt.empty(), yesNo ? OptionalInt.of(41) : OptionalInt.empty(),
                medicine, goesWith);
    }

    private FindingText text(FactorEffect effect, FactorName name) {
        Factors all = new Factors(75, List.of(effect, effect("other", Factor.Kind.YES_NO, estimate(0, -1, 1), false,
                false)), List.of());
        return new FactorWording(wording, new FactorFindings(all, Map.of(effect.name(), name), Map.of())).of(effect);
    }

    @Test
    void aFactorIsToldWithItsNightsAndHowManyWereLookedAt() {
        FindingText text = text(effect("a", Factor.Kind.YES_NO, estimate(0.8, 0.3, 1.3), false, true),
                new FactorName(NightFields.EVENING, EveningHabit.ALCOHOL));
        assertEquals("Alcohol the evening before: 0.8 points higher with it", text.headline());
        assertEquals(List.of(
                "With it, pain on rising was 0.8 points higher on average, likely between 0.3 and 1.3 higher, other recorded things being equal.",
                "That is 34 nights with it and 41 without."), text.facts());
        assertEquals("With and without, one of 2 things looked at in the last 120 nights", text.kind());
        assertTrue(text.limit().startsWith("Your log cannot show that one caused the other."), text.limit());
    }

    @Test
    void anIntervalAcrossZeroIsToldInBothDirections() {
        FindingText text = text(effect("a", Factor.Kind.YES_NO, estimate(0.2, -0.3, 0.8), false, false),
                new FactorName(NightFields.EVENING, EveningHabit.ALCOHOL));
        assertEquals("Alcohol the evening before: no clear difference", text.headline());
        assertTrue(text.facts().getFirst().contains("but anything from 0.3 lower to 0.8 higher fits your nights"),
                text.facts().toString());
    }

    @Test
    void aNumberIsToldForEachStepMore() {
        FindingText text = text(effect("a", Factor.Kind.NUMBER, estimate(-0.25, -0.4, -0.1), false, true),
                new FactorName(DerivedFields.SLEEP_HOURS, null));
        assertEquals("Hours asleep: 0.25 points lower for each hour more", text.headline());
    }

    @Test
    void medicineIsNeverSaidToGoWithPain() {
        FindingText text = text(effect("a", Factor.Kind.YES_NO, estimate(2, 1, 3), true, false),
                new FactorName(NightFields.MEDICINE_LEVEL, MedicineLevel.EXTRA));
        assertEquals("Extra medicine: taken when it hurts, so not compared", text.headline());
        assertEquals(List.of(), text.test());
    }

    @Test
    void aPositionSaysThatItIsWhatWasNoticed() {
        FindingText text = text(effect("a", Factor.Kind.YES_NO, estimate(0, -1, 1), false, false),
                new FactorName(NightFields.POSITION, Position.SIDE));
        assertTrue(text.remarks().getFirst().contains("Most turns of a night go unnoticed"), text.remarks().toString());
    }

    @Test
    void everyReasonToLeaveAFactorOutHasWords() {
        Factors all = new Factors(0, List.of(), List.of());
        FactorWording words = new FactorWording(wording, all, Long::toString);
        assertEquals(Stream.of(LeftOutFactor.Reason.values()).map(Enum::name).collect(Collectors.toSet()).size(),
                Stream.of(LeftOutFactor.Reason.values())
                        .map(reason -> words.of(new LeftOutFactor("tea", reason, OptionalInt.of(3), List.of("coffee"),
                                List.of(7L))))
                        .peek(line -> assertTrue(line.startsWith("tea: "), line))
                        .distinct()
                        .count());
        assertEquals("tea: 1 more night with it", words.of(new LeftOutFactor("tea",
                LeftOutFactor.Reason.TOO_FEW_WITH, OptionalInt.of(1), List.of(), List.of())));
    }

    // ---- sleep and pain ----

    private FindingText text(Estimate toPain, Estimate toSleep) {
        return new SleepPainWording(wording).of(new SleepAndPain(SleepAndPain.Outcome.COMPARED, 80, OptionalInt.empty(),
                false, Optional.of(new LagEffect(toPain, 0.1, 70)), Optional.of(new LagEffect(toSleep, 0.1, 71))));
    }

    @Test
    void sleepAndPainAreTwoSentencesAndNoWinner() {
        Estimate clear = estimate(-0.44, -0.72, -0.16);
        Estimate across = estimate(0.08, -0.2, 0.37);
        assertEquals("Sleep and pain: no clear link either way", text(across, across).headline());
        assertEquals("Pain 0.44 points lower for each step more in sleep quality", text(clear, across).headline());
        assertEquals("Sleep quality 0.44 lower for each point more pain", text(across, clear).headline());
        assertEquals(List.of(
                "For each step more in sleep quality, pain was 0.44 lower the next morning, likely between 0.16 and 0.72 lower, given the night before.",
                "For each point more pain, the sleep quality of the night after was 0.08 higher, but anything from 0.20 lower to 0.37 higher fits your nights, given the night before."),
                text(clear, across).facts());
    }

    // ---- trend and groups ----

    @Test
    void theLineIsToldWhereItStandsAndWithinTheScale() {
        List<TrendNight> nights = Stream.iterate(0L, n -> n <= 60, n -> n + 1)
                .map(n -> new TrendNight(MAY_12 + n, 0.4, 0.5, -0.6, 1.4))
                .toList();
        FindingText text = new TrendWording(wording)
                .of(new Trend(Trend.Outcome.DRAWN, 61, OptionalInt.empty(), 0.3, 1, 40, nights))
                .orElseThrow();
        assertEquals("Pain on rising now around 0.4, and around 0.4 on 16 May", text.headline());
        assertTrue(text.facts().getFirst().contains("likely between 0.0 and 1.4"), text.facts().toString());
        assertFalse(new TrendWording(wording).of(new Trend(Trend.Outcome.NO_VARIATION, 9, OptionalInt.empty(), 0, 0,
                0, List.of())).isPresent());
    }

    @Test
    void groupsAreCountsMediansAndRanges() {
        Groups.Stretch low = new Groups.Stretch(new Fortnight(MAY_12, MAY_12 + 13, 12, 2.41), List.of());
        Groups.Stretch high = new Groups.Stretch(new Fortnight(MAY_12 - 30, MAY_12 - 17, 13, 6), List.of());
        Groups groups = new Groups(
                List.of(new Group<>(Position.SIDE, new Summary(9, 4.5, 1, 8),
                        Optional.of(effect("p", Factor.Kind.YES_NO, estimate(-0.3, -1, 0.3), false, false)))),
                List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.of(low),
                Optional.of(high));
        GroupWording words = new GroupWording(wording, wording.bed());
        assertEquals(Map.of(GroupWording.By.POSITION, List.of(new GroupWording.Line("Side", "9", "4.5", "1 to 8",
                "0.3 lower, anything from 1.0 lower to 0.3 higher"))), words.of(groups));
        FindingText text = words.fortnights(groups).orElseThrow();
        assertEquals("Fourteen nights: 2.4 at the lowest, 6.0 at the highest", text.headline());
        assertEquals("Lowest: 12 May 2026 to 25 May 2026, 2.4 on average over 12 nights.", text.facts().getFirst());
    }

    @Test
    void aRangeThatEndsAtNothingSaysNoDifference() {
        Amounts amounts = new Amounts(wording.messages());
        assertEquals("anything from no difference to 1.2 higher", amounts.range(estimate(0.6, -0.02, 1.2)));
        assertEquals("no lower or higher", amounts.difference(-0.04));
        assertEquals(Optional.of("24% lower"), amounts.share(-1.4, 5.8));
        assertEquals(Optional.empty(), amounts.share(-0.4, 0.5), "a share of next to nothing says nothing");
    }
}
