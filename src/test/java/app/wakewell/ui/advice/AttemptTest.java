package app.wakewell.ui.advice;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.Library;
import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.TrialKind;
import app.wakewell.journal.Journal;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AttemptTest {

    private static final Night TONIGHT = AdviceWorlds.TODAY.next();

    private final Journal journal = ScreenWorld.empty().journal();

    private static AdviceItem item(String id) {
        return Library.shipped().item(id).orElseThrow();
    }

    private Attempt attempt(String id) {
        return Attempt.of(item(id), journal.read(), TONIGHT);
    }

    @Test
    void propIsAddedToThoseThatAreThere() {
        AdviceWorlds.bed(journal, "setup.props=HUGGED");
        assertEquals(
                new Attempt.ChangesBed(Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.HUGGED, Prop.KNEES_BETWEEN))),
                attempt("side-pillow-between-knees"));
    }

    @Test
    void valueTakesThePlaceOfTheOneThatIsThere() {
        AdviceWorlds.bed(journal, "setup.pillow.loft=THIN");
        assertEquals(new Attempt.ChangesBed(Patch.NONE.set(SetUpFields.PILLOW_LOFT, PillowLoft.THICK)),
                attempt("side-thick-pillow"));
    }

    @Test
    void bedThatNobodyDescribedCanBeChanged() {
        assertEquals(new Attempt.ChangesBed(Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.LUMBAR_ROLL))),
                attempt("back-lumbar-roll"));
    }

    @Test
    void whatTheBedHasAlreadyIsNotOffered() {
        AdviceWorlds.bed(journal, "setup.props=KNEES_BETWEEN");
        assertEquals(new Attempt.InPlace(), attempt("side-pillow-between-knees"));
    }

    @Test
    void whatIsTriedFromTonightRunsSinceThisEvening() {
        AdviceWorlds.bed(journal, "setup.props=none");
        journal.advice()
                .tryOut("side-hug-pillow", TONIGHT, Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.HUGGED)));
        assertEquals(new Attempt.Running(TONIGHT.evening()), attempt("side-hug-pillow"));
    }

    @Test
    void whatWasTriedAndTakenAwayCanBeTriedAgain() {
        AdviceWorlds.bed(journal, "setup.props=none");
        journal.advice()
                .tryOut("side-hug-pillow", TONIGHT.plus(-5), Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.HUGGED)));
        journal.changeSetUp(TONIGHT.plus(-2), Patch.NONE.set(SetUpFields.PROPS, Set.of()), null, null);
        assertEquals(new Attempt.ChangesBed(Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.HUGGED))),
                attempt("side-hug-pillow"));
    }

    @Test
    void ideaAboutTheBedWithoutAValueLeadsToSetUps() {
        for (String id : Set.of("add-mattress-topper", "rotate-mattress", "try-other-beds",
                "pillow-keeps-head-in-line")) {
            assertEquals(new Attempt.LeadsToSetUps(), attempt(id), id);
        }
    }

    @Test
    void habitIsNotedAndRunsUntilItEnds() {
        assertEquals(new Attempt.NotesTrial(TrialKind.ROUTINE_CHANGE), attempt("wind-down-routine"));
        assertEquals(new Attempt.NotesTrial(TrialKind.POSITION_CHANGE), attempt("side-sleep-first-choice"));
        LocalDate day = AdviceWorlds.TODAY.morning().minusDays(3);
        DayEvent event = journal.addEvent(new DayEvent.What(DayEvent.Type.TRIAL, day, null,
                Answers.NONE.with(EventFields.TRIAL_KIND, TrialKind.ROUTINE_CHANGE), null, null, null, null,
                item("wind-down-routine").cardText()));
        assertEquals(new Attempt.Running(day), attempt("wind-down-routine"));
        assertEquals(new Attempt.NotesTrial(TrialKind.ROUTINE_CHANGE), attempt("no-tv-in-bed"));
        journal.amendEvent(event.number(), event.what().over(day.plusDays(1), DayEvent.Ending.ENDED));
        assertEquals(new Attempt.NotesTrial(TrialKind.ROUTINE_CHANGE), attempt("wind-down-routine"));
    }

    @Test
    void itemWithoutAnIdeaHasNothingToTry() {
        assertEquals(new Attempt.Nothing(), attempt("ideal-position-is-individual"));
    }

    @Test
    void everyIdeaOfTheLibraryCanBeTried() {
        int tried = 0;
        for (AdviceItem item : Library.shipped().items()) {
            if (item.tries() != null) {
                assertTrue(!(Attempt.of(item, journal.read(), TONIGHT) instanceof Attempt.Nothing), item.id());
                tried++;
            }
        }
        assertEquals(43, tried);
    }
}
