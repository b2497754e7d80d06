package app.wakewell.ui.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.wakewell.domain.AgeBand;
import app.wakewell.domain.Episode;
import app.wakewell.domain.ProfileFields;
import app.wakewell.settings.Opening;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StartViewModelTest {

    private static final LocalDate TODAY = ScreenWorld.TODAY;

    private final ScreenWorld world = ScreenWorld.empty();
    private final List<String> led = new ArrayList<>();
    private final StartViewModel model = new StartViewModel(world.context(),
            new StartScreen.Ways(screen -> led.add("begin " + screen),
                    () -> led.add("not now"), () -> led.add("sample"), () -> led.add("signs")));

    private StartState state() {
        return model.stateProperty().get();
    }

    private @Nullable Episode episode() {
        return world.journal().read().profile().episode();
    }

    @Test
    void eachAnswerIsKeptAsItIsGivenAndLeadsOn() {
        model.choose(1);
        assertEquals(Episode.LASTING, episode());
        assertEquals("Question 2 of 4", state().progress());
        model.choose(1);
        assertEquals(TODAY.minusMonths(3),
                world.journal().read().person().get(ProfileFields.EPISODE_STARTED).orElseThrow());
        model.choose(1);
        assertEquals(AgeBand.A20_44,
                world.journal().read().person().get(ProfileFields.ONSET_AGE_BAND).orElseThrow());
        model.choose(1);
        assertEquals(StartStep.BED, state().step());
        model.choose(0);
        assertEquals(List.of("begin setups"), led);
    }

    @Test
    void afterTheFirstQuestionOneKeySkipsTheRest() {
        model.choose(2);
        model.enter();
        assertEquals(List.of("begin today"), led);
        assertTrue(world.journal().read().person().isEmpty());
    }

    @Test
    void theFirstQuestionWantsAnAnswerOrToBeSkipped() {
        model.enter();
        assertTrue(model.unansweredProperty().get());
        assertEquals(List.of(), led);
        model.skip();
        assertEquals(StartStep.DURATION, state().step());
        assertNull(episode());
    }

    @Test
    void aNewBoutIsMetWithAGentlerWayBeforeAnythingIsStored() {
        model.choose(0);
        assertEquals(StartStep.GENTLE, state().step());
        assertNull(episode());
        model.choose(2);
        assertEquals(List.of("not now"), led);
        assertNull(episode());
    }

    @Test
    void lookingInOnceAWeekOpensOnTheWeekFromThenOn() {
        model.choose(0);
        model.choose(0);
        assertEquals(Episode.RECENT, episode());
        assertEquals("Go to the weekly page", state().enter());
        model.enter();
        assertEquals(List.of("begin week"), led);
        assertEquals(Opening.WEEK, world.opening());
    }

    @Test
    void aPersonCanGoBackFromOnceAWeekToMornings() {
        model.choose(0);
        model.choose(0);
        model.back();
        model.choose(1);
        model.enter();
        assertEquals(List.of("begin today"), led);
        assertEquals(Opening.TODAY, world.opening());
    }

    @Test
    void whoWouldRatherNotSayIsAskedNothingMoreAboutIt() {
        model.choose(3);
        assertEquals(StartStep.SIGNS, state().step());
    }

    @Test
    void aNewBoutHasNotLastedMonths() {
        model.choose(0);
        model.choose(1);
        assertEquals(List.of("Some days", "One to two weeks", "Two to six weeks"),
                state().options().stream().map(StartState.Option::title).toList());
        model.choose(5);
        assertEquals(StartStep.DURATION, state().step(), "there is no sixth answer");
        model.choose(2);
        assertEquals(TODAY.minusWeeks(2),
                world.journal().read().person().get(ProfileFields.EPISODE_STARTED).orElseThrow());
    }

    @Test
    void aDayThatIsKnownIsKept() {
        model.choose(1);
        model.since(LocalDate.of(2024, 2, 29));
        assertEquals(LocalDate.of(2024, 2, 29),
                world.journal().read().person().get(ProfileFields.EPISODE_STARTED).orElseThrow());
    }

    @Test
    void goingBackShowsWhatWasAnsweredAndAnotherAnswerReplacesIt() {
        model.choose(1);
        model.choose(0);
        model.back();
        assertTrue(state().options().getFirst().isChosen());
        model.choose(2);
        assertEquals(TODAY.minusYears(1),
                world.journal().read().person().get(ProfileFields.EPISODE_STARTED).orElseThrow());
    }

    @Test
    void comingBackFromTheWarningSignsLeadsOn() {
        model.choose(3);
        model.choose(0);
        assertEquals(List.of("signs"), led);
        model.shown();
        assertEquals(StartStep.SIGNS, state().step(), "the page was not open yet");
        world.journal().signsSeen();
        model.shown();
        assertEquals(StartStep.BED, state().step());
    }
}
