package app.wakewell.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.TherapyEffect;
import app.wakewell.domain.WeekFields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Several changes as one. */
class OneStepTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Night NIGHT = Night.endingOn(LocalDate.of(2026, 3, 4));
    private static final Patch THREE = Patch.NONE.set(NightFields.PAIN_RISING, new Score(3));
    private static final Patch WEEK = Patch.NONE.set(WeekFields.PEG_P, new Score(4));
    private static final DayEvent.What THERAPY = DayEvent.What.of(DayEvent.Type.THERAPY, NIGHT.morning(),
            Answers.NONE.with(EventFields.THERAPY_EFFECT, TherapyEffect.BETTER));

    private final InMemoryStore store = InMemoryStore.in(BERLIN);
    private final Journal journal = new Journal(store,
            Clock.fixed(Instant.parse("2026-03-04T07:00:00Z"), BERLIN), new InMemoryDayStart());

    private Integer several() {
        journal.log(NIGHT, THREE, new Visit());
        journal.logWeek(NIGHT.morning(), WEEK, new Visit());
        journal.addEvent(THERAPY);
        return journal.addEvent(THERAPY).number();
    }

    @Test
    void oneWithinAnotherIsPartOfIt() {
        journal.inOneStep(() -> {
            journal.log(NIGHT, THREE, new Visit());
            journal.inOneStep(() -> journal.addEvent(THERAPY));
            return journal.logWeek(NIGHT.morning(), WEEK, new Visit());
        });
        assertEquals(3, journal.read().items().size());
        assertEquals(store.read().items(), journal.read().items());
        journal.undo();
        assertEquals(List.of(), store.read().items());
    }

    @Test
    void allIsWrittenAtOnceAndTakenBackAtOnce() {
        List<Integer> heard = new ArrayList<>();
        journal.onChange(() -> heard.add(journal.read().items().size()));
        assertEquals(2, journal.inOneStep(this::several), "each event has a number of its own");
        assertEquals(List.of(4), heard, "told once, of everything");
        assertEquals(store.read().items(), journal.read().items());
        journal.undo();
        assertEquals(List.of(), store.read().items());
        assertTrue(journal.undoable().isEmpty());
        journal.redo();
        assertEquals(4, journal.read().items().size());
    }

    @Test
    void whatWasDoneBeforeIsSeenByWhatFollows() {
        Answers answers = journal.inOneStep(() -> {
            journal.logWeek(NIGHT.morning(), WEEK, new Visit());
            return journal.logWeek(NIGHT.morning(), Patch.NONE.set(WeekFields.PEG_E, new Score(5)), new Visit());
        });
        assertEquals(List.of(WeekFields.PEG_P, WeekFields.PEG_E), answers.fields());
        assertEquals(answers, store.read().weeks().getFirst().answers());
    }

    @Test
    void ifOnePartIsRefusedNothingIsWritten() {
        journal.log(NIGHT.previous(), THREE, new Visit());
        List<Item> before = journal.read().items();
        Refused refused = assertThrows(Refused.class, () -> journal.inOneStep(() -> {
            several();
            return journal.log(NIGHT.next(), THREE, new Visit());
        }));
        assertEquals("problem.night.future", refused.problems().getFirst().key());
        assertEquals(before, journal.read().items());
        assertEquals(before, store.read().items());
        journal.addEvent(THERAPY);
        assertEquals(1, journal.read().events().getFirst().number(), "no number was used up");
    }

    @Test
    void whatCannotBeStoredIsNotShown() {
        store.failNext(JournalUnusable.Reason.DISK_FULL);
        assertThrows(JournalUnusable.class, () -> journal.inOneStep(this::several));
        assertEquals(List.of(), journal.read().items());
    }

    @Test
    void doingNothingIsNoStep() {
        assertEquals("done", journal.inOneStep(() -> "done"));
        assertTrue(journal.undoable().isEmpty());
    }
}
