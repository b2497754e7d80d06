package app.wakewell.ui.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.Advice;
import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Advisor;
import app.wakewell.advice.Card;
import app.wakewell.advice.Explained;
import app.wakewell.advice.Fitting;
import app.wakewell.advice.Level;
import app.wakewell.advice.Library;
import app.wakewell.advice.MissingAnswer;
import app.wakewell.advice.Sign;
import app.wakewell.advice.Situation;
import app.wakewell.advice.Withheld;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Position;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ScreenWorld;

import static app.wakewell.ui.advice.LibraryStateTest.TEXTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ForYouStateTest {

    private static final Advice NOTHING = new Advice(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), Optional.empty());

    private final ScreenWorld side = AdviceWorlds.onTheSide();
    private final Situation situation = side.journal().advice().situation(Set.of());
    private final Advisor advisor = new Advisor(Library.shipped());

    private Reading reading() {
        return reading(Map.of());
    }

    private Reading reading(Map<String, List<OwnText>> own) {
        return Reading.of(side.journal().read(), AdviceWorlds.TODAY.next(), own, TEXTS);
    }

    private static AdviceItem item(String id) {
        return Library.shipped().item(id).orElseThrow();
    }

    private Explained why(String id) {
        return advisor.explain(id, situation).orElseThrow();
    }

    private Fitting fitting(String id) {
        return new Fitting(item(id), why(id));
    }

    private Card card(String id, boolean against, String... also) {
        return new Card(fitting(id), List.of(also).stream().map(this::fitting).toList(),
                List.of(item("neutral-all-night-less-stiffness")), List.of(item("no-self-diagnosis")),
                Library.shipped().nuancesOf(item(id)), against);
    }

    private CardText text(String id, String... also) {
        return CardText.of(card(id, false, also), reading());
    }

    // ---- the page ----

    @Test
    void emptyJournalLeadsToTheFirstMorningAndShowsNothingElse() {
        Reading empty = Reading.of(ScreenWorld.empty().journal().read(), AdviceWorlds.TODAY, Map.of(), TEXTS);
        ForYouState state = ForYouState.of(NOTHING, empty);
        assertTrue(state.begin());
        assertEquals("", state.quiet());
        assertEquals("", state.summary());
        assertTrue(state.cards().isEmpty() && state.more().isEmpty() && state.resting().isEmpty());
    }

    @Test
    void cardsAreCountedWithThoseBehindTheClick() {
        ForYouState state = ForYouState.of(new Advice(List.of(), List.of(), List.of(), List.of(),
                List.of(card("side-pillow-between-knees", false)), List.of(card("side-hug-pillow", false)), List.of(),
                Optional.empty()), reading());
        assertEquals("1 of 2 that fit now", state.summary());
        assertEquals("", state.quiet());
        assertEquals(1, state.more().size());
        assertFalse(state.begin());
    }

    @Test
    void whereNoCardIsShownItSaysWhy() {
        assertTrue(ForYouState.of(NOTHING, reading()).quiet().startsWith("Nothing in the articles fits"));
        Withheld held = new Withheld(item("side-hug-pillow"), why("side-hug-pillow"), Withheld.Reason.PREGNANT,
                List.of());
        Advice resting = new Advice(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(held),
                Optional.empty());
        assertTrue(ForYouState.of(resting, reading()).quiet().contains("rest for the reasons below"));
        Advice open = new Advice(List.of(sign("rf-leg-tingling", Level.SEE_SOON)), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(held), Optional.empty());
        assertTrue(ForYouState.of(open, reading()).quiet().contains("while a sign above is open"));
    }

    // ---- signs ----

    private Sign sign(String id, Level level) {
        return new Sign(item(id), level, why(id), List.of(item("no-masking-before-exam")));
    }

    @Test
    void signSaysWhatItAsksForWhoSaysSoAndThatItIsNoDiagnosis() {
        SignText tingling = SignText.of(sign("rf-leg-tingling", Level.SEE_SOON), reading());
        assertEquals("What this asks for: an appointment", tingling.asks());
        assertTrue(tingling.origin().startsWith("The articles call this a reason"));
        assertEquals(SignText.Weight.APPOINTMENT, tingling.weight());
        assertEquals(1, tingling.attached().size());
        assertTrue(tingling.isSign());
        SignText saddle = SignText.of(sign("nia-saddle-numbness", Level.EMERGENCY), reading());
        assertEquals("What this asks for: emergency care now. Call your local emergency number or go to an emergency "
                + "department.", saddle.asks());
        assertTrue(saddle.origin().startsWith("Not from the articles."));
        assertEquals(SignText.Weight.EMERGENCY, saddle.weight());
        assertEquals(SignText.Weight.DAY, SignText.of(sign("rf-fever", Level.URGENT), reading()).weight());
    }

    @Test
    void questionsAndNoticesAreNoSigns() {
        assertFalse(SignText.question(fitting("nia-leg-pain-asks"), reading()).isSign());
        assertFalse(SignText.notice(fitting("nia-two-products"), reading()).isSign());
    }

    // ---- cards ----

    @Test
    void cardTellsTheRuleAndTheNightsWithTheirScores() {
        WhyText why = text("side-pillow-between-knees").why();
        assertEquals("Main position: left side; most frequent main position in the last 7 days: side; "
                + "pain on rising: 4; pain on rising 3 or more on 7 of the last 7 mornings; props: none of these",
                why.rule());
        assertEquals(7, why.nights().size());
        assertEquals(new WhyText.Link(AdviceWorlds.TODAY,
                "Night of Sat 21 to Sun 22 November 2026: pain on rising 4, in bed 3"), why.nights().getFirst());
    }

    @Test
    void nightWithoutOneOfTheScoresSaysTheOther() {
        side.journal()
                .log(AdviceWorlds.TODAY, AdviceWorlds.patch("night.pain_rising=4").clear(NightFields.PAIN_BED),
                        new Visit());
        assertTrue(text("side-pillow-between-knees").why().nights().getFirst().words().endsWith(": pain on rising 4"));
    }

    @Test
    void cardShowsItsDrawingTheOtherChoiceAndEverySide() {
        CardText card = text("side-pillow-between-knees", "side-hug-pillow");
        assertEquals(Optional.of(new Figure(Prop.KNEES_BETWEEN, null, "pillow between the knees")), card.figure());
        assertEquals(List.of("side-pillow-between-knees", "side-hug-pillow"), card.items());
        assertEquals("side-hug-pillow", card.also().getFirst().item());
        assertTrue(card.also().getFirst().attempt() instanceof Attempt.ChangesBed);
        assertEquals(2, card.grounds().sides().getFirst().views().size());
        assertEquals("Sore Back in Bed: Both have their place.", card.grounds().sides().getFirst().views().getLast());
    }

    @Test
    void cardNamesArticlesWithTheirDateAndHowWellItIsSupported() {
        Grounds none = text("side-pillow-between-knees").grounds();
        assertEquals(List.of("Sore Back in Bed (undated)", "NewYork-Presbyterian, Health Matters (undated)",
                "WebMD (undated)"), none.sources());
        assertEquals("Common advice, little research", none.evidence());
        assertEquals("No study is named for it.", none.citation());
        Grounds cited = text("avoid-stomach-sleeping").grounds();
        assertEquals("From studies with weaknesses", cited.evidence());
        assertEquals("Cary et al. 2019, BMJ Open 9:e027633", cited.citation());
    }

    @Test
    void remarkAndNotesStandOnTheCardReasonsBehindIt() {
        CardText card = text("side-pillow-between-knees");
        assertEquals(List.of("No trial was found.", item("no-self-diagnosis").cardText()), card.notes());
        assertEquals(List.of(item("neutral-all-night-less-stiffness").cardText()), card.attached());
    }

    @Test
    void ownNightsThatSpeakAgainstItAreSaidBeforeTheArticle() {
        OwnText own = new OwnText("When you did this – 2 points higher.", "No cause.", AdviceWorlds.TODAY);
        Reading reading = reading(Map.of("side-pillow-between-knees", List.of(own)));
        CardText against = CardText.of(card("side-pillow-between-knees", true), reading);
        assertEquals(List.of(own), against.own());
        assertTrue(against.spoken(TEXTS).startsWith(own.words()));
        CardText notAgainst = CardText.of(card("side-pillow-between-knees", false), reading);
        assertTrue(notAgainst.spoken(TEXTS).endsWith(own.words()));
        assertTrue(text("side-hug-pillow").own().isEmpty());
    }

    @Test
    void positionIsDrawnWhereThereIsNoProp() {
        Figure front = Figure.of(item("avoid-stomach-sleeping"), TEXTS.wording()).orElseThrow();
        assertEquals(Position.STOMACH, front.position());
        assertEquals(Optional.empty(), Figure.of(item("stay-hydrated"), TEXTS.wording()));
    }

    // ---- what rests, what is asked ----

    @Test
    void restingItemsStandByReasonAndOnlyAnswersCanBeTakenBack() {
        Withheld later = new Withheld(item("side-hug-pillow"), why("side-hug-pillow"), Withheld.Reason.DISMISSED,
                List.of());
        Withheld never = new Withheld(item("wind-down-routine"), why("wind-down-routine"), Withheld.Reason.NOT_FOR_ME,
                List.of());
        Withheld seen = new Withheld(item("rf-leg-tingling"), why("rf-leg-tingling"), Withheld.Reason.SEEN, List.of());
        Withheld other = new Withheld(item("side-sleep-first-choice"), why("side-sleep-first-choice"),
                Withheld.Reason.CONTRADICTS, List.of("back-pillow-under-knees"));
        Withheld evening = new Withheld(item("no-tv-in-bed"), why("no-tv-in-bed"), Withheld.Reason.BY_DAY, List.of());
        List<RestText> groups = RestText.of(List.of(later, never, evening, other, seen), TEXTS);
        assertEquals(List.of("A clinician has seen this", "It is evening; this one is for the day",
                "Put off for four weeks", "You said it does not fit you", "A card above points the other way"),
                groups.stream().map(RestText::reason).toList());
        assertEquals(List.of(true, false, true, true, false),
                groups.stream().map(group -> group.items().getFirst().isAnswer()).toList());
        assertEquals("Stands above: " + item("back-pillow-under-knees").cardText(),
                groups.getLast().items().getFirst().by());
    }

    @Test
    void whatReassuresIsCountedAndNotToldWhileASignIsOpen() {
        Withheld calm = new Withheld(item("dont-give-up"), why("dont-give-up"), Withheld.Reason.REASSURES,
                List.of("rf-leg-tingling"));
        assertEquals(List.of(new RestText("It reassures, and a sign is open: 1 card", List.of())),
                RestText.of(List.of(calm), TEXTS));
    }

    @Test
    void questionSaysWhatItDecides() {
        AskText safety = AskText.of(new MissingAnswer(ProfileFields.PREGNANT, List.of("side-hug-pillow")), TEXTS);
        assertTrue(safety.isSafety());
        assertTrue(safety.why().contains("1 card waits for it"), safety.why());
        AskText other = AskText.of(new MissingAnswer(SetUpFields.MATTRESS_FIRMNESS,
                List.of("side-hug-pillow", "wind-down-routine", "no-tv-in-bed")), TEXTS);
        assertFalse(other.isSafety());
        assertTrue(other.why().contains(item("side-hug-pillow").cardText()), other.why());
        assertTrue(other.why().endsWith("and 2 others"), other.why());
    }
}
