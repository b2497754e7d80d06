package app.wakewell.advice;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Night;
import app.wakewell.domain.ShownScreen;

import static app.wakewell.advice.Diary.TODAY;
import static app.wakewell.advice.Truth.FALSE;
import static app.wakewell.advice.Truth.TRUE;
import static app.wakewell.advice.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EvaluatorTest {

    private static Explained explain(Diary diary, String condition) {
        return new Evaluator(Map.of(), diary.read(), TODAY).explain(ConditionParser.expr(condition, Map.of()));
    }

    private static Truth truth(Diary diary, String condition) {
        return explain(diary, condition).truth();
    }

    /** What a function makes of a journal, in words; empty for unknown. */
    private static String seen(Diary diary, String test) {
        return explain(diary, test).seen();
    }

    // ---- three values ----

    @ParameterizedTest
    @CsvSource({"TRUE, TRUE, TRUE, TRUE", "TRUE, FALSE, FALSE, TRUE", "TRUE, UNKNOWN, UNKNOWN, TRUE",
            "FALSE, UNKNOWN, FALSE, UNKNOWN", "FALSE, FALSE, FALSE, FALSE", "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"})
    void kleene(Truth one, Truth other, Truth and, Truth or) {
        assertEquals(and, one.and(other));
        assertEquals(and, other.and(one));
        assertEquals(or, one.or(other));
        assertEquals(or, other.or(one));
        assertEquals(and.not(), one.not().or(other.not()));
    }

    @Test
    void unansweredIsUnknownAndDecidedByTheOtherParts() {
        Diary diary = new Diary().night(0, "night.pain_rising=5");
        assertEquals(UNKNOWN, truth(diary, "night.stress = HIGH"));
        assertEquals(UNKNOWN, truth(diary, "NOT night.stress = HIGH"));
        assertEquals(UNKNOWN, truth(diary, "night.stress != HIGH"));
        assertEquals(TRUE, truth(diary, "night.stress = HIGH OR night.pain_rising >= 5"));
        assertEquals(FALSE, truth(diary, "night.stress = HIGH AND night.pain_rising > 5"));
        assertEquals(TRUE, truth(diary, "setup.pillow.head_in_line IN {UNSURE} AND journal.nights <= 1"));
    }

    @Test
    void lackingNeedsAnAnswerAndNoneOfTheseIsOne() {
        assertEquals(UNKNOWN, truth(new Diary().night(0, "night.pain_rising=5"), "night.props LACKS HUGGED"));
        assertEquals(TRUE, truth(new Diary().night(0, "night.props=none"), "night.props LACKS HUGGED"));
        assertEquals(FALSE, truth(new Diary().night(0, "night.props=HUGGED,BODY_PILLOW"),
                "night.props LACKS_ALL {HUGGED, BEHIND_BACK}"));
        assertEquals(TRUE, truth(new Diary().setUp(3, "setup.props=HUGGED").night(0, "night.pain_rising=1"),
                "night.props HAS_ANY {HUGGED, BEHIND_BACK}"));
    }

    // ---- which night ----

    @Test
    void newestNightCountsForTwoDays() {
        String test = "night.pain_rising >= 3";
        assertEquals(TRUE, truth(new Diary().night(2, "night.pain_rising=5"), test));
        assertEquals(UNKNOWN, truth(new Diary().night(3, "night.pain_rising=5"), test));
        assertEquals(UNKNOWN, truth(new Diary(), test));
        assertEquals(FALSE, truth(new Diary().night(1, "night.pain_rising=5").night(0, "night.pain_rising=0"), test));
        assertEquals(UNKNOWN, truth(new Diary().night(1, "night.pain_rising=5").night(0, "night.note=x"), test));
        assertEquals(FALSE, truth(new Diary().night(0, "night.pain_rising=1").night(-1, "night.pain_rising=9"), test));
    }

    @Test
    void everythingElseIsReadAsOfToday() {
        Diary diary = new Diary().setUp(40, "setup.mattress.firmness=SOFT")
                .setUp(0, "setup.mattress.firmness=FIRM")
                .week(6, "week.sit_hours=7")
                .person("profile.desk=POOR")
                .symptom("FEVER")
                .on(ShownScreen.WEEKLY);
        assertEquals(TRUE, truth(diary, "setup.mattress.firmness = FIRM AND week.sit_hours >= LONG_SITTING_HOURS"
                + " AND profile.desk = POOR AND safety.symptoms HAS FEVER AND ctx.screen = WEEKLY"));
    }

    @Test
    void wordsOfTheCatalogueHoldForFinerOnes() {
        Diary left = new Diary().night(0, "night.position=SIDE_LEFT", "night.pain_regions=LEG:BELOW_KNEE,HIP:RIGHT");
        assertEquals(TRUE, truth(left, "night.position = SIDE"));
        assertEquals(FALSE, truth(left, "night.position != SIDE"));
        assertEquals(FALSE, truth(left, "night.position = SIDE_RIGHT"));
        assertEquals(TRUE, truth(left, "night.pain_regions HAS LEG AND night.pain_regions HAS HIP"));
        for (String injury : List.of("RECENT_INJURY", "RECENT_INJURY_SERIOUS", "RECENT_INJURY_MINOR")) {
            assertEquals(TRUE, truth(new Diary().symptom(injury), "safety.symptoms HAS RECENT_INJURY"), injury);
        }
        assertEquals(FALSE, truth(new Diary().symptom("RECENT_INJURY_MINOR"),
                "safety.symptoms HAS RECENT_INJURY_SERIOUS"));
    }

    // ---- functions, worked by hand ----

    @Test
    void countCountsNightsOfTheLastDaysAndTellsWhich() {
        Diary diary = new Diary().night(0, "night.pain_rising=5")
                .night(2, "night.pain_rising=2")
                .night(4, "night.note=x")
                .night(6, "night.pain_rising=3")
                .night(7, "night.pain_rising=9");
        Explained count = explain(diary, "COUNT(7, night.pain_rising >= PAINFUL) >= 2");
        assertEquals(TRUE, count.truth());
        assertEquals("2", count.seen());
        assertEquals(java.util.Set.of(TODAY, TODAY.plus(-6)), count.nights());
        assertEquals("0", seen(new Diary(), "COUNT(7, night.pain_rising >= PAINFUL) >= 2"));
        assertEquals(FALSE, truth(new Diary(), "COUNT(7, night.pain_rising >= PAINFUL) >= 2"));
    }

    @Test
    void countReadsEachPartOnTheSameNight() {
        Diary diary = new Diary().night(0, "night.stiffness=GT_60", "night.stiffness_eases=NO")
                .night(1, "night.stiffness=LT_15", "night.stiffness_eases=YES")
                .night(5, "night.stiffness=M30_60", "night.stiffness_eases=YES");
        assertEquals("1",
                seen(diary, "COUNT(28, night.stiffness IN {M30_60, GT_60} AND night.stiffness_eases = YES) >= 1"));
    }

    @Test
    void meanNeedsThreeNights() {
        Diary two = new Diary().night(0, "night.pain_rising=2").night(3, "night.pain_rising=3");
        assertEquals(UNKNOWN, truth(two, "MEAN(7, night.pain_rising) >= 0"));
        assertEquals("3", seen(two.night(6, "night.pain_rising=4"), "MEAN(7, night.pain_rising) >= 0"));
        assertEquals("3", seen(two.night(7, "night.pain_rising=10"), "MEAN(7, night.pain_rising) >= 0"));
    }

    @Test
    void meanOfWeeksNeedsOne() {
        String test = "MEAN(21, week.pain_impact) >= 5";
        assertEquals(UNKNOWN, truth(new Diary().week(21, "week.pain_impact=9"), test));
        assertEquals("4", seen(new Diary().week(20, "week.pain_impact=4"), test));
        assertEquals("5.5", seen(new Diary().week(20, "week.pain_impact=4").week(1, "week.pain_impact=7"), test));
    }

    @Test
    void modeTakesTheNewestOfEqualsAndPassesOverDoNotKnow() {
        Diary diary = new Diary().night(0, "night.position=UNKNOWN")
                .night(1, "night.position=SIDE_LEFT")
                .night(2, "night.position=BACK")
                .night(3, "night.position=BACK")
                .night(4, "night.position=SIDE_RIGHT");
        assertEquals("SIDE", seen(diary, "MODE(7, night.position) = SIDE"));
        assertEquals(TRUE, truth(diary, "MODE(7, night.position) = SIDE"));
        assertEquals("BACK", seen(diary.night(6, "night.position=BACK"), "MODE(7, night.position) = SIDE"));
        assertEquals(UNKNOWN,
                truth(new Diary().night(0, "night.position=UNKNOWN"), "MODE(7, night.position) = SIDE"));
        assertEquals("STOMACH", seen(new Diary().night(6, "night.position=STOMACH"), "MODE(7, night.position) = SIDE"));
    }

    private static Diary bedTimes(String... times) {
        Diary diary = new Diary();
        for (int i = 0; i < times.length; i++) {
            String day = TODAY.plus(-i).evening().plusDays(times[i].startsWith("0") ? 1 : 0).toString();
            diary.night(i, "night.into_bed=" + day + "T" + times[i] + "+01:00[Europe/Berlin]");
        }
        return diary;
    }

    @Test
    void spreadCountsFromNoonAndNeedsFiveNights() {
        String test = "SPREAD(14, night.bed_time) > 45";
        assertEquals(UNKNOWN, truth(bedTimes("23:00", "23:30", "00:00", "00:30"), test));
        // 0, 30, 60, 90, 120 minutes after 23:00: squares sum to 9000, over 4 is 2250, root 47.4
        assertEquals("47.4", seen(bedTimes("23:00", "23:30", "00:00", "00:30", "01:00"), test));
    }

    @Test
    void weekendShiftComparesFridayAndSaturdayNights() {
        // 4 March 2026 is a Wednesday: Tuesday, Monday, Sunday, Saturday, Friday, Thursday evenings, counted back
        String test = "WEEKEND_SHIFT(28, night.bed_time) > 60";
        assertEquals("90", seen(bedTimes("22:50", "23:00", "23:10", "01:00", "00:00", "23:00"), test));
        assertEquals(TRUE, truth(bedTimes("22:50", "23:00", "23:10", "01:00", "00:00", "23:00"), test));
        assertEquals(UNKNOWN, truth(bedTimes("22:50", "23:00", "23:10", "01:00"), test));
    }

    private static Diary alcohol(int with, int painWith, int without, int painWithout) {
        Diary diary = new Diary();
        for (int i = 0; i < with; i++) {
            diary.night(i, "night.evening=ALCOHOL", "night.pain_rising=" + painWith);
        }
        for (int i = 0; i < without; i++) {
            diary.night(with + i, "night.evening=none", "night.pain_rising=" + painWithout);
        }
        return diary;
    }

    @Test
    void diffNeedsFiveNightsOnEachSideInTheOwnBed() {
        String test = "DIFF(night.pain_rising, night.evening HAS ALCOHOL) >= PAIN_DIFFERENCE";
        assertEquals("3", seen(alcohol(5, 6, 5, 3), test));
        assertEquals(UNKNOWN, truth(alcohol(4, 6, 9, 3), test));
        assertEquals(UNKNOWN, truth(alcohol(5, 6, 5, 3).night(0, "night.location=OTHER_BED"), test));
        assertEquals(UNKNOWN, truth(alcohol(5, 6, 5, 3).night(9, "night.counts=NO"), test));
        assertEquals("-1", seen(alcohol(5, 2, 7, 3).night(11, "night.pain_bed=9"), test));
        Diary unanswered = alcohol(5, 6, 5, 3).night(20, "night.pain_rising=10");
        assertEquals("3", seen(unanswered, test));
    }

    @Test
    void diffLooksSixtyDaysBack() {
        String test = "DIFF(night.pain_rising, night.evening HAS ALCOHOL) >= PAIN_DIFFERENCE";
        Diary diary = alcohol(5, 6, 4, 3);
        assertEquals("3", seen(diary.night(59, "night.evening=none", "night.pain_rising=3"), test));
        assertEquals(UNKNOWN,
                truth(alcohol(5, 6, 4, 3).night(60, "night.evening=none", "night.pain_rising=3"), test));
    }

    /** Four nights in each of three weeks, the oldest week first. */
    private static Diary weeks(String field, int... values) {
        Diary diary = new Diary();
        for (int week = 0; week < values.length; week++) {
            for (int night = 0; night < 4; night++) {
                diary.night(7 * (values.length - 1 - week) + night, field + "=" + values[week]);
            }
        }
        return diary;
    }

    @ParameterizedTest
    @CsvSource({"3 3 4, WORSENING", "3 4 4, WORSENING", "4 3 5, STEADY", "4 4 3, IMPROVING", "3 5 2, STEADY",
            "3 3 3, STEADY"})
    void trendOfPain(String means, String trend) {
        int[] values = java.util.Arrays.stream(means.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertEquals(trend, seen(weeks("night.pain_rising", values), "TREND(night.pain_rising, 3) = STEADY"));
    }

    @Test
    void trendOfSleepQualityIsBetterWhenHigherAndMovesByHalfAPoint() {
        Diary better = weeks("night.sleep_quality", 2, 2, 2).night(0, "night.sleep_quality=3")
                .night(1, "night.sleep_quality=3");
        assertEquals("IMPROVING", seen(better, "TREND(night.sleep_quality, 3) = IMPROVING"));
        assertEquals("WORSENING",
                seen(weeks("night.sleep_quality", 3, 3, 2), "TREND(night.sleep_quality, 3) = IMPROVING"));
        Diary hole = weeks("night.sleep_quality", 2, 2, 3);
        Diary three = new Diary().nights(3, "night.sleep_quality=2");
        assertEquals(TRUE, truth(hole, "TREND(night.sleep_quality, 3) = IMPROVING"));
        assertEquals(UNKNOWN, truth(three, "TREND(night.sleep_quality, 1) = STEADY"));
    }

    @Test
    void dropIsThePercentFromTheHighestToTheNewest() {
        String test = "DROP(week.weight_kg, 26) >= 5";
        assertEquals(UNKNOWN, truth(new Diary().week(0, "week.weight_kg=70"), test));
        assertEquals("10",
                seen(new Diary().week(100, "week.weight_kg=75")
                        .week(50, "week.weight_kg=80")
                        .week(0,
                                "week.weight_kg=72"),
                        test));
        assertEquals("0", seen(new Diary().week(182, "week.weight_kg=99")
                .week(50, "week.weight_kg=80")
                .week(0,
                        "week.weight_kg=80"),
                test));
    }

    @Test
    void withHoldsWhenOneOfTheItemsFits() {
        Map<String, Expr> items = Map.of("a", ConditionParser.expr("night.pain_rising >= 3", Map.of()), "b",
                ConditionParser.expr("WITH {a}", Map.of()));
        Evaluator evaluator = new Evaluator(items, new Diary().night(0, "night.pain_rising=3").read(), TODAY);
        assertEquals(TRUE, evaluator.truth(ConditionParser.expr("WITH {b, c}", Map.of())));
        assertEquals(FALSE, evaluator.truth(ConditionParser.expr("WITH {c}", Map.of())));
        Evaluator empty = new Evaluator(items, new Diary().read(), TODAY);
        assertEquals(FALSE, empty.truth(ConditionParser.expr("WITH {a, b}", Map.of())));
    }

    // ---- derived fields and logs, through the journal ----

    @Test
    void therapiesAndTrialsAreRead() {
        Diary diary = new Diary()
                .event(DayEvent.Type.THERAPY, 10, "therapy.kind=MASSAGE", "therapy.effect=SAME")
                .event(DayEvent.Type.TRIAL, 5, "trial.kind=PROP_CHANGE")
                .nights(5, "night.pain_rising=4");
        assertEquals(TRUE, truth(diary, "therapy.kind HAS MASSAGE AND therapy.weeks < 6 AND therapy.effect = SAME"));
        assertEquals(TRUE, truth(diary, "trial.kind = PROP_CHANGE AND trial.nights >= 4"));
    }

    @Test
    void decidingNightsAreThoseOfThePartsThatHold() {
        Diary diary = new Diary().night(0, "night.pain_rising=5", "night.position=BACK")
                .night(3, "night.pain_rising=6");
        Explained why = explain(diary, "(COUNT(7, night.pain_rising >= 6) >= 1 OR night.position = SIDE)"
                + " AND journal.nights <= 2");
        assertEquals(TRUE, why.truth());
        assertEquals(List.of(TODAY.plus(-3)), List.copyOf(why.decidingNights()));
        Explained position = why.parts().getFirst().parts().getLast();
        assertEquals(FALSE, position.truth());
        assertEquals("BACK", position.seen());
        assertEquals(List.<Night>of(TODAY), List.copyOf(position.nights()));
    }

    @Test
    void decidingTestsAreThoseThatMakeTheWholeHold() {
        Diary diary = new Diary().night(0, "night.pain_rising=5", "night.position=BACK");
        Explained why = explain(diary, "(night.pain_rising >= 5 OR night.position = SIDE)"
                + " AND NOT night.position = STOMACH AND journal.nights <= 2");
        assertEquals(List.of("night.pain_rising >= 5", "NOT night.position = STOMACH", "journal.nights <= 2"),
                why.decidingTests().stream().map(test -> test.part().toString()).toList());
        assertEquals(List.of(), explain(diary, "night.pain_rising < 5").decidingTests());
    }

    @Test
    void whatNobodyAnsweredIsMarkedAsAssumed() {
        String test = "setup.side_knees_bent IN {NO, UNSURE}";
        assertEquals("UNSURE", seen(new Diary(), test));
        assertTrue(explain(new Diary(), test).assumed());
        assertFalse(explain(new Diary().setUp(1, "setup.side_knees_bent=UNSURE"), test).assumed());
        Diary inherited = new Diary().setUp(3, "setup.props=HUGGED").night(0, "night.pain_rising=1");
        assertFalse(explain(inherited, "night.props HAS HUGGED").assumed());
    }
}
