package app.wakewell.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Field;
import app.wakewell.domain.JointLimit;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Patch;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Score;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PersonViewModelTest {

    private static final LocalDate TODAY = ScreenWorld.TODAY;

    private final ScreenWorld world = ScreenWorld.empty();
    private final PersonViewModel model = shown();

    private PersonViewModel shown() {
        PersonViewModel made = new PersonViewModel(world.context());
        made.shown();
        return made;
    }

    private PersonState state() {
        return Objects.requireNonNull(model.stateProperty().get());
    }

    private Answers stored() {
        return world.journal().read().person();
    }

    private List<DayEvent> events() {
        return world.journal().read().events();
    }

    @Test
    void noneOfTheseAndDontKnowAndNoAnswerStayApart() {
        model.form().answer(ProfileFields.JOINT_LIMITS).set(Set.<JointLimit>of());
        assertEquals("none", stored().text(ProfileFields.JOINT_LIMITS).orElseThrow());
        model.form().unknown(ProfileFields.JOINT_LIMITS).set(true);
        assertEquals("unknown", stored().text(ProfileFields.JOINT_LIMITS).orElseThrow());
        model.form().unknown(ProfileFields.JOINT_LIMITS).set(false);
        assertTrue(stored().isEmpty());
    }

    @Test
    void aDayToComeIsRefusedWithWords() {
        model.form().answer(ProfileFields.EPISODE_STARTED).set(TODAY.plusDays(1));
        assertTrue(stored().isEmpty());
        assertTrue(model.saving().problemProperty().get().startsWith("Not saved: "));
        model.form().answer(ProfileFields.EPISODE_STARTED).set(TODAY);
        assertEquals(TODAY, stored().get(ProfileFields.EPISODE_STARTED).orElseThrow());
        assertEquals("", model.saving().problemProperty().get());
    }

    @Test
    void theFirstQuestionCanBeAnsweredHere() {
        model.episodeProperty().set(Episode.COMES_AND_GOES);
        assertEquals(Episode.COMES_AND_GOES, world.journal().read().profile().episode());
    }

    @Test
    void undoBringsTheFormBack() {
        model.form().answer(ProfileFields.EPISODE_STARTED).set(TODAY);
        world.journal().undo();
        assertTrue(model.form().answers().isEmpty());
    }

    @Test
    void sensitiveAnswersAreNamedAsLeftOut() {
        assertTrue(state().leftOut().contains("low mood"), state().leftOut());
        assertFalse(state().leftOut().contains("posture"), state().leftOut());
    }

    @Test
    void aBreakLastsUntilItIsEndedAndYesterdayWasItsLastDay() {
        model.breakFromProperty().set(TODAY.minusDays(5));
        model.takeBreak();
        assertEquals("On a break since 17 November 2026, until you end it.", state().pause().words());
        model.endBreak();
        assertTrue(state().pause().running().isEmpty());
        assertEquals(TODAY.minusDays(1), events().getFirst().what().until());
        assertEquals(List.of("17 November 2026 to 21 November 2026"), state().pause().past());
    }

    @Test
    void aBreakWithALastDayIsRunningUntilThen() {
        model.breakUntilProperty().set(TODAY.plusDays(10));
        model.takeBreak();
        assertEquals("On a break from 22 November 2026 until 2 December 2026.", state().pause().words());
    }

    @Test
    void aBreakThatBeganTodayAndIsEndedTodayNeverWas() {
        model.takeBreak();
        model.endBreak();
        assertEquals(List.of(), events());
    }

    @Test
    void aBreakThatCannotBeIsRefusedWithWords() {
        model.breakFromProperty().set(TODAY.plusDays(1));
        model.takeBreak();
        assertEquals("A break begins today or on a day before.", model.breakProblemProperty().get());
        model.breakFromProperty().set(TODAY);
        assertEquals("", model.breakProblemProperty().get());
        model.breakUntilProperty().set(TODAY.minusDays(1));
        model.takeBreak();
        assertEquals("Its last day comes after the first one, or is the same.", model.breakProblemProperty().get());
        assertEquals(List.of(), events());
    }

    @Test
    void aFactorIsAddedRetiredAndAskedForAgain() {
        model.factorNameProperty().set("  late coffee ");
        model.addFactor();
        assertEquals("", model.factorNameProperty().get());
        OwnFactor coffee = new OwnFactor("late coffee", OwnFactor.Type.YES_NO, null);
        assertEquals(List.of(coffee), world.journal().read().factors());
        model.retire(coffee);
        assertEquals(FactorLine.Use.RETIRED, state().factors().getFirst().use());
        assertEquals("yes or no, on no night; not asked since 22 November 2026", state().factors().getFirst().note());
        model.ask(coffee);
        assertEquals(List.of(coffee), world.journal().read().factors());
    }

    @Test
    void aFactorWithoutANameOrWithATakenOneIsRefused() {
        model.addFactor();
        assertEquals("Give it a name first.", model.factorProblemProperty().get());
        model.factorNameProperty().set("Coffee");
        model.addFactor();
        model.factorNameProperty().set("coffee");
        model.addFactor();
        assertEquals("“coffee” is in the list already.", model.factorProblemProperty().get());
        model.factorNameProperty().set("c".repeat(PersonViewModel.LONGEST_NAME + 1));
        model.addFactor();
        assertEquals("That is 61 characters; up to 60 fit.", model.factorProblemProperty().get());
        assertEquals(1, world.journal().read().factors().size());
    }

    @Test
    void onlyAFactorThatNoNightHasCanGo() {
        OwnFactor coffee = new OwnFactor("coffee", OwnFactor.Type.YES_NO, null);
        world.journal().keepFactor(coffee);
        assertTrue(model.canRemove(coffee));
        write(0, Patch.NONE.set(coffee.field(), 1.0));
        assertFalse(model.canRemove(coffee));
    }

    @Test
    void factorsOfAFileAreFoundWithTheirType() {
        write(0, Patch.NONE.set(Field.ownFactor("cats"), 2.0).set(Field.ownFactor("rain"), 1.0));
        write(1, Patch.NONE.set(Field.ownFactor("cats"), 1.0).set(Field.ownFactor("rain"), 0.0));
        assertEquals(List.of("cats NUMBER FOUND", "rain YES_NO FOUND"), state().factors()
                .stream()
                .map(line -> line.factor().name() + " " + line.factor().type() + " " + line.use())
                .toList());
        model.ask(state().factors().getFirst().factor());
        assertEquals(FactorLine.Use.ASKED, state().factors().getFirst().use());
        assertEquals("a number, on 2 nights", state().factors().getFirst().note());
    }

    private void write(int daysAgo, Patch patch) {
        world.journal()
                .log(Night.endingOn(TODAY.minusDays(daysAgo)), patch.set(NightFields.PAIN_RISING, new Score(1)),
                        new Visit());
    }
}
