package app.wakewell.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is known of a bout of pain, and of what is told by weeks and events. */
class DerivationsOverTimeTest {

    private static final Night NIGHT = Diary.NIGHT;
    private static final LocalDate DAY = NIGHT.morning();

    private static Answers kind(TherapyKind... kinds) {
        return Answers.NONE.with(EventFields.THERAPY_KIND, Set.copyOf(Arrays.asList(kinds)));
    }

    // ---- the bout of pain ----

    @Test
    void weeksSinceTheBoutBeganAsTold() {
        Diary diary = new Diary().person(
                Answers.NONE.with(ProfileFields.EPISODE_STARTED, DAY.minusDays(24)));
        assertEquals(Optional.of(24 / 7.0), diary.on(DerivedFields.EPISODE_WEEKS));
        assertEquals(Optional.empty(), diary.on(DerivedFields.EPISODE_WEEKS, NIGHT.plus(-25)));
        assertEquals(Optional.empty(),
                new Diary().person(Answers.NONE.with(ProfileFields.EPISODE_STARTED, LocalDate.of(1980, 1, 1)))
                        .on(DerivedFields.EPISODE_WEEKS),
                "more than 2000 weeks are out of range");
    }

    /** Sevens counted back from the last score; a week is painful with three mornings of 3 or more. */
    @ParameterizedTest
    @CsvSource({"3333333, 1", "0000333, 1", "0000233, unknown", "....333, 1", ".....33, unknown", "333, 1",
            "33333333333333, 2", "33300003330000, 2", "33300000003333, 2", "333000000003330, 1",
            "333333300000003333333, 1", "3333333.......3333333, 1", "333333333333333333333, 3",
            "3333333333333300000000000000, unknown", "9999999, 1"})
    void weeksOfPainInARow(String scores, String weeks) {
        assertEquals(weeks, new Diary().pains(scores)
                .on(DerivedFields.EPISODE_WEEKS)
                .map(DerivedFields.EPISODE_WEEKS::format)
                .orElse("unknown"));
    }

    @Test
    void notKnowingWhenTheBoutBeganLeavesItToTheNights() {
        Diary diary = new Diary().pains("33333333333333")
                .person(Answers.NONE.withUnknown(ProfileFields.EPISODE_STARTED));
        assertEquals(Optional.of(2.0), diary.on(DerivedFields.EPISODE_WEEKS));
    }

    @Test
    void selfCareCountsSinceTheBoutBegan() {
        Answers began = Answers.NONE.with(ProfileFields.EPISODE_STARTED, DAY.minusDays(10));
        assertEquals(Optional.of(YesNo.NO), new Diary().person(began).on(DerivedFields.SELF_CARE_TRIED));
        for (int days : new int[]{0, 10}) {
            Night then = NIGHT.plus(-days);
            assertEquals(List.of(YesNo.YES, YesNo.YES, YesNo.YES, YesNo.YES), selfCare(began, then), days + " days");
        }
        assertEquals(List.of(YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO), selfCare(began, NIGHT.plus(-11)), "before it");
        assertEquals(List.of(YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO), selfCare(Answers.NONE, NIGHT), "no bout");
        assertEquals(List.of(YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO), selfCare(began, NIGHT.next()), "after the night");
    }

    /** A changed bed, a therapy, a test and a morning move. */
    private static List<YesNo> selfCare(Answers person, Night then) {
        Patch firm = Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM);
        Patch soft = Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.SOFT);
        return List.of(new Diary().setUp(NIGHT.plus(-500), firm).setUp(then, soft),
                new Diary().therapy(then.morning(), kind(TherapyKind.YOGA)),
                new Diary().event(DayEvent.What.of(DayEvent.Type.TRIAL, then.morning(),
                        Answers.NONE.with(EventFields.TRIAL_KIND, TrialKind.TOPPER))),
                new Diary().night(then,
                        Answers.NONE.with(NightFields.MORNING_MOVES, Set.of(MorningMove.SUPINE_TWIST))))
                .stream()
                .map(diary -> diary.person(person).on(DerivedFields.SELF_CARE_TRIED).orElseThrow())
                .toList();
    }

    @Test
    void describingTheBedForTheFirstTimeIsNoSelfCare() {
        Answers began = Answers.NONE.with(ProfileFields.EPISODE_STARTED, DAY.minusDays(10));
        Diary diary = new Diary().person(began)
                .setUp(NIGHT, Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM))
                .night(NIGHT, Answers.NONE.with(NightFields.MORNING_MOVES, Set.of()))
                .event(DayEvent.What.of(DayEvent.Type.TRIAL, DAY,
                        Answers.NONE.with(EventFields.TRIAL_KIND, TrialKind.NONE)));
        assertEquals(Optional.of(YesNo.NO), diary.on(DerivedFields.SELF_CARE_TRIED));
    }

    // ---- weeks and events ----

    @Test
    void theNewestWeekSpeaksForFourteenDays() {
        Diary diary = new Diary().week(DAY.minusDays(13), Answers.NONE.with(WeekFields.EXERCISE_DAYS, 2))
                .week(DAY.plusDays(1), Answers.NONE.with(WeekFields.EXERCISE_DAYS, 5));
        assertEquals(Optional.of(2), diary.on(WeekFields.EXERCISE_DAYS));
        assertEquals(Optional.of(5), diary.on(WeekFields.EXERCISE_DAYS, NIGHT.next()));
        assertEquals(Optional.empty(), diary.on(WeekFields.EXERCISE_DAYS, NIGHT.plus(15)));
        assertEquals(Optional.empty(), diary.on(WeekFields.EXERCISE_DAYS, NIGHT.plus(-14)));
    }

    private static DayEvent.What symptom(LocalDate day, Symptom symptom) {
        return DayEvent.What.of(DayEvent.Type.SYMPTOM, day,
                Answers.NONE.with(EventFields.SYMPTOMS, Set.of(symptom)));
    }

    @Test
    void symptomsLastUntilTheyAreMarked() {
        Diary diary = new Diary().event(symptom(DAY.minusDays(9), Symptom.FEVER))
                .event(symptom(DAY.minusDays(5), Symptom.LEG_NUMBNESS).over(DAY, DayEvent.Ending.SEEN));
        assertEquals(Optional.of(Set.of()), diary.on(EventFields.SYMPTOMS, NIGHT.plus(-10)));
        assertEquals(Optional.of(Set.of(Symptom.FEVER)), diary.on(EventFields.SYMPTOMS, NIGHT.plus(-9)));
        assertEquals(Optional.of(Set.of(Symptom.FEVER, Symptom.LEG_NUMBNESS)),
                diary.on(EventFields.SYMPTOMS, NIGHT.plus(-1)));
        assertEquals(Optional.of(Set.of(Symptom.FEVER)), diary.on(EventFields.SYMPTOMS));
    }

    @Test
    void aTherapyIsTriedFromItsFirstSessionToFourWeeksAfterItsLast() {
        Diary diary = new Diary()
                .therapy(DAY.minusDays(70),
                        kind(TherapyKind.MASSAGE).with(EventFields.THERAPY_EFFECT, TherapyEffect.SAME)
                                .with(EventFields.THERAPY_DISCUSSED, YesNo.YES))
                .therapy(DAY.minusDays(42), kind(TherapyKind.MASSAGE))
                .therapy(DAY.minusDays(14),
                        kind(TherapyKind.MASSAGE).with(EventFields.THERAPY_EFFECT, TherapyEffect.BETTER));
        assertEquals(Optional.of(Set.of(TherapyKind.MASSAGE)), diary.on(EventFields.THERAPY_KIND));
        assertEquals(Optional.of(10.0), diary.on(DerivedFields.THERAPY_WEEKS));
        assertEquals(Optional.of(TherapyEffect.BETTER), diary.on(EventFields.THERAPY_EFFECT));
        assertEquals(Optional.empty(), diary.on(EventFields.THERAPY_EFFECT, NIGHT.plus(-15)), "not rated");
        assertEquals(Optional.of(TherapyEffect.SAME), diary.on(EventFields.THERAPY_EFFECT, NIGHT.plus(-43)));
        assertEquals(Optional.of(YesNo.YES), diary.on(EventFields.THERAPY_DISCUSSED, NIGHT.plus(-43)));
        Night over = NIGHT.plus(14);
        assertEquals(Optional.of(Set.of()), diary.on(EventFields.THERAPY_KIND, over));
        assertEquals(Optional.of(Set.of(TherapyKind.MASSAGE)), diary.on(EventFields.THERAPY_KIND, over.previous()));
        assertEquals(Optional.empty(), diary.on(DerivedFields.THERAPY_WEEKS, over));
        assertEquals(Optional.empty(), diary.on(EventFields.THERAPY_EFFECT, over));
    }

    @Test
    void aTherapyTakenUpAgainBeginsAnew() {
        Diary diary = new Diary().therapy(DAY.minusDays(100), kind(TherapyKind.YOGA))
                .therapy(DAY.minusDays(71), kind(TherapyKind.YOGA))
                .therapy(DAY.minusDays(14), kind(TherapyKind.YOGA));
        assertEquals(Optional.of(2.0), diary.on(DerivedFields.THERAPY_WEEKS));
    }

    @Test
    void theNewestOfSeveralTherapiesCounts() {
        Diary diary = new Diary().therapy(DAY.minusDays(21), kind(TherapyKind.YOGA))
                .therapy(DAY.minusDays(7), kind(TherapyKind.TAI_CHI))
                .therapy(DAY, kind(TherapyKind.YOGA));
        assertEquals(Optional.of(Set.of(TherapyKind.YOGA, TherapyKind.TAI_CHI)), diary.on(EventFields.THERAPY_KIND));
        assertEquals(Optional.of(1.0), diary.on(DerivedFields.THERAPY_WEEKS));
    }

    private static DayEvent.What trial(LocalDate day, @Nullable TrialOutcome outcome) {
        Answers kind = Answers.NONE.with(EventFields.TRIAL_KIND, TrialKind.TOPPER);
        return DayEvent.What.of(DayEvent.Type.TRIAL, day,
                outcome == null ? kind : kind.with(EventFields.TRIAL_OUTCOME, outcome));
    }

    @Test
    void aTestRunsUntilItIsOver() {
        Diary diary = new Diary().pains("11111.1111")
                .event(trial(DAY.minusDays(8), TrialOutcome.HELPED).over(DAY.minusDays(1), DayEvent.Ending.ENDED));
        Night during = NIGHT.plus(-2);
        assertEquals(Optional.of(TrialKind.TOPPER), diary.on(EventFields.TRIAL_KIND, during));
        assertEquals(Optional.of(TrialOutcome.RUNNING), diary.on(EventFields.TRIAL_OUTCOME, during));
        assertEquals(Optional.of(5), diary.on(DerivedFields.TRIAL_NIGHTS, during), "one night is not recorded");
        assertEquals(Optional.of(0), diary.on(DerivedFields.TRIAL_NIGHTS, NIGHT.plus(-8)));
        assertEquals(Optional.of(TrialKind.NONE), diary.on(EventFields.TRIAL_KIND));
        assertEquals(Optional.of(TrialOutcome.HELPED), diary.on(EventFields.TRIAL_OUTCOME));
        assertEquals(Optional.empty(), diary.on(DerivedFields.TRIAL_NIGHTS));
        assertEquals(Optional.empty(), diary.on(EventFields.TRIAL_OUTCOME, NIGHT.plus(-9)));
    }

    @Test
    void aTestWithAnOutcomeIsOverAlsoWithoutALastDay() {
        assertEquals(Optional.of(TrialOutcome.RUNNING),
                new Diary().event(trial(DAY.minusDays(8), null)).on(EventFields.TRIAL_OUTCOME));
        Diary over = new Diary().event(trial(DAY.minusDays(8), TrialOutcome.WORSE));
        assertEquals(Optional.of(TrialOutcome.WORSE), over.on(EventFields.TRIAL_OUTCOME));
        assertEquals(Optional.of(TrialKind.NONE), over.on(EventFields.TRIAL_KIND));
    }
}
