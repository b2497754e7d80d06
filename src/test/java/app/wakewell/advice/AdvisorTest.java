package app.wakewell.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.ShownScreen;

import static app.wakewell.advice.Diary.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AdvisorTest {

    private static final Advisor ADVISOR = new Advisor(Library.shipped());
    private static final LocalDate DAY = TODAY.morning();

    /** Sleeps on the side without props; low back. */
    private static Diary side() {
        return new Diary().asked()
                .setUp(60, "setup.props=none")
                .nights(7, "night.pain_rising=4", "night.position=SIDE", "night.pain_regions=LOWER_BACK",
                        "night.sleep_quality=3");
    }

    private static AdviceHistory history(Dismissal dismissal) {
        return new AdviceHistory(Map.of(), List.of(dismissal), Map.of(), Map.of());
    }

    private static AdviceHistory seen(String sign, int daysAgo) {
        return new AdviceHistory(Map.of(), List.of(), Map.of(sign, DAY.minusDays(daysAgo)), Map.of());
    }

    private static AdviceHistory asked(String field, int daysAgo) {
        return new AdviceHistory(Map.of(), List.of(), Map.of(), Map.of(field, DAY.minusDays(daysAgo)));
    }

    private static AdviceHistory shown(String item, int daysAgo) {
        return new AdviceHistory(Map.of(item, DAY.minusDays(daysAgo)), List.of(), Map.of(), Map.of());
    }

    private static Set<String> shown(Advice advice) {
        return Stream.concat(advice.cards().stream(), advice.more().stream())
                .flatMap(card -> card.ids().stream())
                .collect(Collectors.toSet());
    }

    private static String reason(Advice advice, String item) {
        return advice.withheld()
                .stream()
                .filter(held -> held.item().id().equals(item))
                .map(held -> held.reason().name())
                .findFirst()
                .orElse("");
    }

    private static Card card(Advice advice, String item) {
        return Stream.concat(advice.cards().stream(), advice.more().stream())
                .filter(card -> card.ids().contains(item))
                .findFirst()
                .orElseThrow();
    }

    // ---- what a card carries ----

    @Test
    void cardTellsWhyWithTheVeryNights() {
        Card card = card(ADVISOR.advise(side().situation()), "side-pillow-between-knees");
        assertTrue(card.main().why().holds());
        assertEquals(7, card.main().why().decidingNights().size());
        assertEquals(card.main().why(),
                ADVISOR.explain("side-pillow-between-knees", side().situation()).orElseThrow());
    }

    @Test
    void cardShowsBothSidesAndWhatStandsBehindIt() {
        Card card = card(ADVISOR.advise(side().situation()), "side-pillow-between-knees");
        assertEquals(List.of("N6"), card.nuances().stream().map(Nuance::id).toList());
        assertEquals(2, card.nuances().getFirst().sides().size());
        assertEquals(List.of("neutral-all-night-less-stiffness"),
                card.attached().stream().map(AdviceItem::id).toList());
    }

    @Test
    void exerciseCardsSayWhenToStop() {
        Diary diary = side().nights(7, "night.evening=none");
        Card card = card(ADVISOR.advise(diary.situation()), "pre-bed-stretches");
        assertEquals(List.of("nia-stop-exercise-rule"), card.notes().stream().map(AdviceItem::id).toList());
    }

    @Test
    void longStiffnessIsToldBeforeAnyMattressIsBlamed() {
        Diary diary = side().setUp(50, "setup.mattress.firmness=VERY_SOFT")
                .person("profile.episode_started=2025-11-01")
                .nights(28, "night.pain_rising=3", "night.stiffness=M30_60", "night.stiffness_eases=YES");
        Advice advice = ADVISOR.advise(diary.situation());
        assertTrue(advice.signs().stream().anyMatch(sign -> sign.item().id().equals(Advisor.LONG_STIFFNESS)));
        List<Card> all = Stream.concat(advice.cards().stream(), advice.more().stream()).toList();
        assertTrue(all.stream().anyMatch(card -> card.topic() == Topic.D));
        for (Card card : all) {
            assertEquals(card.topic() == Topic.D,
                    card.notes().stream().findFirst().map(AdviceItem::id).equals(Optional.of(Advisor.LONG_STIFFNESS)),
                    card.item().id());
        }
        Situation seen = diary.situation().with(seen(Advisor.LONG_STIFFNESS, 3));
        assertTrue(ADVISOR.advise(seen)
                .cards()
                .stream()
                .allMatch(card -> card.notes()
                        .stream()
                        .noneMatch(note -> note.id().equals(Advisor.LONG_STIFFNESS))));
    }

    @Test
    void ownNightsThatSpeakAgainstItAreSaidOnTheCard() {
        Situation situation = side().situation();
        Situation against = new Situation(situation.journal(), TODAY, false, AdviceHistory.NONE,
                Set.of("side-pillow-between-knees"));
        assertFalse(card(ADVISOR.advise(situation), "side-pillow-between-knees").ownNightsAgainst());
        assertTrue(card(ADVISOR.advise(against), "side-pillow-between-knees").ownNightsAgainst());
    }

    @Test
    void havingOneOfTwoPropsPutsTheOtherLater() {
        Diary hugged = side().setUp(50, "setup.props=HUGGED");
        Advice advice = ADVISOR.advise(hugged.situation());
        assertEquals("side-knees-bent-slightly", advice.cards().getFirst().item().id());
        assertTrue(shown(advice).contains("side-pillow-between-knees"));
    }

    // ---- no was said ----

    @Test
    void laterRestsForTwentyEightDays() {
        for (int ago : List.of(0, 27)) {
            Dismissal later = new Dismissal("side-pillow-between-knees", DAY.minusDays(ago), Dismissal.Kind.LATER,
                    Map.of());
            Advice advice = ADVISOR.advise(side().situation().with(history(later)));
            assertEquals("DISMISSED", reason(advice, "side-pillow-between-knees"));
            assertFalse(shown(advice).contains("side-pillow-between-knees"));
        }
        Dismissal old = new Dismissal("side-pillow-between-knees", DAY.minusDays(28), Dismissal.Kind.LATER, Map.of());
        assertTrue(shown(ADVISOR.advise(side().situation().with(history(old)))).contains("side-pillow-between-knees"));
    }

    @Test
    void notForMeHoldsUntilWhatItRestsOnChanges() {
        Diary before = side().setUp(40, "setup.mattress.firmness=SOFT");
        AdviceItem item = Library.shipped().item("soft-mattress-sink-and-twist").orElseThrow();
        Dismissal no = new Dismissal(item.id(), DAY.minusDays(40), Dismissal.Kind.NOT_FOR_ME,
                ADVISOR.lastingAnswers(item, before.situation()));
        assertEquals(Map.of("setup.mattress.firmness", "SOFT"), no.lasting());
        assertEquals("NOT_FOR_ME", reason(ADVISOR.advise(before.situation().with(history(no))), item.id()));
        Diary after = side().setUp(0, "setup.mattress.firmness=VERY_SOFT");
        assertTrue(shown(ADVISOR.advise(after.situation().with(history(no)))).contains(item.id()));
    }

    @Test
    void ofEqualsTheOneNotShownLatelyComesFirst() {
        Diary shopping = new Diary().asked()
                .person("profile.hip_waist=IN_LINE")
                .setUp(20, "setup.mattress.plan=BUYING",
                        "setup.mattress.standing_alignment=YES");
        assertEquals("store-try-several", ADVISOR.advise(shopping.situation()).cards().getFirst().item().id());
        assertEquals("store-lie-in-own-position",
                ADVISOR.advise(shopping.situation().with(shown("store-try-several", 1)))
                        .cards()
                        .getFirst()
                        .item()
                        .id());
    }

    // ---- held back ----

    @ParameterizedTest
    @CsvSource({"profile.pregnant=YES, PREGNANT", "profile.risk_history=RECENT_SPINAL_PROCEDURE, RECENT_OPERATION",
            "profile.pregnant=PREFER_NOT, SAFETY_NOT_ASKED", "profile.risk_history=unknown, SAFETY_NOT_ASKED"})
    void whatThePersonTellsHoldsPositionsBack(String told, String reason) {
        assertEquals(reason,
                reason(ADVISOR.advise(side().person(told).situation()), "side-pillow-between-knees"));
    }

    @Test
    void exerciseWaitsOnSevereDaysAndWithASymptomInTheLeg() {
        Diary stiff = side().nights(7, "night.evening=none");
        assertTrue(shown(ADVISOR.advise(stiff.situation())).contains("pre-bed-stretches"));
        assertEquals("SEVERE_PAIN",
                reason(ADVISOR.advise(side().nights(1, "night.evening=none", "night.pain_rising=7").situation()),
                        "pre-bed-stretches"));
        assertEquals("LEG_SYMPTOM",
                reason(ADVISOR.advise(stiff.symptom("LEG_TINGLING").situation()), "pre-bed-stretches"));
    }

    @Test
    void demandingThingsDoNotComeUpInTheEvening() {
        Diary idle = side().week(1, "week.core_days=0");
        assertTrue(shown(ADVISOR.advise(idle.situation())).contains("core-exercises"));
        assertEquals("BY_DAY", reason(ADVISOR.advise(idle.situation().inTheEvening()), "core-exercises"));
    }

    @Test
    void changingFromTheBackComesAfterSupportWasTried() {
        Diary back = new Diary().asked()
                .person("profile.joint_limits=none")
                .setUp(60, "setup.props=none")
                .nights(14, "night.pain_rising=4", "night.position=BACK", "night.pain_regions=LOWER_BACK");
        assertEquals("TRY_FIRST", reason(ADVISOR.advise(back.situation()), "back-to-side-switch"));
        Advice tried = ADVISOR.advise(back.nights(7, "night.props=KNEES_UNDER").situation());
        assertTrue(shown(tried).contains("back-to-side-switch"));
        assertEquals("CONTRADICTS", reason(tried, "back-lumbar-roll") + reason(tried, "back-legs-raised"));
    }

    @Test
    void frontNightsThatHurtLessOutrankTheArticles() {
        Diary diary = new Diary().asked().setUp(60, "setup.props=none");
        for (int i = 0; i < 12; i++) {
            diary.night(i, "night.position=" + (i % 2 == 0 ? "STOMACH" : "BACK"),
                    "night.pain_rising=" + (i % 2 == 0 ? 3 : 6), "night.pain_regions=LOWER_BACK");
        }
        Advice advice = ADVISOR.advise(diary.situation());
        assertEquals("OWN_NIGHTS", reason(advice, "avoid-stomach-sleeping"));
        assertTrue(shown(advice).contains("stomach-may-suit-flexed-spine"));
        assertTrue(card(advice, "stomach-may-suit-flexed-spine").nuances()
                .stream()
                .anyMatch(nuance -> nuance.id().equals("N2")));
    }

    // ---- signs ----

    @ParameterizedTest
    @CsvSource({"LEG_NUMBNESS, rf-leg-numbness, SEE_SOON", "'LEG_NUMBNESS,BLADDER_BOWEL_CHANGE', rf-leg-numbness, "
            + "EMERGENCY", "'LEG_WEAKNESS,WEAKNESS_GETTING_WORSE', rf-leg-weakness, EMERGENCY",
            "FEVER, rf-fever, URGENT", "RECENT_INJURY, nia-recent-injury, URGENT",
            "RECENT_INJURY_MINOR, nia-recent-injury, URGENT",
            "RECENT_INJURY_SERIOUS, nia-recent-injury, EMERGENCY"})
    void levelFollowsWhatElseIsThere(String symptoms, String item, Level level) {
        Advice advice = ADVISOR.advise(new Diary().symptom(symptoms).situation());
        assertEquals(level,
                advice.signs()
                        .stream()
                        .filter(sign -> sign.item().id().equals(item))
                        .findFirst()
                        .orElseThrow()
                        .level());
        assertEquals(level.isUrgent(), advice.cards().isEmpty() && advice.missing().isEmpty()
                && advice.more().isEmpty());
    }

    @Test
    void mostUrgentSignComesFirst() {
        Advice advice = ADVISOR.advise(new Diary().symptom("FEVER,LEG_TINGLING,SADDLE_NUMBNESS").situation());
        List<Level> levels = advice.signs().stream().map(Sign::level).toList();
        assertEquals(levels.stream().sorted().toList(), levels);
        assertEquals("nia-saddle-numbness", advice.signs().getFirst().item().id());
    }

    @Test
    void placeAloneOpensAndBlocksNothing() {
        Advice advice = ADVISOR
                .advise(side().nights(1, "night.pain_regions=LOWER_BACK,CHEST,FLANK,LOWER_ABDOMEN,BAND_AROUND_TRUNK")
                        .situation());
        assertTrue(advice.signs().isEmpty());
        assertEquals(List.of("nia-chest-on-body-map"),
                advice.questions().stream().map(question -> question.item().id()).toList());
        assertEquals(3, advice.cards().size());
    }

    @Test
    void questionComesOnceAWeekUnlessAPlaceIsNewOrItIsWorse() {
        Diary leg = side().nights(7, "night.pain_regions=LOWER_BACK,LEG:ABOVE_KNEE");
        assertEquals(1, ADVISOR.advise(leg.situation()).questions().size());
        assertEquals(0,
                ADVISOR.advise(leg.situation().with(shown("nia-leg-pain-asks", 3))).questions().size());
        assertEquals(1,
                ADVISOR.advise(leg.situation().with(shown("nia-leg-pain-asks", 7))).questions().size());
        Diary below = side().nights(7, "night.pain_regions=LOWER_BACK,LEG:ABOVE_KNEE")
                .night(0, "night.pain_regions=LEG:BELOW_KNEE");
        assertEquals(1,
                ADVISOR.advise(below.situation().with(shown("nia-leg-pain-asks", 3))).questions().size());
        assertEquals(1, ADVISOR.advise(leg.night(0, "night.pain_rising=6")
                .situation()
                .with(shown("nia-leg-pain-asks", 3))).questions().size());
    }

    @Test
    void patienceIsNotAskedForWhileASignIsOpen() {
        Diary diary = side().person("profile.episode_started=" + DAY.minusDays(10));
        assertTrue(shown(ADVISOR.advise(diary.situation())).contains("self-care-often-enough"));
        assertEquals("REASSURES", reason(ADVISOR.advise(diary.week(1, "week.pain_impact=8").situation()),
                "self-care-often-enough"));
    }

    @Test
    void noSideThatReassuresStandsOnACardWhileASignIsOpen() {
        Diary tingling = side().symptom("LEG_TINGLING");
        Advice advice = ADVISOR.advise(tingling.situation());
        Card help = Stream.concat(advice.cards().stream(), advice.more().stream())
                .filter(card -> card.item().id().equals("no-self-diagnosis"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), help.nuances().stream().map(Nuance::id).toList());
        assertTrue(Library.shipped().nuancesOf(help.item()).stream().anyMatch(nuance -> nuance.id().equals("N20")));
        assertTrue(Stream.concat(advice.cards().stream(), advice.more().stream())
                .flatMap(card -> card.attached().stream())
                .noneMatch(AdviceItem::reassures));
    }

    @Test
    void seenSignRestsUnlessItBecomesWorse() {
        Diary tingling = side().event(DayEvent.Type.SYMPTOM, 20, "safety.symptoms=LEG_TINGLING");
        Advice resting = ADVISOR.advise(tingling.situation().with(seen("rf-leg-tingling", 5)));
        assertEquals("SEEN", reason(resting, "rf-leg-tingling"));
        assertTrue(resting.signs().isEmpty());
        assertFalse(ADVISOR.advise(tingling.situation().with(seen("rf-leg-tingling", 28))).signs().isEmpty());
        assertFalse(ADVISOR
                .advise(tingling.night(0, "night.pain_rising=5").situation().with(seen("rf-leg-tingling", 5)))
                .signs()
                .isEmpty());
    }

    @Test
    void newSymptomWakesARestingSign() {
        Diary both = new Diary()
                .event(DayEvent.Type.SYMPTOM, 20, "safety.symptoms=LEG_TINGLING")
                .symptom("LEG_NUMBNESS");
        Advice advice = ADVISOR.advise(both.situation().with(seen("rf-leg-tingling", 5)));
        assertTrue(advice.signs().stream().anyMatch(sign -> sign.item().id().equals("rf-leg-tingling")));
    }

    @Test
    void fallInWeightIsOnlyAQuestion() {
        Diary lost = new Diary().week(60, "week.weight_kg=80").week(0, "week.weight_kg=74");
        Advice advice = ADVISOR.advise(lost.person("profile.weight_topic=OFF").situation());
        assertTrue(advice.signs().isEmpty());
        assertEquals("rf-unexplained-weight-loss", advice.questions().getFirst().item().id());
    }

    // ---- the one question ----

    @Test
    void pregnancyIsAskedFirstThenThePastAndEachOnce() {
        Diary untold = new Diary().setUp(60, "setup.props=none")
                .nights(7, "night.pain_rising=4", "night.position=SIDE");
        assertEquals("profile.pregnant", missing(untold.situation()));
        assertEquals("profile.risk_history", missing(untold.situation().with(asked("profile.pregnant", 1))));
        assertEquals("profile.risk_history", missing(untold.person("profile.pregnant=NO").situation()));
    }

    @Test
    void cardsWaitForNoSecondDay() {
        Diary untold = new Diary().setUp(60, "setup.props=none")
                .nights(7, "night.pain_rising=4", "night.position=SIDE");
        assertEquals("profile.risk_history", missing(untold.situation().with(asked("profile.pregnant", 0))));
        assertEquals("profile.pregnant", missing(untold.situation().with(asked("profile.yoga", 0))));
    }

    private static String missing(Situation situation) {
        return ADVISOR.advise(situation).missing().map(missing -> missing.field().id()).orElse("");
    }

    @Test
    void oneQuestionADay() {
        assertEquals("profile.joint_limits", missing(side().situation()));
        assertEquals("", missing(side().situation().with(asked("profile.yoga", 0))));
        assertEquals("setup.mattress.firmness",
                missing(side().situation().with(asked("profile.joint_limits", 2))));
    }

    @Test
    void nobodyIsAskedWithoutAReason() {
        assertEquals("", missing(new Diary().asked().situation()));
        assertEquals("", missing(new Diary().asked().night(0, "night.pain_rising=0").situation()));
    }

    // ---- screens and pages ----

    @Test
    void screenIsPartOfWhatFits() {
        Diary diary = new Diary().asked().on(ShownScreen.SETUP_PILLOW);
        assertEquals(Set.of("pillow-height-depends-on-position", "pillow-keeps-head-in-line"),
                shown(ADVISOR.advise(diary.situation())));
    }

    @Test
    void itemWithoutConditionHasNothingToExplain() {
        assertTrue(ADVISOR.explain("guidance-only", side().situation()).isEmpty());
        assertTrue(ADVISOR.explain("no-such-item", side().situation()).isEmpty());
        assertEquals(Truth.UNKNOWN,
                ADVISOR.explain("bedroom-dark", new Diary().situation()).orElseThrow().truth());
    }
}
