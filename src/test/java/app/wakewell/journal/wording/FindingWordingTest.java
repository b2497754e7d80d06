package app.wakewell.journal.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.wakewell.analysis.Alternation;
import app.wakewell.analysis.Comparison;
import app.wakewell.analysis.Difference;
import app.wakewell.analysis.Doubt;
import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.Family;
import app.wakewell.analysis.Look;
import app.wakewell.analysis.NightCounts;
import app.wakewell.analysis.Series;
import app.wakewell.analysis.TooFewNights;
import app.wakewell.analysis.Verdict;
import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.TherapyKind;
import app.wakewell.journal.OtherChange;
import app.wakewell.journal.SetUpFinding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The words of a finding on a set-up change. */
class FindingWordingTest {

    private static final Night MARCH_3 = Night.endingOn(LocalDate.of(2026, 3, 3));
    private static final NightCounts COUNTS = new NightCounts(41, 38, 45, 46, 7);
    private static final BedHistory BED = BedHistory
            .of(List.of(change(-60, Firmness.SOFT, 1), change(0, Firmness.MEDIUM, 2)));

    private final FindingWording words = new FindingWording(new Wording(Locale.ENGLISH));

    private static SetUpChange change(int night, Firmness firmness, int number) {
        return new SetUpChange(MARCH_3.plus(night), Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, firmness), null, null,
                Instant.EPOCH, number);
    }

    private static Estimate estimate(double est, double lo, double hi) {
        return new Estimate(est, lo, hi, hi < 0 ? 0.99 : 0.6);
    }

    private static Difference difference(Estimate step, Set<Doubt> doubts, int family, boolean early) {
        Verdict verdict = step.excludesZero()
                ? doubts.isEmpty() ? Verdict.CLEAR_SHIFT : Verdict.DIFFERENT_TREND_POSSIBLE
                : step.lo() > -1 && step.hi() < 1 ? Verdict.ABOUT_THE_SAME : Verdict.NO_CLEAR_DIFFERENCE;
        return new Difference(COUNTS, verdict, doubts, new Family(family, 0.2), early, 5.8, 4.4, step,
                estimate(-0.5, -1.3, 0.3), estimate(-0.01, -0.02, 0.01), estimate(-0.8, -2.4, 0.9),
                Optional.of(estimate(-1.3, -2, -0.5)), Optional.empty(), false, OptionalDouble.empty(),
                OptionalDouble.empty(), 0.34);
    }

    private static SetUpFinding finding(Comparison comparison, Optional<Look> look, List<OtherChange> others) {
        return new SetUpFinding(List.of(BED.phases().getLast()), others, comparison, COUNTS, look, Optional.empty(),
                List.of(), List.of());
    }

    private FindingText text(Comparison comparison) {
        return words.of(finding(comparison, Optional.empty(), List.of()));
    }

    @Test
    void aClearShiftIsToldInTheDirectionOfTheSentence() {
        FindingText text = text(difference(estimate(-1.4, -2.1, -0.6), Set.of(), 1, false));
        assertEquals("Medium mattress: 1.4 points lower", text.headline());
        assertEquals(List.of("Since 3 March 2026 your pain on rising has been 1.4 points lower on average, likely "
                + "between 0.6 and 2.1 lower. By common conventions that is a noticeable difference. That is 41 nights "
                + "before and 38 after. Left out while settling: 7 nights."), text.facts());
        assertTrue(text.numbers()
                .contains(new FindingText.Figure("The same as a share of the average before",
                        "24% lower")),
                text.numbers().toString());
        assertTrue(text.numbers()
                .contains(new FindingText.Figure("Taking weekends into account",
                        "1.3 lower, between 0.5 and 2.0 lower")),
                text.numbers().toString());
        assertTrue(text.test().getFirst().startsWith("Where the old set-up is still at hand"), text.test().toString());
    }

    @Test
    void everyDoubtIsToldAndATrendOnce() {
        Estimate step = estimate(-0.9, -1.6, -0.2);
        FindingText trend = text(difference(step, Set.of(Doubt.SLOW_TREND, Doubt.STRAIGHT_LINE), 1, false));
        assertEquals("Medium mattress: 0.9 points lower, perhaps on its way already", trend.headline());
        assertEquals(
                List.of("But it may have been on its way already: allowing for a slow trend, the difference is 0.5 "
                        + "lower, and could be anything from 1.3 lower to 0.3 higher."),
                trend.facts().subList(1, 2));
        assertEquals(2, trend.facts().size());
        FindingText line = text(difference(step, Set.of(Doubt.STRAIGHT_LINE), 1, false));
        assertTrue(line.facts().getLast().contains("a straight line through these nights"), line.facts().toString());
        FindingText many = text(difference(step, Set.of(Doubt.ONE_OF_MANY), 9, false));
        assertEquals("Medium mattress: 0.9 points lower, which could easily be chance", many.headline());
        assertTrue(many.facts().getLast().startsWith("It is one of 9 changes looked at"), many.facts().toString());
    }

    @Test
    void anEarlyLookSaysHowManyNightsAFullOneTakes() {
        FindingText text = text(difference(estimate(-1.4, -2.1, -0.6), Set.of(), 1, true));
        assertEquals("Early look, medium mattress: 1.4 points lower", text.headline());
        assertTrue(text.remarks().getFirst().contains("28 recorded nights after the change"),
                text.remarks().toString());
    }

    @Test
    void betweenLooksItSaysWhenTheNextOneIs() {
        Difference shown = difference(estimate(-0.1, -0.9, 0.8), Set.of(), 1, false);
        FindingText text = words.of(finding(shown, Optional.of(new Look(MARCH_3.plus(28).index(), 1, shown)),
                List.of()));
        assertEquals("Looked at on 31 March; the next look comes after 1 more recorded night. With a look every day, "
                + "chance would show differences more often.", text.remarks().getFirst());
    }

    @Test
    void whatElseBeganIsNamedWithTheChange() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        DayEvent therapy = new DayEvent(1, DayEvent.What.of(DayEvent.Type.THERAPY, day,
                Answers.NONE.with(EventFields.THERAPY_KIND, Set.of(TherapyKind.MASSAGE))), ZoneOffset.UTC,
                Instant.EPOCH, null);
        FindingText text = words.of(finding(difference(estimate(-0.1, -0.9, 0.8), Set.of(), 1, false),
                Optional.empty(), List.of(new OtherChange(Night.endingOn(day).next(), TherapyKind.MASSAGE, therapy))));
        assertEquals("Medium mattress and massage: cannot be told apart", text.headline());
        assertTrue(text.facts().getFirst().contains("medium mattress (3 March) and massage (5 March)"),
                text.facts().toString());
        assertTrue(text.test().getFirst().startsWith("Take one of the changes back"), text.test().toString());
    }

    private static SetUpFinding close(int changes) {
        List<SetUpChange> made = new ArrayList<>(List.of(change(-60, Firmness.SOFT, 1)));
        for (int i = 0; i < changes; i++) {
            made.add(change(i * 2, i % 2 == 0 ? Firmness.MEDIUM : Firmness.FIRM, i + 2));
        }
        List<Phase> phases = BedHistory.of(made).phases();
        return new SetUpFinding(phases.subList(1, phases.size()), List.of(),
                difference(estimate(-0.1, -0.9, 0.8), Set.of(), 1, false), COUNTS, Optional.empty(),
                Optional.empty(), List.of(), List.of());
    }

    @Test
    void manyChangesCloseTogetherAreCountedInTheHeadlineAndNamedBelow() {
        assertEquals("Medium mattress, firm mattress and medium mattress: cannot be told apart",
                words.of(close(3)).headline());
        FindingText four = words.of(close(4));
        assertEquals("4 changes close together: cannot be told apart", four.headline());
        assertEquals("Changes that lie close together, 3 March 2026 to 9 March 2026", four.kind());
        assertTrue(four.facts()
                .getFirst()
                .contains("medium mattress (3 March), firm mattress (5 March), medium mattress (7 March) and firm "
                        + "mattress (9 March)"),
                four.facts().toString());
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.class, names = {"CLEAR_SHIFT", "ABOUT_THE_SAME", "NO_CLEAR_DIFFERENCE"})
    void setUpsThatAlternatedAreComparedBothWays(Verdict verdict) {
        Difference shown = difference(switch (verdict) {
            case CLEAR_SHIFT -> estimate(-1.2, -1.9, -0.5);
            case ABOUT_THE_SAME -> estimate(0.1, -0.7, 0.8);
            default -> estimate(-0.4, -1.2, 0.4);
        }, Set.of(), 1, false);
        assertEquals(verdict, shown.verdict());
        Series nights = Series.of(new long[]{1}, new double[]{4});
        Alternation alternation = new Alternation("A", "B", List.of(), shown, nights, nights,
                List.of(-1.0, -0.5, -2.0));
        FindingText text = words.of(new SetUpFinding(List.of(BED.phases().getLast()), List.of(), shown, COUNTS,
                Optional.empty(), Optional.of(alternation), List.of(), List.of()));
        assertEquals("Two set-ups back and forth, A and B, from 3 March 2026", text.kind());
        assertTrue(text.facts().getFirst().contains("medium mattress"), text.facts().toString());
        assertTrue(text.facts().getFirst().contains("41 nights under the one and 38 under the other"),
                text.facts().toString());
        assertEquals("In each of the 3 times you changed, its mornings were lower.", text.remarks().getFirst());
        assertTrue(text.test().getFirst().startsWith("You went back and forth already"), text.test().toString());
    }

    @Test
    void tooFewNightsHaveTheSamePartsAndTheSameLimit() {
        FindingText few = text(new TooFewNights(new NightCounts(12, 4, 12, 4, 0), OptionalInt.of(3)));
        assertEquals("Medium mattress: cannot tell yet, about 3 more nights", few.headline());
        assertEquals(text(difference(estimate(-1.4, -2.1, -0.6), Set.of(), 1, false)).limit(), few.limit());
        assertFalse(few.clinician().isEmpty());
    }
}
