package app.wakewell.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static app.wakewell.domain.Nights.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is known of a night, its bed and the person. */
class DerivationsTest {

    private static final Night NIGHT = Diary.NIGHT;
    private static final LocalDate DAY = NIGHT.morning();

    // ---- what nobody answered ----

    /** Section 3 of the catalogue: the column "unanswered", wherever it is not "unknown". */
    private static Map<String, String> countsAs() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put("night.bed_exit", "UNSURE");
        table.put("night.morning_moves", "none");
        table.put("night.location", "OWN_BED");
        table.put("setup.mattress.can_rotate", "UNSURE");
        table.put("setup.mattress.board_under", "NO");
        table.put("setup.mattress.standing_alignment", "UNSURE");
        table.put("setup.mattress.plan", "NONE");
        table.put("setup.pillow.head_in_line", "UNSURE");
        table.put("setup.pillow.supports_neck", "UNSURE");
        table.put("setup.side_knees_bent", "UNSURE");
        table.put("setup.position_only", "NONE");
        table.put("setup.routine.steps", "none");
        table.put("setup.devices", "none");
        table.put("profile.hip_waist", "UNSURE");
        table.put("profile.clinician_said", "none");
        table.put("profile.care", "NONE");
        table.put("profile.exercise_advice", "NO");
        table.put("profile.weight_topic", "OFF");
        table.put("profile.interests", "none");
        table.put("profile.meds_directed", "NO");
        table.put("profile.risk_history", "none");
        table.put("safety.symptoms", "none");
        table.put("therapy.kind", "none");
        table.put("therapy.discussed", "NO");
        table.put("trial.kind", "NONE");
        table.put("journal.self_care_tried", "NO");
        return table;
    }

    private static <T> String read(Derivations journal, Field<T> field, Night night) {
        return journal.value(field, night).map(field::format).orElse("unknown");
    }

    @Test
    void everyUnansweredFieldIsUnknownOrWhatItCountsAs() {
        Field<Double> own = Field.ownFactor("coffee");
        Derivations journal = new Diary().night(NIGHT, Answers.NONE.with(own, 1.0)).read();
        Map<String, String> expected = countsAs();
        expected.put("night.date", "2026-03-04");
        expected.put("journal.nights", "1");
        for (Field<?> field : Fields.ALL) {
            assertEquals(expected.getOrDefault(field.id(), "unknown"), read(journal, field, NIGHT), field.id());
        }
        assertEquals(129, Fields.ALL.size());
        assertEquals(Optional.of(1.0), journal.value(own, NIGHT));
    }

    @Test
    void tellsWhatIsWrittenAbout() {
        Derivations journal = new Diary().pains("3.4").week(DAY, Answers.NONE.with(WeekFields.SIT_HOURS, 6.0)).read();
        assertEquals(Set.of(NIGHT.plus(-2), NIGHT), journal.nights());
        assertEquals(Set.of(DAY), journal.weeks());
    }

    @Test
    void whatCountsAsSomethingUnansweredIsStillUnanswered() {
        Derivations none = new Diary().pains("0").read();
        assertEquals(Optional.of(Set.of()), none.value(ProfileFields.RISK_HISTORY, NIGHT));
        assertFalse(none.isAnswered(ProfileFields.RISK_HISTORY, NIGHT));
        Derivations told = new Diary().person(Answers.NONE.withUnknown(ProfileFields.RISK_HISTORY)).read();
        assertTrue(told.isAnswered(ProfileFields.RISK_HISTORY, NIGHT));
        assertTrue(none.isAnswered(NightFields.PAIN_RISING, NIGHT));
        assertFalse(none.isAnswered(NightFields.PAIN_REGIONS, NIGHT));
    }

    @Test
    void nothingIsKnownOfANightThatNobodyWroteAbout() {
        Derivations journal = new Diary().setUp(NIGHT, Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.KNEES_UNDER)))
                .read();
        for (Field<?> field : NightFields.ALL) {
            assertEquals("unknown", read(journal, field, NIGHT), field.id());
        }
        assertEquals(Optional.of(0), journal.value(DerivedFields.JOURNAL_NIGHTS, NIGHT));
        assertEquals(Optional.empty(), journal.value(Field.ownFactor("coffee"), NIGHT));
    }

    /** "Don't know" is an answer, and what it says is not what an unanswered field counts as. */
    @Test
    void notKnowingIsUnknownEverywhere() {
        Answers night = Answers.NONE;
        for (Field<?> field : NightFields.ALL) {
            night = field.takesUnknown() ? night.withUnknown(field) : night;
        }
        Answers person = Answers.NONE;
        for (Field<?> field : ProfileFields.ALL) {
            person = field.takesUnknown() ? person.withUnknown(field) : person;
        }
        Patch bed = Patch.NONE;
        for (Field<?> field : SetUpFields.ALL) {
            bed = field.takesUnknown() ? bed.unknown(field) : bed;
        }
        Derivations journal = new Diary().night(NIGHT, night).person(person).setUp(NIGHT, bed).read();
        for (List<Field<?>> group : List.of(NightFields.ALL, ProfileFields.ALL, SetUpFields.ALL)) {
            for (Field<?> field : group) {
                if (field.takesUnknown()) {
                    assertEquals("unknown", read(journal, field, NIGHT), field.id());
                }
            }
        }
    }

    @Test
    void answersAreReadAsTheyAre() {
        Answers night = Answers.NONE.with(NightFields.PAIN_RISING, new Score(5))
                .with(NightFields.BED_EXIT, BedExit.QUICK_JERK)
                .with(NightFields.MORNING_MOVES, Set.of(MorningMove.KNEES_TO_CHEST));
        Diary diary = new Diary().night(NIGHT, night)
                .setUp(NIGHT.plus(-3), Patch.NONE.set(SetUpFields.MATTRESS_PLAN, MattressPlan.BUYING))
                .person(Answers.NONE.with(ProfileFields.CARE, Care.REHAB));
        assertEquals(Optional.of(new Score(5)), diary.on(NightFields.PAIN_RISING));
        assertEquals(Optional.of(BedExit.QUICK_JERK), diary.on(NightFields.BED_EXIT));
        assertEquals(Optional.of(Set.of(MorningMove.KNEES_TO_CHEST)), diary.on(NightFields.MORNING_MOVES));
        assertEquals(Optional.of(MattressPlan.BUYING), diary.on(SetUpFields.MATTRESS_PLAN));
        assertEquals(Optional.of(MattressPlan.NONE), diary.on(SetUpFields.MATTRESS_PLAN, NIGHT.plus(-4)));
        assertEquals(Optional.of(Care.REHAB), diary.on(ProfileFields.CARE));
    }

    @Test
    void propsAreThoseOfTheSetUpUnlessTheNightSaysOtherwise() {
        Patch usual = Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.KNEES_UNDER));
        Answers scored = Answers.NONE.with(NightFields.PAIN_RISING, new Score(5));
        Diary inherited = new Diary().setUp(NIGHT.plus(-9), usual).night(NIGHT, scored);
        assertEquals(Optional.of(Set.of(Prop.KNEES_UNDER)), inherited.on(NightFields.PROPS));
        Diary none = new Diary().setUp(NIGHT.plus(-9), usual).night(NIGHT, scored.with(NightFields.PROPS, Set.of()));
        assertEquals(Optional.of(Set.of()), none.on(NightFields.PROPS));
        assertEquals(Optional.empty(), new Diary().night(NIGHT, scored).on(NightFields.PROPS));
        Diary unknown = new Diary().setUp(NIGHT.plus(-9), usual).night(NIGHT, scored.withUnknown(NightFields.PROPS));
        assertEquals(Optional.empty(), unknown.on(NightFields.PROPS));
    }

    @Test
    void withoutPainNowhereHurtsAndWithoutAwakeningNothingWoke() {
        Answers well = Answers.NONE.with(NightFields.PAIN_RISING, new Score(0)).with(NightFields.AWAKENINGS, 0);
        Diary diary = new Diary().night(NIGHT, well);
        assertEquals(Optional.of(Set.of()), diary.on(NightFields.PAIN_REGIONS));
        assertEquals(Optional.of(Set.of()), diary.on(NightFields.AWAKENING_CAUSES));
        Answers sore = Answers.NONE.with(NightFields.PAIN_RISING, new Score(1)).with(NightFields.AWAKENINGS, 1);
        Diary other = new Diary().night(NIGHT, sore);
        assertEquals(Optional.empty(), other.on(NightFields.PAIN_REGIONS));
        assertEquals(Optional.empty(), other.on(NightFields.AWAKENING_CAUSES));
    }

    // ---- nights ----

    @Test
    void wallClocksAndHoursOfSleep() {
        Diary diary = new Diary().night(NIGHT, Nights.known());
        assertEquals(Optional.of(LocalTime.of(22, 30)), diary.on(DerivedFields.BED_TIME));
        assertEquals(Optional.of(LocalTime.of(6, 40)), diary.on(DerivedFields.WAKE_TIME));
        assertEquals(Optional.of(410 / 60.0), diary.on(DerivedFields.SLEEP_HOURS));
        assertEquals(Optional.of(DAY), diary.on(DerivedFields.NIGHT_DATE));
        assertEquals(Optional.of(ShownScreen.WEEKLY),
                diary.read().shownOn(ShownScreen.WEEKLY).value(DerivedFields.SHOWN_SCREEN, NIGHT));
    }

    @Test
    void hoursOfSleepFallBackToTheLastWakingLessBedTime() {
        Answers plain = Answers.NONE.with(NightFields.INTO_BED, at("2026-03-03T23:00"))
                .with(NightFields.FINAL_WAKING, at("2026-03-04T06:00"));
        assertEquals(Optional.of(7.0), new Diary().night(NIGHT, plain).on(DerivedFields.SLEEP_HOURS));
        assertEquals(Optional.of(6.5), new Diary().night(NIGHT, plain.with(NightFields.MINUTES_AWAKE, 30))
                .on(DerivedFields.SLEEP_HOURS));
        assertEquals(Optional.of(5.0), new Diary().night(NIGHT, plain.with(NightFields.MINUTES_ASLEEP, 300))
                .on(DerivedFields.SLEEP_HOURS));
        assertEquals(Optional.empty(), new Diary().night(NIGHT, plain.without(NightFields.INTO_BED))
                .on(DerivedFields.SLEEP_HOURS));
        assertEquals(Optional.empty(),
                new Diary().night(NIGHT, plain.with(NightFields.INTO_BED, at("2026-03-03T10:00")))
                        .on(DerivedFields.SLEEP_HOURS),
                "20 hours are out of range");
    }

    // ---- the bed ----

    @Test
    void ageOfTheMattressIsExactOnItsBirthday() {
        Diary diary = new Diary().setUp(NIGHT.plus(-100),
                Patch.NONE.set(SetUpFields.MATTRESS_ACQUIRED, LocalDate.of(2020, 3, 4)));
        assertEquals(Optional.of(6.0), diary.on(DerivedFields.MATTRESS_AGE_YEARS));
        assertTrue(diary.on(DerivedFields.MATTRESS_AGE_YEARS, NIGHT.previous()).orElseThrow() < 6);
        assertEquals(Optional.of(72.0), diary.on(DerivedFields.MONTHS_SINCE_ROTATION), "never turned");
        assertEquals(Optional.of(6.0), diary.on(DerivedFields.YEARS_SINCE_REVIEW), "never looked over");
        assertEquals(Optional.empty(), diary.on(DerivedFields.MATTRESS_AGE_YEARS, NIGHT.plus(-101)));
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, unknown", "1966-03-05, 59.997", "1966-03-04, 60", "2026-03-04, 0", "2026-03-05, unknown"})
    void anAgeOutOfRangeIsUnknown(LocalDate bought, String years) {
        Diary diary = new Diary().setUp(NIGHT.plus(-100),
                Patch.NONE.set(SetUpFields.MATTRESS_ACQUIRED, bought));
        assertEquals(years, diary.on(DerivedFields.MATTRESS_AGE_YEARS)
                .map(age -> DerivedFields.MATTRESS_AGE_YEARS.format(Math.round(age * 1000) / 1000.0))
                .orElse("unknown"));
    }

    @Test
    void turningAndLookingOverCountFromTheLastTime() {
        Patch bought = Patch.NONE.set(SetUpFields.MATTRESS_ACQUIRED, LocalDate.of(2020, 3, 4));
        Diary diary = new Diary().setUp(NIGHT.plus(-100), bought)
                .setUp(NIGHT.plus(-20),
                        Patch.NONE.set(SetUpFields.MATTRESS_LAST_ROTATED, LocalDate.of(2025, 12, 4))
                                .set(SetUpFields.MATTRESS_LAST_REVIEWED, LocalDate.of(2025, 3, 4)));
        assertEquals(Optional.of(3.0), diary.on(DerivedFields.MONTHS_SINCE_ROTATION));
        assertEquals(Optional.of(1.0), diary.on(DerivedFields.YEARS_SINCE_REVIEW));
        assertTrue(diary.on(DerivedFields.MONTHS_SINCE_ROTATION, NIGHT.plus(-21)).orElseThrow() > 60,
                "what was written later was not known then");
        Diary unknown = new Diary().setUp(NIGHT.plus(-100), bought.unknown(SetUpFields.MATTRESS_LAST_ROTATED));
        assertEquals(Optional.empty(), unknown.on(DerivedFields.MONTHS_SINCE_ROTATION));
    }

    @Test
    void daysSinceTheSetUpChanged() {
        Diary diary = new Diary().setUp(NIGHT.plus(-40), Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.SOFT))
                .setUp(NIGHT.plus(-5), Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM))
                .setUp(NIGHT.plus(-2), Patch.NONE.set(SetUpFields.MATTRESS_COMFORT, 4));
        assertEquals(Optional.of(5), diary.on(DerivedFields.DAYS_SINCE_SETUP_CHANGE));
        assertEquals(Optional.of(34), diary.on(DerivedFields.DAYS_SINCE_SETUP_CHANGE, NIGHT.plus(-6)));
        assertEquals(Optional.empty(), diary.on(DerivedFields.DAYS_SINCE_SETUP_CHANGE, NIGHT.plus(-41)));
    }

    @Test
    void recordedNightsAreThoseUpToThisOne() {
        Diary diary = new Diary().pains("1.1111");
        assertEquals(Optional.of(5), diary.on(DerivedFields.JOURNAL_NIGHTS));
        assertEquals(Optional.of(1), diary.on(DerivedFields.JOURNAL_NIGHTS, NIGHT.plus(-4)));
        assertEquals(Optional.of(5), diary.on(DerivedFields.JOURNAL_NIGHTS, NIGHT.plus(400)));
    }
}
