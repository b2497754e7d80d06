package app.wakewell.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.AdviceHistory;
import app.wakewell.advice.Dismissal;
import app.wakewell.domain.Answers;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Reply;
import app.wakewell.domain.SetUpFields;

import static app.wakewell.journal.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AdviceBookTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private final InMemoryStore store = InMemoryStore.in(BERLIN);
    private final Journal journal = at("2026-03-04T07:00:00Z");

    private Journal at(String moment) {
        return new Journal(store, Clock.fixed(Instant.parse(moment), BERLIN), new InMemoryDayStart());
    }

    @Test
    void whatIsSaidToCardsAndSignsIsRememberedAndTakenBack() {
        Map<String, String> lasting = Map.of("setup.mattress.firmness", "FIRM", "profile.care", "");
        journal.advice().later("one");
        journal.advice().notForMe("two", lasting);
        journal.advice().seenByClinician("three");
        AdviceHistory history = journal.advice().history();
        assertEquals(Set.of(new Dismissal("one", TODAY, Dismissal.Kind.LATER, Map.of()),
                new Dismissal("two", TODAY, Dismissal.Kind.NOT_FOR_ME, lasting)), Set.copyOf(history.dismissals()));
        assertEquals(Map.of("three", TODAY), history.seen());
        assertEquals(Optional.of(new StepTitle(Step.Kind.REPLY, "SEEN")), journal.undoable());
        journal.undo();
        assertTrue(journal.advice().history().seen().isEmpty());
        journal.advice().takeBack(Reply.toAdvice("one"));
        assertEquals(List.of("two"), journal.advice().history().dismissals().stream().map(Dismissal::item).toList());
        journal.undo();
        assertEquals(2, journal.advice().history().dismissals().size());
        assertRefused("problem.reply.none", () -> journal.advice().takeBack(Reply.toAdvice("nine")));
    }

    @Test
    void aLaterReplyTakesThePlaceOfTheEarlierOne() {
        journal.advice().later("one");
        journal.advice().later("one");
        journal.advice().notForMe("one", Map.of());
        assertEquals(List.of(Dismissal.Kind.NOT_FOR_ME),
                journal.advice().history().dismissals().stream().map(Dismissal::kind).toList());
        journal.undo();
        journal.undo();
        assertTrue(journal.read().replies().isEmpty(), "the same said twice is one step");
    }

    @Test
    void ignoringAFindingSaysNothingAboutAdvice() {
        journal.advice().ignore("2026-02-01");
        assertEquals(AdviceHistory.NONE, journal.advice().history());
        assertEquals(Reply.Kind.IGNORE, journal.read().replies().getFirst().kind());
    }

    @Test
    void whatWasShownAndAskedIsKeptWithoutAStep() {
        journal.advice().shown(List.of("one", "two"));
        journal.advice().asked(ProfileFields.PREGNANT);
        assertEquals(Optional.empty(), journal.advice().signsLastOpenedByThemselves());
        journal.advice().signsOpenedByThemselves();
        at("2026-03-05T07:00:00Z").advice().shown(List.of("two"));
        AdviceHistory history = journal.advice().history();
        assertEquals(Map.of("one", TODAY, "two", TODAY.plusDays(1)), history.lastShown());
        assertEquals(Map.of("profile.pregnant", TODAY), history.asked());
        assertEquals(Optional.of(TODAY), journal.advice().signsLastOpenedByThemselves());
        assertEquals(Optional.empty(), journal.undoable());
    }

    @Test
    void aJournalThatCannotBeWrittenIsOnlyLookedAt() {
        store.readOnly();
        journal.advice().shown(List.of("one"));
        assertTrue(journal.advice().history().lastShown().isEmpty());
    }

    @Test
    void theSituationKnowsTheDayAndWhetherItIsEvening() {
        assertEquals(Night.endingOn(TODAY), journal.advice().situation(Set.of()).today());
        assertFalse(journal.advice().situation(Set.of()).isEvening());
        assertFalse(at("2026-03-04T16:59:00Z").advice().situation(Set.of()).isEvening());
        assertTrue(at("2026-03-04T17:00:00Z").advice().situation(Set.of("one")).isEvening(), "18:00 in Berlin");
    }

    @Test
    void tryingAnItemIsAChangeOfTheBedThatSaysSo() {
        Night tonight = Night.endingOn(TODAY.plusDays(1));
        Patch knees = Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.KNEES_BETWEEN));
        assertEquals("side-pillow-between-knees",
                journal.advice().tryOut("side-pillow-between-knees", tonight, knees).tries());
        journal.changeSetUp(tonight, Patch.NONE.set(SetUpFields.PILLOW_COUNT, 2), "why not", null);
        assertEquals("side-pillow-between-knees", journal.read().bed().changeOn(tonight).orElseThrow().tries());
        Answers bed = journal.read().bed().knownOn(tonight);
        assertEquals("2", bed.text(SetUpFields.PILLOW_COUNT).orElseThrow());
        assertRefused("problem.setUp.future", () -> journal.advice().tryOut("other", tonight.next(), knees));
    }
}
