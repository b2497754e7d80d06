package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedBase;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.MattressCondition;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.YesNoUnsure;
import app.wakewell.journal.Journal;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The panel of the mattress: what it says, and what is noted there. */
class MattressTest {

    private static final SetUpsTexts TEXTS = new SetUpsTexts(new Messages(ScreenWorld.BUNDLE, Locale.ENGLISH),
            new Wording(Locale.ENGLISH));
    private static final Night TONIGHT = FilledBed.TONIGHT;
    private static final LocalDate TODAY = FilledBed.TODAY;

    private final ScreenWorld world = ScreenWorld.empty();
    private final Journal journal = world.journal();
    private MattressViewModel model;

    @BeforeEach
    void open() {
        ScreenContext context = world.context();
        model = new MattressViewModel(TEXTS, new Doing(journal, context.background(), TEXTS, context.navigator(),
                context.notices()));
        journal.changeSetUp(TONIGHT.plus(-100), Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM), null,
                null);
    }

    private MattressState state() {
        return MattressState.of(journal.read(), TONIGHT, TEXTS).orElseThrow();
    }

    private String fact(String about) {
        return state().facts()
                .stream()
                .filter(fact -> fact.about().equals(about))
                .map(Fact::value)
                .findFirst()
                .orElseThrow();
    }

    private void note(Patch patch) {
        journal.changeSetUp(TONIGHT.plus(-50), patch, null, null);
    }

    private Answers known() {
        return journal.read().bed().knownOn(TONIGHT);
    }

    @Test
    void ageIsInYearsAndMonthsOrNotKnownOrNotNoted() {
        assertEquals("not noted", fact("Age"));
        assertTrue(state().ageAsked());
        model.ask(MattressViewModel.Asking.BOUGHT, state());
        model.answers().unknown(SetUpFields.MATTRESS_ACQUIRED).set(true);
        model.bought(state());
        assertEquals("don’t know", fact("Age"));
        assertFalse(state().ageAsked(), "it was answered");
        assertEquals("3 years 2 months", TEXTS.age(TODAY.minusMonths(38), TODAY));
        assertEquals("8 years", TEXTS.age(TODAY.minusYears(8), TODAY));
        assertEquals("1 month", TEXTS.age(TODAY.minusMonths(1), TODAY));
        assertEquals("less than a month", TEXTS.age(TODAY, TODAY));
        assertEquals("from 23 November 2026 on", TEXTS.age(TODAY.plusDays(1), TODAY));
    }

    @Test
    void whenItWasBoughtHasBeenSoSinceItsFirstNightAndMakesNoOtherBed() {
        model.ask(MattressViewModel.Asking.BOUGHT, state());
        model.answers().answer(SetUpFields.MATTRESS_ACQUIRED).set(TODAY.minusYears(4));
        model.bought(state());
        assertEquals("4 years", fact("Age"));
        assertEquals(1, journal.read().bed().phases().size());
        assertNull(model.askingProperty().get());
    }

    @Test
    void everyTurningStaysInTheLogNewestFirst() {
        note(Patch.NONE.set(SetUpFields.MATTRESS_LAST_ROTATED, TODAY.minusDays(50))
                .set(SetUpFields.MATTRESS_CAN_ROTATE, YesNoUnsure.YES));
        model.turned(state(), TONIGHT);
        assertEquals("22 November 2026; 3 October 2026", fact("Turned round"));
        assertEquals(1, journal.read().bed().phases().size());
        assertEquals("Noted: the mattress was turned today. [Undo]", world.notices().said().getLast());
        model.turned(state(), TONIGHT);
        world.context().navigator().undo();
        assertEquals("3 October 2026", fact("Turned round"), "twice on one day is one step");
    }

    @Test
    void whereItIsNotKnownWhetherItCanBeTurnedTheLabelIsAskedFor() {
        assertEquals(MattressState.Turning.LABEL_FIRST, state().turning());
        model.turned(state(), TONIGHT);
        assertEquals(MattressViewModel.Asking.LABEL, model.askingProperty().get());
        assertEquals(1, journal.read().bed().changes().size(), "nothing is noted before the answer");
        model.turned(YesNoUnsure.YES, TONIGHT);
        assertEquals(MattressState.Turning.OFFERED, state().turning());
        assertEquals(Optional.of(TODAY), known().get(SetUpFields.MATTRESS_LAST_ROTATED));
    }

    @Test
    void withoutALabelTheTurningIsNotedAndStaysUnsure() {
        model.turned(YesNoUnsure.UNSURE, TONIGHT);
        assertEquals(MattressState.Turning.LABEL_FIRST, state().turning());
        assertEquals("22 November 2026", fact("Turned round"));
    }

    @Test
    void aMattressThatIsNotMadeToBeTurnedOffersNoTurning() {
        model.turned(YesNoUnsure.NO, TONIGHT);
        assertEquals(MattressState.Turning.ABSENT, state().turning());
        assertEquals("not made to be turned", fact("Turned round"));
        assertTrue(known().get(SetUpFields.MATTRESS_LAST_ROTATED).isEmpty());
    }

    @Test
    void lookingItOverNotesTheDayAndWhatWasSeenFromTonightOn() {
        model.ask(MattressViewModel.Asking.CHECK, state());
        model.answers().answer(SetUpFields.MATTRESS_CONDITION).set(MattressCondition.SAGGING);
        model.answers().answer(SetUpFields.MATTRESS_COMFORT).set(2);
        model.checked(state(), TONIGHT);
        assertEquals("22 November 2026", fact("Looked over"));
        assertEquals("2 of 5", fact("Comfort"));
        assertEquals("sagging", fact("Condition"));
        SetUpChange noted = journal.read().bed().changeOn(TONIGHT).orElseThrow();
        assertEquals(Set.of(SetUpFields.MATTRESS_CONDITION, SetUpFields.MATTRESS_COMFORT,
                SetUpFields.MATTRESS_LAST_REVIEWED), noted.difference().texts().keySet());
        assertEquals(1, journal.read().bed().phases().size());
        world.context().navigator().undo();
        assertEquals("not noted", fact("Condition"));
    }

    @Test
    void onlyTheTurningsOfThisMattressCount() {
        FilledBed bed = new FilledBed();
        bed.journal()
                .changeSetUp(bed.journal().read().bed().phases().getFirst().from(),
                        Patch.NONE.set(SetUpFields.MATTRESS_LAST_ROTATED, LocalDate.of(2025, 5, 20)), null, null);
        MattressState state = MattressState.of(bed.journal().read(), TONIGHT, TEXTS).orElseThrow();
        assertEquals("Foam mattress", state.name());
        assertTrue(state.facts().contains(new Fact("Turned round", "24 August 2026")), state.facts().toString());
    }

    @Test
    void thereIsNoPanelWithoutAMattress() {
        ScreenWorld other = ScreenWorld.empty();
        other.journal().changeSetUp(TONIGHT, Patch.NONE.set(SetUpFields.BASE, BedBase.SLATS), null, null);
        assertEquals(Optional.empty(), MattressState.of(other.journal().read(), TONIGHT, TEXTS));
    }
}
