package app.wakewell.ui.advice;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.AdviceHistory;
import app.wakewell.advice.Dismissal;
import app.wakewell.advice.LibraryProblem;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Pregnancy;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Prop;
import app.wakewell.domain.RiskHistory;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.TrialKind;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;

import static app.wakewell.ui.advice.AdviceWorlds.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AdviceViewModelTest {

    /** A screen without its nodes. */
    private static final class Open {

        private final ScreenWorld world;
        private final ScreenContext context;
        private final AdviceViewModel model;
        private final AdviceActions actions;

        Open(ScreenWorld world) {
            this(world, world.context());
        }

        Open(ScreenWorld world, ScreenContext context) {
            this.world = world;
            this.context = context;
            this.model = new AdviceViewModel(context);
            this.actions = new AdviceActions(context);
            model.shown();
            context.live().stateProperty().subscribe(now -> model.refresh());
        }

        AdviceState.Ready ready() {
            return assertInstanceOf(AdviceState.Ready.class, model.stateProperty().get());
        }

        ForYouState forYou() {
            return ready().forYou();
        }

        CardText card(String id) {
            return forYou().cards().stream().filter(card -> card.items().contains(id)).findFirst().orElseThrow();
        }

        List<String> shownCards() {
            return forYou().cards().stream().flatMap(card -> card.items().stream()).toList();
        }

        List<String> answers() {
            return forYou().resting()
                    .stream()
                    .flatMap(rest -> rest.items().stream())
                    .filter(RestText.One::isAnswer)
                    .map(RestText.One::id)
                    .toList();
        }
    }

    // ---- what is shown ----

    @Test
    void threeCardsAreShownAndMarkedAsShownOnceADay() {
        Open open = new Open(AdviceWorlds.onTheSide());
        assertEquals(3, open.forYou().cards().size());
        AdviceHistory history = open.world.journal().advice().history();
        assertEquals(Set.copyOf(open.shownCards()), history.lastShown().keySet());
        assertEquals(Set.of(ScreenWorld.TODAY), Set.copyOf(history.lastShown().values()));
    }

    @Test
    void cardsThatWereShownStayForTheDay() {
        Open open = new Open(AdviceWorlds.onTheSide());
        List<String> first = open.shownCards();
        open.model.refresh();
        assertEquals(first, open.shownCards());
        assertEquals(first, new Open(open.world).shownCards());
    }

    @Test
    void libraryPageMarksNothingAsShown() {
        ScreenWorld world = AdviceWorlds.onTheSide();
        ScreenContext context = world.context();
        AdviceViewModel model = new AdviceViewModel(context);
        model.tabProperty().set(AdviceTab.LIBRARY);
        model.shown();
        model.refresh();
        assertTrue(world.journal().advice().history().lastShown().isEmpty());
        model.tabProperty().set(AdviceTab.FOR_YOU);
        assertFalse(world.journal().advice().history().lastShown().isEmpty());
    }

    @Test
    void journalThatChangesChangesTheAdvice() {
        Open open = new Open(AdviceWorlds.onTheSide());
        AdviceWorlds.symptom(open.world.journal(), Symptom.SADDLE_NUMBNESS);
        assertEquals(List.of("nia-saddle-numbness"), open.forYou().signs().stream().map(SignText::id).toList());
        assertTrue(open.forYou().cards().isEmpty());
    }

    @Test
    void brokenLibraryIsOneClearLine() {
        ScreenWorld world = AdviceWorlds.onTheSide();
        ScreenContext whole = world.context();
        Open open = new Open(world, new ScreenContext(whole.session(), whole.live(), whole.background(), whole.clock(),
                whole.messages(), whole.wording(), whole.formats(), whole.views(), whole.navigator(), whole.notices(),
                whole.preferences(), () -> {
                    throw new LibraryUnusable(List.of(new LibraryProblem("library.json", "missing")));
                }, whole.care()));
        assertEquals(new AdviceState.Unusable("library.json: missing"), open.model.stateProperty().get());
        open.model.open("side-hug-pillow");
        assertEquals(AdviceTab.FOR_YOU, open.model.tabProperty().get());
        assertTrue(world.background().unhandled().isEmpty());
    }

    @Test
    void itemIsOpenedInTheLibraryAsSoonAsThatIsRead() {
        ScreenWorld world = AdviceWorlds.onTheSide();
        AdviceViewModel model = new AdviceViewModel(world.context());
        model.open("cond-herniated-disc");
        assertEquals(AdviceTab.FOR_YOU, model.tabProperty().get());
        model.refresh();
        assertEquals(AdviceTab.LIBRARY, model.tabProperty().get());
        ItemText read = model.library().itemProperty().get();
        assertNotNull(read);
        assertEquals("cond-herniated-disc", read.id());
    }

    @Test
    void ownNightsThatSpeakAgainstACardStandOnIt() {
        ScreenWorld world = AdviceWorlds.knownNotToSuit();
        Open open = new Open(world);
        CardText card = open.forYou()
                .cards()
                .stream()
                .filter(one -> one.items().contains("side-pillow-between-knees"))
                .findFirst()
                .or(() -> open.forYou()
                        .more()
                        .stream()
                        .filter(one -> one.items().contains("side-pillow-between-knees"))
                        .findFirst())
                .orElseThrow();
        assertTrue(card.ownAgainst());
        assertEquals(2, card.own().size());
        assertTrue(card.own().getFirst().words().startsWith("When you left this – "), card.own().toString());
        assertTrue(card.own().getLast().words().startsWith("When you did this – "), card.own().toString());
        assertTrue(card.own().getFirst().limit().startsWith("Your log cannot show"), card.own().toString());
        open.actions.openFinding(card.own().getLast().finding());
        assertEquals("insights " + card.own().getLast().finding(), world.shown().getLast());
    }

    // ---- replies ----

    @Test
    void cardIsPutOffWithAllItSaysInOneStepThatCanBeUndone() {
        Open open = new Open(AdviceWorlds.onTheSide());
        CardText card = open.card("side-pillow-between-knees");
        open.actions.later(card);
        assertTrue(open.shownCards().stream().noneMatch(card.items()::contains));
        assertEquals(Set.copyOf(card.items()), Set.copyOf(open.answers()));
        assertEquals("It rests for four weeks. [Undo]", open.world.notices().said().getLast());
        open.context.navigator().undo();
        assertTrue(open.shownCards().containsAll(card.items()));
    }

    @Test
    void cardThatDoesNotFitKeepsWhatItRestsOn() {
        Open open = new Open(AdviceWorlds.onTheSide());
        open.actions.notForMe(open.card("side-pillow-between-knees"), open.ready());
        Dismissal said = open.world.journal()
                .advice()
                .history()
                .dismissals()
                .stream()
                .filter(one -> one.item().equals("side-pillow-between-knees"))
                .findFirst()
                .orElseThrow();
        assertEquals(Dismissal.Kind.NOT_FOR_ME, said.kind());
        assertTrue(open.answers().contains("side-pillow-between-knees"));
        open.actions.showAgain("side-pillow-between-knees");
        assertTrue(open.shownCards().contains("side-pillow-between-knees"));
    }

    @Test
    void signThatAClinicianHasSeenRests() {
        ScreenWorld world = AdviceWorlds.onTheSide();
        AdviceWorlds.symptom(world.journal(), Symptom.LEG_TINGLING);
        Open open = new Open(world);
        open.actions.seen(open.forYou().signs().getFirst());
        assertTrue(open.forYou().signs().isEmpty());
        assertEquals(List.of("rf-leg-tingling"), open.answers());
        open.actions.showAgain("rf-leg-tingling");
        assertEquals(1, open.forYou().signs().size());
    }

    // ---- trying ----

    @Test
    void propIsTriedFromTonightAndSaysSo() {
        Open open = new Open(AdviceWorlds.onTheSide());
        CardText card = open.card("side-pillow-between-knees");
        open.actions.tryOut(card.id(), card.headline(), card.attempt());
        var change = open.world.journal().read().bed().changeOn(TODAY.next()).orElseThrow();
        assertEquals("side-pillow-between-knees", change.tries());
        assertEquals(Set.of(Prop.KNEES_BETWEEN),
                change.difference().applyTo(Answers.NONE).get(SetUpFields.PROPS).orElseThrow());
        assertEquals("From tonight: pillow between the knees. You can go back any night. [Undo]",
                open.world.notices().said().getLast());
        assertEquals(new Attempt.Running(ScreenWorld.TODAY), open.card("side-pillow-between-knees").attempt());
    }

    @Test
    void habitIsNotedWithTheWordsOfTheCard() {
        Open open = new Open(AdviceWorlds.onTheSide());
        open.actions.tryOut("wind-down-routine", "Have a routine.",
                new Attempt.NotesTrial(TrialKind.ROUTINE_CHANGE));
        DayEvent event = open.world.journal().read().events().getFirst();
        assertEquals(DayEvent.Type.TRIAL, event.what().type());
        assertEquals(ScreenWorld.TODAY, event.what().day());
        assertEquals("Have a routine.", event.what().note());
        assertEquals(TrialKind.ROUTINE_CHANGE, event.get(EventFields.TRIAL_KIND).orElseThrow());
        assertTrue(open.world.notices().said().getLast().startsWith("Noted: you try this from tonight. You can go"));
    }

    @Test
    void otherIdeasAboutTheBedLeadToSetUps() {
        Open open = new Open(AdviceWorlds.onTheSide());
        open.actions.tryOut("rotate-mattress", "Rotate it.", new Attempt.LeadsToSetUps());
        assertEquals(List.of("setups " + TODAY.next()), open.world.shown());
    }

    @Test
    void whatIsRefusedIsSaid() {
        Open open = new Open(AdviceWorlds.onTheSide());
        open.actions.showAgain("side-hug-pillow");
        assertEquals(1, open.world.notices().said().size());
        assertFalse(open.world.notices().said().getFirst().contains("[Undo]"));
    }

    @Test
    void journalThatCanOnlyBeReadIsNotChanged() {
        ScreenWorld world = AdviceWorlds.onTheSide();
        world.store().readOnly();
        Open open = new Open(world);
        open.actions.later(open.card("side-pillow-between-knees"));
        assertEquals(List.of("This journal can be read, but not changed here."), world.notices().said());
        assertEquals(List.of(), world.notices().failures());
        assertEquals(3, open.forYou().cards().size());
    }

    @Test
    void everythingLeadsSomewhere() {
        Open open = new Open(AdviceWorlds.onTheSide());
        open.actions.openNight(TODAY);
        open.actions.openSigns();
        open.actions.openReport();
        open.actions.begin();
        assertEquals(List.of("today " + TODAY, "signs", "report", "today"), open.world.shown());
    }

    // ---- the one question ----

    @Test
    void safetyIsAskedAboutBothAndTheCardsComeAtOnce() {
        Open open = new Open(AdviceWorlds.untold());
        AskViewModel ask = open.model.ask();
        assertEquals(ProfileFields.PREGNANT, field(ask));
        ask.form().answer(ProfileFields.PREGNANT).set(Pregnancy.NO);
        assertEquals(ProfileFields.PREGNANT, field(ask), "it stays, so that the answer can be put right");
        assertTrue(ask.answeredProperty().get());
        ask.done();
        assertEquals(ProfileFields.RISK_HISTORY, field(ask));
        ask.form().answer(ProfileFields.RISK_HISTORY).set(Set.of(RiskHistory.IMMUNOSUPPRESSED));
        ask.form()
                .answer(ProfileFields.RISK_HISTORY)
                .set(Set.of(RiskHistory.IMMUNOSUPPRESSED, RiskHistory.RECENT_INFECTION));
        ask.done();
        assertEquals(Set.of(RiskHistory.IMMUNOSUPPRESSED, RiskHistory.RECENT_INFECTION),
                open.world.journal().read().person().get(ProfileFields.RISK_HISTORY).orElseThrow());
        assertTrue(open.shownCards().contains("side-pillow-between-knees"));
        assertNull(ask.questionProperty().get());
    }

    private static Field<?> field(AskViewModel ask) {
        AskText asked = ask.questionProperty().get();
        assertNotNull(asked);
        return asked.field();
    }

    @Test
    void skippedQuestionDoesNotComeAgain() {
        Open open = new Open(AdviceWorlds.untold());
        open.model.ask().done();
        open.model.ask().done();
        assertNull(open.model.ask().questionProperty().get());
        assertTrue(open.world.journal().read().person().isEmpty());
        Open again = new Open(open.world);
        assertNull(again.model.ask().questionProperty().get());
    }

    @Test
    void questionThatWasNotTouchedComesAgain() {
        Open open = new Open(AdviceWorlds.untold());
        open.model.hidden();
        assertNull(open.model.ask().questionProperty().get());
        open.model.refresh();
        assertEquals(ProfileFields.PREGNANT, field(open.model.ask()));
    }

    @Test
    void answerAboutTheBedIsNoChangeOfTheBed() {
        ScreenWorld world = AdviceWorlds.onTheSide();
        AdviceWorlds.answer(world.journal(), "profile.joint_limits=none");
        Open open = new Open(world);
        AskText asked = open.model.ask().questionProperty().get();
        assertNotNull(asked);
        assertTrue(SetUpFields.ALL.contains(asked.field()), asked.toString());
        assertFalse(asked.isSafety());
        int phases = world.journal().read().bed().phases().size();
        answerAnyhow(open.model.ask(), asked.field());
        assertTrue(world.journal().read().bed().knownOn(TODAY).has(asked.field()));
        assertEquals(phases, world.journal().read().bed().phases().size());
    }

    private static <T> void answerAnyhow(AskViewModel ask, Field<T> field) {
        @SuppressWarnings("unchecked") // the constants of the field's own enum
        T first = (T) ((ValueType.Choice<?>) field.type()).values().getEnumConstants()[0];
        ask.form().answer(field).set(first);
    }

    @Test
    void newMorningIsReadAnew() {
        Open open = new Open(AdviceWorlds.onTheSide());
        for (int ago = 6; ago >= 0; ago--) {
            open.world.journal()
                    .log(TODAY.plus(-ago), Patch.NONE.set(NightFields.PAIN_RISING, new Score(0)), new Visit());
        }
        assertFalse(open.shownCards().contains("side-pillow-between-knees"));
    }
}
