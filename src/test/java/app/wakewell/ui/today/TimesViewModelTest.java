package app.wakewell.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.NightTimes;
import app.wakewell.domain.Score;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.TestJournals;
import app.wakewell.ui.fx.TestScreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TimesViewModelTest {

    private static final Night TODAY = TestJournals.TODAY;

    private final InMemoryStore store = TestJournals.written();
    private final ScreenContext context = TestScreens.context(store, TestJournals.MORNING);
    private final TodayViewModel today = opened(context);
    private final TimesViewModel times = new TimesViewModel(today);

    private static TodayViewModel opened(ScreenContext context) {
        TodayViewModel model = new TodayViewModel(context);
        model.shown();
        model.answer(NightFields.PAIN_RISING).set(new Score(1));
        return model;
    }

    private Answers written() {
        return store.read().entry(TODAY).map(Entry::answers).orElse(Answers.NONE);
    }

    private String written(Field<?> field) {
        return written().text(field).orElse("");
    }

    private void type(Field<ZonedDateTime> field, int hour, int minute) {
        times.time(field).clockProperty().set(LocalTime.of(hour, minute));
    }

    private String problem(Field<ZonedDateTime> field) {
        return times.time(field).problemProperty().get();
    }

    @Test
    void typedTimesBelongToTheirSideOfMidnight() {
        type(NightFields.INTO_BED, 23, 10);
        type(NightFields.GOT_UP, 7, 0);
        assertEquals("2026-11-21T23:10+01:00[Europe/Berlin]", written(NightFields.INTO_BED));
        assertEquals("2026-11-22T07:00+01:00[Europe/Berlin]", written(NightFields.GOT_UP));
        times.time(NightFields.GOT_UP).clockProperty().set(null);
        assertFalse(written().has(NightFields.GOT_UP));
    }

    @Test
    void theOrderOfTypingDoesNotMatterToWhoSleepsByDay() {
        type(NightFields.INTO_BED, 14, 0);
        type(NightFields.FINAL_WAKING, 21, 0);
        type(NightFields.GOT_UP, 21, 15);
        assertEquals("2026-11-22T14:00+01:00[Europe/Berlin]", written(NightFields.INTO_BED));
        assertEquals("2026-11-22T21:15+01:00[Europe/Berlin]", written(NightFields.GOT_UP));
        assertEquals("", problem(NightFields.INTO_BED));
    }

    @Test
    void theNumbersStandThereWithTheirFormula() {
        type(NightFields.INTO_BED, 22, 30);
        type(NightFields.TRIED_TO_SLEEP, 23, 0);
        today.answer(NightFields.MINUTES_TO_SLEEP).set(30);
        today.answer(NightFields.MINUTES_AWAKE).set(20);
        type(NightFields.FINAL_WAKING, 6, 40);
        type(NightFields.GOT_UP, 7, 10);
        var lines = MeasureLine.of(today.answers(), today.words());
        assertTrue(lines.contains(new MeasureLine("Sleep efficiency", "78.8 %", "time asleep ÷ time in bed")),
                lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.value().equals("6 h 50 min")), lines.toString());
    }

    @Test
    void whatContradictsIsToldAndKeepsNothingElseFromBeingSaved() {
        type(NightFields.TRIED_TO_SLEEP, 23, 0);
        type(NightFields.FINAL_WAKING, 1, 0);
        today.answer(NightFields.MINUTES_TO_SLEEP).set(180);
        assertFalse(TimesViewModel.problem(NightFields.MINUTES_TO_SLEEP, times.checkProperty().get(), today.words())
                .isEmpty());
        assertFalse(written().has(NightFields.MINUTES_TO_SLEEP));
        assertEquals("Saved 07:12, apart from what is marked", today.savedProperty().get());

        today.answer(NightFields.PAIN_BED).set(new Score(2));
        assertEquals("2", written(NightFields.PAIN_BED));
        assertEquals(180, today.answer(NightFields.MINUTES_TO_SLEEP).get(), "stays as typed");

        type(NightFields.FINAL_WAKING, 5, 0);
        assertEquals("180", written(NightFields.MINUTES_TO_SLEEP), "fits now");
        assertEquals("Saved 07:12", today.savedProperty().get());
    }

    @Test
    void whatIsRareIsSaidAndSaved() {
        type(NightFields.INTO_BED, 4, 30);
        type(NightFields.GOT_UP, 7, 0);
        assertEquals("", problem(NightFields.GOT_UP));
        assertFalse(TimesViewModel.warning(NightFields.GOT_UP, times.checkProperty().get(), today.words()).isEmpty());
        assertTrue(written().has(NightFields.GOT_UP));
    }

    @Test
    void dontKnowIsNoTime() {
        type(NightFields.GOT_UP, 7, 0);
        today.unknown(NightFields.GOT_UP).set(true);
        assertNull(times.time(NightFields.GOT_UP).clockProperty().get());
        assertEquals("unknown", written(NightFields.GOT_UP));
        type(NightFields.INTO_BED, 23, 0);
        assertEquals("unknown", written(NightFields.GOT_UP), "stays while others are typed");
    }

    @Test
    void anUndoneTimeIsGoneFromItsField() {
        type(NightFields.GOT_UP, 7, 0);
        context.session().journal().undo();
        assertNull(times.time(NightFields.GOT_UP).clockProperty().get());
    }

    @Test
    void anotherNightShowsItsOwnTimes() {
        type(NightFields.GOT_UP, 7, 0);
        today.open(TODAY.plus(-1));
        assertNull(times.time(NightFields.GOT_UP).clockProperty().get());
        today.open(TODAY);
        assertEquals(LocalTime.of(7, 0), times.time(NightFields.GOT_UP).clockProperty().get());
    }

    @Test
    void goingToBedInAnotherZone() {
        type(NightFields.INTO_BED, 22, 0);
        type(NightFields.GOT_UP, 7, 0);
        times.bedZoneProperty().set(ZoneId.of("Europe/Lisbon"));
        assertEquals("2026-11-21T22:00Z[Europe/Lisbon]", written(NightFields.INTO_BED));
        assertEquals("2026-11-22T07:00+01:00[Europe/Berlin]", written(NightFields.GOT_UP));
        today.open(TODAY.plus(-1));
        assertNull(times.bedZoneProperty().get());
        today.open(TODAY);
        assertEquals(ZoneId.of("Europe/Lisbon"), times.bedZoneProperty().get());
        times.bedZoneProperty().set(null);
        assertEquals("2026-11-21T22:00+01:00[Europe/Berlin]", written(NightFields.INTO_BED));
    }

    @Test
    void aTimeThatCameTwiceIsAskedAndNotGuessed() {
        Night night = Night.endingOn(LocalDate.of(2026, 10, 25));
        Clock morning = Clock.fixed(night.morning().atTime(8, 0).atZone(TestJournals.ZONE).toInstant(),
                TestJournals.ZONE);
        InMemoryStore empty = InMemoryStore.in(TestJournals.ZONE);
        TodayViewModel form = opened(TestScreens.context(empty, morning));
        TimesViewModel typed = new TimesViewModel(form);
        typed.time(NightFields.INTO_BED).clockProperty().set(LocalTime.of(2, 30));
        NightTimes.Twice twice = Objects.requireNonNull(typed.time(NightFields.INTO_BED).twiceProperty().get());
        Entry before = empty.read().entry(night).orElseThrow();
        assertFalse(before.answers().has(NightFields.INTO_BED));
        form.answer(NightFields.PAIN_BED).set(new Score(2));
        assertNotNull(typed.time(NightFields.INTO_BED).twiceProperty().get(), "still asked");
        typed.choose(NightFields.INTO_BED, twice.second());
        assertNull(typed.time(NightFields.INTO_BED).twiceProperty().get());
        assertEquals("2026-10-25T02:30+01:00[Europe/Berlin]",
                empty.read().entry(night).orElseThrow().answers().text(NightFields.INTO_BED).orElseThrow());
    }
}
