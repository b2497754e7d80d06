package app.wakewell.ui.today;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightCheck;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Stiffness;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Visit;
import app.wakewell.ui.control.NightMark;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.TestJournals;
import app.wakewell.ui.fx.TestScreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TodayViewModelTest {

    private static final Night TODAY = TestJournals.TODAY;

    private final InMemoryStore store = TestJournals.written();
    private final ScreenContext context = TestScreens.context(store, TestJournals.MORNING);
    private final TodayViewModel model = shown();

    private TodayViewModel shown() {
        TodayViewModel made = new TodayViewModel(context);
        made.shown();
        return made;
    }

    private Answers written(Night night) {
        return store.read().entry(night).map(Entry::answers).orElse(Answers.NONE);
    }

    private TodayState state() {
        return java.util.Objects.requireNonNull(model.stateProperty().get());
    }

    @Test
    void saysWhichNightAndChoosesNothing() {
        assertEquals("Night of Saturday 21 to Sunday 22 November", state().title());
        assertTrue(model.answers().isEmpty());
        assertNull(model.answer(NightFields.PAIN_RISING).get());
        assertEquals("", model.savedProperty().get());
    }

    @Test
    void beforePainOnRisingAnAnswerIsADraft() {
        model.answer(NightFields.SLEEP_QUALITY).set(SleepQuality.FAIR);
        assertTrue(written(TODAY).isEmpty());
        assertEquals(1, store.draft(TODAY).orElseThrow().answers().fields().size());
        assertEquals("Kept 07:12; pain on rising is still missing", model.savedProperty().get());

        model.answer(NightFields.PAIN_RISING).set(new Score(3));
        assertEquals("Saved 07:12", model.savedProperty().get());
        assertEquals(SleepQuality.FAIR, written(TODAY).get(NightFields.SLEEP_QUALITY).orElseThrow());
        assertTrue(store.draft(TODAY).isEmpty());
    }

    @Test
    void aDraftIsRestoredAndSaysSo() {
        model.answer(NightFields.STIFFNESS).set(Stiffness.LT_15);
        TodayViewModel later = shown();
        assertEquals(Stiffness.LT_15, later.answer(NightFields.STIFFNESS).get());
        assertFalse(later.keptProperty().get().isEmpty());
        later.answer(NightFields.PAIN_RISING).set(new Score(0));
        assertEquals(Stiffness.LT_15, written(TODAY).get(NightFields.STIFFNESS).orElseThrow());
    }

    @Test
    void aFullDiskIsToldAndTheFormStaysFilled() {
        store.failNext(JournalUnusable.Reason.DISK_FULL);
        model.answer(NightFields.PAIN_RISING).set(new Score(4));
        assertTrue(model.problemProperty().get().startsWith("Not saved: "), model.problemProperty().get());
        assertEquals("", model.savedProperty().get());
        assertEquals(new Score(4), model.answer(NightFields.PAIN_RISING).get());

        model.open(TODAY.previous());
        assertEquals(TODAY, model.nightProperty().get(), "does not leave what is not saved");
        model.saveAgain();
        assertEquals("Saved 07:12", model.savedProperty().get());
        assertEquals("", model.problemProperty().get());
        assertEquals(new Score(4), written(TODAY).get(NightFields.PAIN_RISING).orElseThrow());
    }

    @Test
    void oneVisitIsOneStepAndUndoEmptiesTheForm() {
        model.answer(NightFields.PAIN_RISING).set(new Score(4));
        model.answer(NightFields.PAIN_BED).set(new Score(2));
        context.session().journal().undo();
        assertTrue(written(TODAY).isEmpty());
        assertNull(model.answer(NightFields.PAIN_RISING).get());
        assertNull(model.answer(NightFields.PAIN_BED).get());
    }

    @Test
    void takingPainOnRisingBackIsRefusedInWords() {
        model.answer(NightFields.PAIN_RISING).set(new Score(4));
        model.answer(NightFields.PAIN_RISING).set(null);
        assertTrue(model.problemProperty().get().contains("Pain on rising is needed"), model.problemProperty().get());
        assertEquals(new Score(4), written(TODAY).get(NightFields.PAIN_RISING).orElseThrow());
        model.answer(NightFields.PAIN_RISING).set(new Score(5));
        assertEquals("", model.problemProperty().get());
        assertEquals(new Score(5), written(TODAY).get(NightFields.PAIN_RISING).orElseThrow());
    }

    @Test
    void regionsAreProposedAndStoredOnlyWhenConfirmed() {
        assertEquals(2, state().proposed().size());
        model.answer(NightFields.PAIN_RISING).set(new Score(4));
        assertFalse(written(TODAY).has(NightFields.PAIN_REGIONS));
        assertEquals(2, state().proposed().size(), "still offered in the same visit");
        model.confirmRegions();
        assertEquals(2, written(TODAY).get(NightFields.PAIN_REGIONS).orElseThrow().size());
    }

    @Test
    void aMorningWithoutPainProposesNoRegions() {
        model.answer(NightFields.PAIN_RISING).set(new Score(0));
        model.answer(NightFields.PAIN_BED).set(new Score(0));
        assertTrue(state().proposed().isEmpty());
    }

    @Test
    void aWrittenNightIsShownAndProposesNothing() {
        model.open(TODAY.plus(-2));
        assertNotNull(model.answer(NightFields.PAIN_RISING).get());
        assertTrue(state().proposed().isEmpty());
        assertEquals("", model.savedProperty().get());
    }

    @Test
    void aMissingNightCanBeWrittenAndAFutureOneNotOpened() {
        Night gap = TODAY.plus(-11);
        model.open(gap);
        model.answer(NightFields.PAIN_RISING).set(new Score(6));
        assertEquals(new Score(6), written(gap).get(NightFields.PAIN_RISING).orElseThrow());
        model.open(TODAY.next());
        assertEquals(gap, model.nightProperty().get());
    }

    @Test
    void stripTellsWrittenLateMissingAndAway() {
        assertEquals(14, state().strip().size());
        assertEquals(NightMark.MISSING, state().strip().getLast().mark());
        assertEquals(NightMark.WRITTEN, state().strip().get(12).mark());
        assertEquals(NightMark.LATE, state().strip().get(13 - 6).mark());
        assertEquals(NightMark.AWAY, state().strip().get(13 - 8).mark());
        assertEquals("Sunday 22 November, no entry", state().strip().getLast().words());
    }

    @Test
    void nightsOfABreakAreNotCalledMissing() {
        Night night = TODAY;
        context.session().journal().addEvent(DayEvent.What.of(DayEvent.Type.BREAK, night.morning(), Answers.NONE));
        assertEquals(NightMark.BREAK, state().strip().getLast().mark());
        assertEquals("Sunday 22 November, on a break", state().strip().getLast().words());
    }

    @Test
    void onlyAnOverrideOfThePropsIsStored() {
        model.answer(NightFields.PAIN_RISING).set(new Score(1));
        model.props(Set.of(Prop.KNEES_BETWEEN));
        assertFalse(written(TODAY).has(NightFields.PROPS));
        model.props(Set.of(Prop.KNEES_BETWEEN, Prop.HUGGED));
        assertEquals(2, written(TODAY).get(NightFields.PROPS).orElseThrow().size());
        model.props(Set.of());
        assertEquals(Set.of(), written(TODAY).get(NightFields.PROPS).orElseThrow(), "none is an answer");
    }

    @Test
    void theSameAnswerAboutTheBedTakesItBack() {
        model.answer(NightFields.PAIN_RISING).set(new Score(1));
        model.slept(SleepPlace.OTHER_BED);
        assertTrue(store.read().entry(TODAY).orElseThrow().isAway());
        model.slept(SleepPlace.OTHER_BED);
        assertFalse(written(TODAY).has(NightFields.LOCATION));
    }

    @Test
    void leadsToTheEditorOfTheBed() {
        model.changeBed();
        assertEquals("setups 2026-11-22", ((TestScreens.KeptNavigator) context.navigator()).asked().getFirst());
    }

    @Test
    void dontKnowIsKeptAsSuch() {
        model.unknown(NightFields.PAIN_BED).set(true);
        assertEquals("unknown", store.draft(TODAY).orElseThrow().answers().text(NightFields.PAIN_BED).orElseThrow());
        assertTrue(shown().unknown(NightFields.PAIN_BED).get(), "also in the draft");
        model.answer(NightFields.PAIN_RISING).set(new Score(3));
        assertEquals("unknown", written(TODAY).text(NightFields.PAIN_BED).orElseThrow());
    }

    @Test
    void aChosenDateSticksUntilTheNextMorning() {
        AtomicReference<Clock> now = new AtomicReference<>(TestJournals.MORNING);
        TodayViewModel sitting = new TodayViewModel(TestScreens.context(store, moving(now)));
        sitting.shown();
        sitting.open(TODAY.plus(-12));
        sitting.hidden();
        sitting.shown();
        assertEquals(TODAY.plus(-12), sitting.nightProperty().get(), "came back in the same sitting");
        sitting.lookedAt();
        assertEquals(TODAY.plus(-12), sitting.nightProperty().get());
        sitting.backToToday();
        assertEquals(TODAY, sitting.nightProperty().get());

        sitting.open(TODAY.plus(-12));
        now.set(Clock.offset(TestJournals.MORNING, Duration.ofDays(1)));
        sitting.lookedAt();
        assertEquals(TODAY.next(), sitting.nightProperty().get(), "a new morning");
    }

    private static Clock moving(AtomicReference<Clock> now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return TestJournals.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now.get().instant();
            }
        };
    }

    @Test
    void missingNightsAreFilledOneAfterTheOther() {
        List<Night> opened = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            model.nextMissing();
            opened.add(model.nightProperty().get());
            model.answer(NightFields.PAIN_RISING).set(new Score(2));
        }
        assertEquals(List.of(TODAY.plus(-12), TODAY.plus(-11), TODAY), opened);
        model.nextMissing();
        assertEquals(TODAY, model.nightProperty().get(), "none is missing");
    }

    @Test
    void oneQuestionMoreIsAskedOnceAndWavedAwayForTheDay() {
        quickPath();
        assertEquals(OneMore.PAIN_DURATION, model.oneMore().questionProperty().get());
        model.oneMore().skip(model.latest());
        model.answer(NightFields.PAIN_RISING).set(new Score(8));
        assertNull(model.oneMore().questionProperty().get());
        assertNull(reopened().oneMore().questionProperty().get(), "nor when the program starts again");
    }

    private void quickPath() {
        model.answer(NightFields.PAIN_BED).set(new Score(2));
        model.answer(NightFields.SLEEP_QUALITY).set(SleepQuality.GOOD);
        assertNull(model.oneMore().questionProperty().get(), "not before the quick path is answered");
        model.answer(NightFields.PAIN_RISING).set(new Score(2));
    }

    private TodayViewModel reopened() {
        TodayViewModel again = shown();
        again.answer(NightFields.PAIN_BED).set(new Score(3));
        return again;
    }

    @Test
    void aPastNightIsAskedNothingMore() {
        model.open(TODAY.plus(-11));
        quickPath();
        assertNull(model.oneMore().questionProperty().get());
    }

    @Test
    void stillStiffIsAskedAgainAndAnsweredForTheMorningBefore() {
        context.session()
                .journal()
                .log(TODAY.previous(), Patch.NONE.set(NightFields.STIFFNESS, Stiffness.NOT_YET), new Visit());
        quickPath();
        assertEquals(OneMore.STIFFNESS_BEFORE, model.oneMore().questionProperty().get());
        var answer = model.oneMore().before().answer(NightFields.STIFFNESS);
        assertNull(answer.get());
        answer.set(Stiffness.M30_60);
        assertEquals(Stiffness.M30_60, written(TODAY.previous()).get(NightFields.STIFFNESS).orElseThrow());
        assertFalse(written(TODAY).has(NightFields.STIFFNESS));
        assertTrue(store.read().entry(TODAY.previous()).orElseThrow().isEdited());
        assertEquals(Stiffness.M30_60, answer.get(), "stays in sight");
    }

    @Test
    void whatIsLeftOpenIsOpenWhenTheProgramStartsAgain() {
        assertFalse(model.folds().isOpen(Group.PAIN));
        model.folds().keep(Group.PAIN, true);
        model.folds().keep(Group.DAY, true);
        model.folds().keep(Group.DAY, false);
        assertTrue(shown().folds().isOpen(Group.PAIN));
        assertFalse(shown().folds().isOpen(Group.DAY));
    }

    @Test
    void aNoteIsKeptAsTypedAndItsSizeToldWhenItIsLong() {
        NoteViewModel note = new NoteViewModel(model);
        note.textProperty().set(" two  spaces ");
        note.keep();
        assertEquals(" two  spaces ", store.draft(TODAY).orElseThrow().answers().get(NightFields.NOTE).orElseThrow());
        assertEquals("", note.sizeProperty().get());
        note.textProperty().set("ä".repeat(NoteViewModel.COUNTED_FROM));
        assertEquals("100,000 of 1,048,576 characters", note.sizeProperty().get());
        note.keep();
        note.textProperty().set("x".repeat((1 << 20) + 1));
        note.keep();
        assertTrue(note.problemProperty().get().contains("1,048,577"), note.problemProperty().get());
        assertEquals(NoteViewModel.COUNTED_FROM,
                store.draft(TODAY).orElseThrow().answers().get(NightFields.NOTE).orElseThrow().length());
        model.open(TODAY.previous());
        assertEquals("", note.textProperty().get());
        assertEquals("", note.problemProperty().get());
    }

    @Test
    void blanksBeingTypedStayUnderTheHandsAndAreNoNote() {
        NoteViewModel note = new NoteViewModel(model);
        note.textProperty().set("  ");
        note.keep();
        assertEquals("  ", note.textProperty().get());
        assertTrue(store.draft(TODAY).isEmpty());
    }

    /** Answers of any kind in any order, contradictions among them, given, changed and taken back. */
    @Test
    void whatIsShownAndNotMarkedIsWhatIsStored() {
        int marked = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            InMemoryStore journal = InMemoryStore.in(TestJournals.ZONE);
            TodayViewModel form = new TodayViewModel(TestScreens.context(journal, TestJournals.MORNING));
            form.shown();
            List<Patch> answers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Answers given = new RandomJournal(100 * seed + i).entry(TODAY).answers();
                given.fields().forEach(field -> answers.add(only(field, given)));
                NightFields.ALL.stream()
                        .filter(field -> !field.equals(NightFields.PAIN_RISING) && random.nextInt(8) == 0)
                        .forEach(field -> answers.add(Patch.NONE.clear(field)));
            }
            Collections.shuffle(answers, random);
            answers.forEach(form::give);

            Answers stored = journal.read().entry(TODAY).orElseThrow().answers();
            NightCheck shown = NightCheck.of(TODAY, form.answers());
            assertEquals(List.of(), NightCheck.of(TODAY, stored).problems(), "seed " + seed);
            assertEquals("", form.problemProperty().get(), "seed " + seed);
            if (shown.problems().isEmpty()) {
                assertEquals(stored, form.answers(), "seed " + seed);
            } else {
                assertFalse(stored.equals(form.answers()), "seed " + seed);
                marked++;
            }
        }
        assertTrue(marked > 0 && marked < 60, marked + " of 60 contradict");
    }

    private static <T> Patch only(Field<T> field, Answers answers) {
        return answers.isUnknown(field)
                ? Patch.NONE.unknown(field)
                : Patch.NONE.set(field, answers.get(field).orElseThrow());
    }
}
