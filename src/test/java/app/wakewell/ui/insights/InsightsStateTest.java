package app.wakewell.ui.insights;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Advisor;
import app.wakewell.advice.Level;
import app.wakewell.advice.Library;
import app.wakewell.advice.Sign;
import app.wakewell.analysis.Factor;
import app.wakewell.analysis.FactorEffect;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.Findings;
import app.wakewell.journal.Journal;
import app.wakewell.journal.SignsNow;
import app.wakewell.journal.Visit;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InsightsStateTest {

    private static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);
    private static final InsightsTexts TEXTS = InsightsTexts.of(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH),
            new Wording(Locale.ENGLISH));

    private static InsightsState state(Journal journal) {
        return state(journal, Optional.of(Library.shipped()));
    }

    private static InsightsState state(Journal journal, Optional<AdviceLibrary> library) {
        return InsightsState.of(looked(journal, SignsNow.NONE), library, TEXTS);
    }

    @Test
    void withoutABedItLeadsToDescribingIt() {
        InsightsState.Invitation nothing = state(ScreenWorld.empty().journal()).invitation().orElseThrow();
        assertEquals("Describe your bed", nothing.action());
        assertEquals(TODAY.next(), nothing.from());
    }

    @Test
    void withoutAChangeItSaysHowToGetAFinding() {
        Journal journal = ScreenWorld.empty().journal();
        journal.changeSetUp(TODAY, Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM), null, null);
        InsightsState.Invitation nothing = state(journal).invitation().orElseThrow();
        assertEquals("No set-up change yet", nothing.title());
    }

    @Test
    void clearFindingsComeFirstAndThoseThatCannotBeToldLast() {
        InsightsState findings = state(ScreenWorld.sample().journal());
        List<String> headlines = setUps(findings).stream().map(card -> card.text().headline()).toList();
        assertEquals(3, headlines.size());
        assertTrue(headlines.getFirst().contains("points lower"), headlines.toString());
        assertTrue(headlines.getLast().endsWith("cannot be told apart"), headlines.toString());
        assertTrue(findings.summary().startsWith("14 findings on pain on rising · computed on 22 November 2026"),
                findings.summary());
    }

    @Test
    void everyVerdictHasPictureFactsAndTheSameLimit() {
        InsightsState findings = state(ScreenWorld.sample().journal());
        for (FindingCard card : setUps(findings)) {
            assertFalse(card.text().facts().isEmpty());
            assertEquals(setUps(findings).getFirst().text().limit(), card.text().limit());
            assertEquals(setUps(findings).getFirst().picture().orElseThrow().width(),
                    card.picture().orElseThrow().width());
            assertFalse(card.picture().orElseThrow().description().isEmpty());
        }
    }

    @Test
    void otherChangesNearAreListedAndTheFirstDescriptionIsNone() {
        Journal journal = ScreenWorld.empty().journal();
        journal.changeSetUp(TODAY.plus(-90), firmness(Firmness.SOFT), null, null);
        journal.changeSetUp(TODAY.plus(-80), firmness(Firmness.MEDIUM), null, null);
        journal.changeSetUp(TODAY.plus(-40), firmness(Firmness.FIRM), null, null);
        journal.changeSetUp(TODAY.plus(-10), firmness(Firmness.VERY_FIRM), null, null);
        for (int ago = 90; ago > 0; ago--) {
            journal.log(TODAY.plus(-ago), Patch.NONE.set(NightFields.PAIN_RISING, new Score(ago % 7)), new Visit());
        }
        InsightsState findings = state(journal);
        assertEquals(
                Set.of("B, 3 September 2026: [13 October 2026: firm mattress]",
                        "C, 13 October 2026: [3 September 2026: medium mattress, 12 November 2026: very firm mattress]",
                        "D, 12 November 2026: [13 October 2026: firm mattress]"),
                setUps(findings)
                        .stream()
                        .map(card -> card.text().kind().replace("Set-up change to ", "") + ": "
                                + card.beside().orElseThrow().lines())
                        .collect(Collectors.toSet()));
    }

    @Test
    void thingsAreCalledByTheirNames() {
        List<FindingCard> cards = setUps(state(ScreenWorld.sample().journal()));
        assertTrue(cards.stream().anyMatch(card -> card.text().headline().startsWith("Foam mattress")),
                cards.toString());
        String bundle = cards.getLast().text().headline();
        assertEquals("Knee pillow and Latex pillow: cannot be told apart", bundle);
        assertTrue(cards.getLast().text().facts().getFirst().contains("Knee pillow (5 October)"),
                cards.getLast().text().facts().toString());
    }

    @Test
    void aFindingShowsWhatTheArticlesSayAboutTheChange() {
        FindingCard together = setUps(state(ScreenWorld.sample().journal())).getLast();
        assertEquals(Set.of("side-pillow-between-knees", "stomach-neck-one-pillow", "too-many-pillows"),
                together.advice().stream().map(AdviceLine::item).collect(Collectors.toSet()));
        AdviceLine knees = together.advice().getFirst();
        assertEquals("On the side, put a pillow between the knees so the hips stay level.", knees.text());
        assertEquals(List.of("Common advice, little research."), knees.notes());
    }

    @Test
    void whatWasTriedFromACardStandsFirstAndSaysSo() {
        Journal journal = ScreenWorld.empty().journal();
        journal.changeSetUp(TODAY.plus(-5), Patch.NONE.set(SetUpFields.PILLOW_COUNT, 2)
                .set(SetUpFields.PROPS, Set.of(Prop.KNEES_BETWEEN)), null, null);
        journal.log(TODAY.plus(-5), Patch.NONE.set(NightFields.PAIN_RISING, new Score(4)), new Visit());
        journal.advice()
                .tryOut("too-many-pillows", TODAY,
                        Patch.NONE.set(SetUpFields.PILLOW_COUNT, 1).set(SetUpFields.PROPS, Set.of()));
        List<AdviceLine> advice = setUps(state(journal)).getFirst().advice();
        assertEquals(
                List.of("too-many-pillows: You tried this from a card.",
                        "side-pillow-between-knees: This change went the other way."),
                advice.stream()
                        .filter(line -> line.notes().size() == 2)
                        .map(line -> line.item() + ": " + line.notes().getLast())
                        .toList());
        assertEquals("too-many-pillows", advice.getFirst().item());
    }

    @Test
    void withoutALibraryNothingIsSaidOfArticles() {
        InsightsState findings = state(ScreenWorld.sample().journal(), Optional.empty());
        assertEquals(3, setUps(findings).size());
        setUps(findings).forEach(card -> assertEquals(List.of(), card.advice()));
    }

    private static InsightsState.Looked looked(Journal journal, SignsNow signs) {
        return new InsightsState.Looked(journal.read(), Findings.of(journal.read(), ScreenWorld.TODAY), signs, TODAY);
    }

    @Test
    void anOpenSignComesFirstAndLongStiffnessBeforeAnyMattress() {
        Journal journal = ScreenWorld.sample().journal();
        Sign stiffness = new Sign(Library.shipped().item(Advisor.LONG_STIFFNESS).orElseThrow(), Level.SEE_SOON,
                new Advisor(Library.shipped())
                        .explain(Advisor.LONG_STIFFNESS, journal.advice().situation(Set.of()))
                        .orElseThrow(),
                List.of());
        SignsNow open = new SignsNow(List.of(stiffness), List.of(), List.of(), false);
        InsightsState state = InsightsState.of(looked(journal, open), Optional.empty(), TEXTS);
        assertTrue(state.signs().contains("on the list doctors ask people to know"), state.signs());
        assertEquals(List.of("Foam mattress, no topper: 1.9 points lower", "Firm topper: no clear difference"),
                state.cards()
                        .stream()
                        .filter(card -> card.first().startsWith("First: you noted stiffness"))
                        .map(card -> card.text().headline())
                        .toList());
        assertEquals("", state(journal).signs());
    }

    @Test
    void whatWasLookedAtWithoutADifferenceIsFoldedAsUnlikely() {
        InsightsState state = state(ScreenWorld.sample().journal());
        assertEquals(5, state.unlikely().size());
        state.unlikely().forEach(card -> assertEquals(Section.WITH_AND_WITHOUT, card.section()));
        assertTrue(state.unlikely(Section.SET_UPS).isEmpty());
        assertEquals(List.of(Place.CLEAR, Place.CLEAR, Place.POSSIBLE, Place.NONE, Place.CANNOT_TELL, Place.TOO_FEW,
                Place.DESCRIBED, Place.DESCRIBED, Place.DESCRIBED),
                state.cards()
                        .stream()
                        .map(FindingCard::place)
                        .toList());
    }

    @Test
    void theDotsOfAFactorAreTheNightsItWasComparedOn() {
        Findings found = Findings.of(ScreenWorld.sample().journal().read(), ScreenWorld.TODAY);
        assertFalse(found.factors().factors().effects().isEmpty());
        for (FactorEffect effect : found.factors().factors().effects()) {
            if (effect.kind() == Factor.Kind.YES_NO) {
                assertEquals(effect.nWith().orElseThrow(), found.factors().mornings(effect.name()).with().size());
                assertEquals(effect.nWithout().orElseThrow(), found.factors().mornings(effect.name()).without().size());
            }
        }
    }

    @Test
    void anUnannouncedShiftAsksWhatHappened() {
        Journal journal = ScreenWorld.empty().journal();
        for (int ago = 100; ago > 0; ago--) {
            journal.log(TODAY.plus(-ago), Patch.NONE.set(NightFields.PAIN_RISING,
                    new Score((ago > 50 ? 6 : 2) + ago % 2)), new Visit());
        }
        FindingCard shift = state(journal).cards(Section.OVER_TIME).getFirst();
        assertEquals("4.0 points lower from around 3 October 2026", shift.text().headline());
        FindingCard.Ask ask = shift.ask().orElseThrow();
        assertEquals("Did anything happen around 3 October? 2026-10-03", ask.words() + " " + ask.night());
    }

    @Test
    void whatIsIgnoredIsKeptAside() {
        Journal journal = ScreenWorld.sample().journal();
        FindingCard first = state(journal).cards().getFirst();
        journal.advice().ignore(first.subject());
        InsightsState state = state(journal);
        assertEquals(List.of(first), state.ignored());
        assertFalse(state.cards().contains(first));
        journal.undo();
        assertEquals(first, state(journal).cards().getFirst());
    }

    private static List<FindingCard> setUps(InsightsState state) {
        return state.cards(Section.SET_UPS);
    }

    private static Patch firmness(Firmness firmness) {
        return Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, firmness);
    }
}
