package app.wakewell.ui.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayLoad;
import app.wakewell.domain.Hydration;
import app.wakewell.domain.Level;
import app.wakewell.domain.Patch;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Score;
import app.wakewell.domain.SitBreaks;
import app.wakewell.domain.WeekEntry;
import app.wakewell.domain.WeekFields;
import app.wakewell.domain.WeightTopic;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WeekViewModelTest {

    private static final LocalDate TODAY = Weeks.TODAY;

    private ScreenWorld world = Weeks.written();
    private WeekViewModel model = shown(world);

    private static WeekViewModel shown(ScreenWorld world) {
        WeekViewModel model = new WeekViewModel(world.context());
        model.shown();
        return model;
    }

    private WeekState state() {
        return Objects.requireNonNull(model.stateProperty().get());
    }

    private Answers stored(LocalDate day) {
        return world.journal()
                .read()
                .weeks()
                .stream()
                .filter(week -> week.day().equals(day))
                .findFirst()
                .map(WeekEntry::answers)
                .orElse(Answers.NONE);
    }

    private void use(ScreenWorld other) {
        world = other;
        model = shown(other);
    }

    @Test
    void opensTheSevenDaysUpToToday() {
        assertEquals(TODAY, model.dayProperty().get());
        assertEquals("Mon 16 to Sun 22 November", state().title());
        assertTrue(state().isLatest());
    }

    @Test
    void theWeekWrittenWithinSevenDaysIsOpenedAgainAndNoOtherAskedFor() {
        ScreenWorld other = ScreenWorld.empty();
        Weeks.write(other, TODAY.minusDays(3), Weeks.peg(1, 1, 1));
        use(other);
        assertEquals(TODAY.minusDays(3), model.dayProperty().get());
        assertEquals("This week is written. The next look back would end on 26 November, or whenever you like.",
                state().note());
        assertTrue(state().proposed().isEmpty(), "a written week proposes nothing");
    }

    @Test
    void theScoreNeedsAllThreeItems() {
        model.form().answer(WeekFields.PEG_P).set(new Score(7));
        model.form().answer(WeekFields.PEG_E).set(new Score(8));
        assertFalse(state().isPegWhole());
        assertEquals("PEG: all three are needed", state().peg());
        model.form().answer(WeekFields.PEG_G).set(new Score(6));
        assertEquals("PEG 7.0 of 10", state().peg());
        model.form().unknown(WeekFields.PEG_G).set(true);
        assertFalse(state().isPegWhole(), "don't know is no number");
    }

    @Test
    void everyAnswerIsSavedAsGivenAndOneVisitIsOneStep() {
        int before = world.store().undoable().isPresent() ? 1 : 0;
        assertEquals(1, before, "there is something to undo from before");
        model.form().answer(WeekFields.PEG_P).set(new Score(7));
        assertEquals(new Score(7), stored(TODAY).get(WeekFields.PEG_P).orElseThrow());
        model.form().unknown(WeekFields.ANXIETY).set(true);
        assertTrue(stored(TODAY).isUnknown(WeekFields.ANXIETY));
        assertEquals("Saved 09:30", model.saving().savedProperty().get());
        world.journal().undo();
        assertEquals(Answers.NONE, stored(TODAY));
        assertTrue(model.form().answers().isEmpty(), "the form follows");
    }

    @Test
    void takingBackTheOnlyAnswerLeavesNoWeek() {
        model.form().answer(WeekFields.LIMITED_DAYS).set(2);
        model.form().answer(WeekFields.LIMITED_DAYS).set(null);
        assertTrue(world.journal().read().weeks().stream().noneMatch(week -> week.day().equals(TODAY)));
    }

    @Test
    void whatRarelyChangesIsProposedAndStoredOnlyWhenTakenOver() {
        assertEquals(SitBreaks.SOMETIMES, state().proposed().get(WeekFields.SIT_BREAKS).orElseThrow());
        assertEquals("as in the week to 15 November: sometimes", state().why().get(WeekFields.SIT_BREAKS));
        assertEquals(Answers.NONE, stored(TODAY));
        model.takeOver();
        assertEquals(7.5, stored(TODAY).get(WeekFields.SIT_HOURS).orElseThrow());
        assertEquals("", state().asBefore());
        world.journal().undo();
        assertEquals(Answers.NONE, stored(TODAY), "taken over in one step");
    }

    @Test
    void daysAreCountedFromTheMorningsAfterThem() {
        assertEquals(2, state().proposed().get(WeekFields.EXERCISE_DAYS).orElseThrow());
        assertEquals("from 3 mornings: 2", state().why().get(WeekFields.EXERCISE_DAYS));
        assertEquals(1, state().proposed().get(WeekFields.HOME_WORK_DAYS).orElseThrow());
        assertEquals(0, state().proposed().get(WeekFields.CORE_DAYS).orElseThrow());
    }

    @Test
    void theFirstDayOfTheWeekIsToldByTheSecondMorning() {
        ScreenWorld other = ScreenWorld.empty();
        Weeks.morning(other, 6, Set.of(DayLoad.EXERCISED)); // the day before the week
        use(other);
        assertFalse(state().proposed().has(WeekFields.EXERCISE_DAYS));
        Weeks.morning(other, 5, Set.of(DayLoad.EXERCISED));
        use(other);
        assertEquals(1, state().proposed().get(WeekFields.EXERCISE_DAYS).orElseThrow());
        assertEquals("from 1 morning: 1", state().why().get(WeekFields.EXERCISE_DAYS));
    }

    @Test
    void nothingThatIsFeltIsEverProposed() {
        ScreenWorld other = ScreenWorld.empty();
        Patch all = Weeks.peg(4, 4, 4)
                .set(WeekFields.PAIN_IMPACT, 5)
                .set(WeekFields.LIMITED_DAYS, 3)
                .set(WeekFields.ANXIETY, Level.HIGH)
                .set(WeekFields.LOW_MOOD, Level.LOW)
                .set(WeekFields.WEIGHT_KG, 80.0)
                .set(WeekFields.HYDRATION, Hydration.ENOUGH);
        Weeks.write(other, TODAY.minusDays(7), all);
        use(other);
        assertEquals(List.of(WeekFields.HYDRATION), state().proposed().fields());
    }

    @Test
    void aProposalGoesWhenItsFieldIsAnsweredOtherwise() {
        model.form().unknown(WeekFields.SIT_BREAKS).set(true);
        assertFalse(state().proposed().has(WeekFields.SIT_BREAKS));
        model.takeOver();
        assertTrue(stored(TODAY).isUnknown(WeekFields.SIT_BREAKS), "and is not taken over");
    }

    @Test
    void weeksLeadToOneAnotherAndSnapToThoseThatAreWritten() {
        Weeks.write(world, TODAY.minusDays(23), Weeks.peg(1, 1, 1));
        use(world);
        model.earlier();
        assertEquals(TODAY.minusDays(7), model.dayProperty().get());
        model.earlier();
        model.earlier();
        assertEquals(TODAY.minusDays(23), model.dayProperty().get(), "two days from where a week back would be");
        model.later();
        model.later();
        model.later();
        assertEquals(TODAY, model.dayProperty().get());
        model.later();
        assertEquals(TODAY, model.dayProperty().get(), "there is no week to come");
    }

    @Test
    void theListSaysHowAScoreLiesBesideTheOneBeforeAndNoMore() {
        assertEquals(List.of("0.4 lower than in the week before", "0.6 lower than in the week to 25 October", ""),
                state().earlier().stream().map(WeekLine::trend).toList());
        assertEquals(List.of("PEG 4.3", "PEG 4.7", "PEG 5.3"),
                state().earlier().stream().map(WeekLine::peg).toList());
    }

    @Test
    void weightIsAskedForOnlyWhereItIsWanted() {
        assertFalse(state().asksWeight());
        world.journal()
                .changePerson(Patch.NONE.set(ProfileFields.WEIGHT_TOPIC, WeightTopic.WANT_TIPS), new Visit());
        assertTrue(state().asksWeight());
    }

    @Test
    void onABreakNothingIsAsked() {
        world.journal().addEvent(DayEvent.What.of(DayEvent.Type.BREAK, TODAY.minusDays(2), Answers.NONE));
        assertEquals("You are on a break. Nothing is asked of you here.", state().note());
    }

    @Test
    void aChosenWeekStaysWhenTheScreenIsLeftAndShownAgain() {
        model.open(TODAY.minusDays(14));
        model.hidden();
        model.shown();
        assertEquals(Optional.of(TODAY.minusDays(14)), Optional.ofNullable(model.dayProperty().get()));
    }
}
