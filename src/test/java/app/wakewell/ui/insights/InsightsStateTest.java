package app.wakewell.ui.insights;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Library;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.journal.Journal;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Visit;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InsightsStateTest {

    private static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);
    private static final InsightsTexts TEXTS = InsightsTexts.of(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH),
            new Wording(Locale.ENGLISH));

    private static InsightsState state(Journal journal) {
        return state(journal, Optional.of(Library.shipped()));
    }

    private static InsightsState state(Journal journal, Optional<AdviceLibrary> library) {
        return InsightsState.of(journal.read(), SetUpFindings.of(journal.read(), ScreenWorld.TODAY), TODAY, library,
                TEXTS);
    }

    private static InsightsState.Findings findings(Journal journal) {
        return assertInstanceOf(InsightsState.Findings.class, state(journal));
    }

    @Test
    void withoutABedItLeadsToDescribingIt() {
        var nothing = assertInstanceOf(InsightsState.Nothing.class, state(ScreenWorld.empty().journal()));
        assertEquals("Describe your bed", nothing.action());
        assertEquals(TODAY.next(), nothing.from());
    }

    @Test
    void withoutAChangeItSaysHowToGetAFinding() {
        Journal journal = ScreenWorld.empty().journal();
        journal.changeSetUp(TODAY, Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM), null, null);
        var nothing = assertInstanceOf(InsightsState.Nothing.class, state(journal));
        assertEquals("No set-up change yet", nothing.title());
    }

    @Test
    void clearFindingsComeFirstAndThoseThatCannotBeToldLast() {
        var findings = assertInstanceOf(InsightsState.Findings.class, state(ScreenWorld.sample().journal()));
        List<String> headlines = findings.cards().stream().map(card -> card.text().headline()).toList();
        assertEquals(3, headlines.size());
        assertTrue(headlines.getFirst().contains("points lower"), headlines.toString());
        assertTrue(headlines.getLast().endsWith("cannot be told apart"), headlines.toString());
        assertTrue(findings.summary().startsWith("3 findings on pain on rising · computed on 22 November 2026"),
                findings.summary());
    }

    @Test
    void everyVerdictHasPictureFactsAndTheSameLimit() {
        var findings = assertInstanceOf(InsightsState.Findings.class, state(ScreenWorld.sample().journal()));
        for (FindingCard card : findings.cards()) {
            assertFalse(card.text().facts().isEmpty());
            assertEquals(findings.cards().getFirst().text().limit(), card.text().limit());
            assertEquals(findings.cards().getFirst().picture().width(), card.picture().width());
            assertFalse(card.picture().description().isEmpty());
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
        var findings = assertInstanceOf(InsightsState.Findings.class, state(journal));
        assertEquals(
                Set.of("B, 3 September 2026: [13 October 2026: firm mattress]",
                        "C, 13 October 2026: [3 September 2026: medium mattress, 12 November 2026: very firm mattress]",
                        "D, 12 November 2026: [13 October 2026: firm mattress]"),
                findings.cards()
                        .stream()
                        .map(card -> card.text().kind().replace("Set-up change to ", "") + ": " + card.others())
                        .collect(Collectors.toSet()));
    }

    @Test
    void thingsAreCalledByTheirNames() {
        List<FindingCard> cards = findings(ScreenWorld.sample().journal()).cards();
        assertTrue(cards.stream().anyMatch(card -> card.text().headline().startsWith("Foam mattress")),
                cards.toString());
        String bundle = cards.getLast().text().headline();
        assertEquals("Knee pillow and Latex pillow: cannot be told apart", bundle);
        assertTrue(cards.getLast().text().facts().getFirst().contains("Knee pillow (5 October)"),
                cards.getLast().text().facts().toString());
    }

    @Test
    void aFindingShowsWhatTheArticlesSayAboutTheChange() {
        FindingCard together = findings(ScreenWorld.sample().journal()).cards().getLast();
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
        List<AdviceLine> advice = findings(journal).cards().getFirst().advice();
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
        var findings = assertInstanceOf(InsightsState.Findings.class,
                state(ScreenWorld.sample().journal(), Optional.empty()));
        assertEquals(3, findings.cards().size());
        findings.cards().forEach(card -> assertEquals(List.of(), card.advice()));
    }

    private static Patch firmness(Firmness firmness) {
        return Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, firmness);
    }
}
