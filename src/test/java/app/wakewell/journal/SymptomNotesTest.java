package app.wakewell.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayEvent.Ending;
import app.wakewell.domain.DayEvent.What;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainCharacter;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SymptomNotesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final Journal journal = new Journal(InMemoryStore.in(ZONE),
            Clock.fixed(Instant.parse("2026-11-22T07:00:00Z"), ZONE), new InMemoryDayStart());
    private final SymptomNotes notes = new SymptomNotes(journal);

    private List<What> events() {
        return journal.read().events().stream().map(DayEvent::what).toList();
    }

    private Map<Symptom, LocalDate> active() {
        return SymptomNotes.active(journal.read());
    }

    private static Answers both() {
        return Answers.NONE.with(EventFields.SYMPTOMS, Set.of(Symptom.FEVER, Symptom.LEG_TINGLING));
    }

    @Test
    void eachIsAnEventOfItsOwnAndAStepToUndo() {
        notes.note(Symptom.FEVER, TODAY);
        notes.note(Symptom.LEG_TINGLING, YESTERDAY);
        assertEquals(Map.of(Symptom.FEVER, TODAY, Symptom.LEG_TINGLING, YESTERDAY), active());
        assertEquals(2, events().size());
        journal.undo();
        assertEquals(Map.of(Symptom.FEVER, TODAY), active());
    }

    @Test
    void whatIsThereAlreadyStaysAsItIs() {
        notes.note(Symptom.FEVER, YESTERDAY);
        notes.note(Symptom.FEVER, TODAY);
        assertEquals(Map.of(Symptom.FEVER, YESTERDAY), active());
        assertEquals(1, events().size());
    }

    @Test
    void whatWasNotedTodayIsTakenBackAltogether() {
        notes.note(Symptom.FEVER, TODAY);
        notes.takeBack(Symptom.FEVER, TODAY);
        assertEquals(List.of(), events());
        journal.undo();
        assertEquals(Map.of(Symptom.FEVER, TODAY), active());
    }

    @Test
    void whatWasNotedBeforeIsGoneSinceToday() {
        notes.note(Symptom.FEVER, YESTERDAY);
        notes.takeBack(Symptom.FEVER, TODAY);
        assertEquals(Map.of(), active());
        assertEquals(TODAY, events().getFirst().until());
        assertEquals(Ending.GONE, events().getFirst().ending());
    }

    @Test
    void whatWasSaidToBeGoneTodayIsThereAfterAll() {
        notes.note(Symptom.FEVER, YESTERDAY);
        notes.end(Symptom.FEVER, TODAY, Ending.GONE);
        notes.note(Symptom.FEVER, TODAY);
        assertEquals(Map.of(Symptom.FEVER, YESTERDAY), active());
        assertNull(events().getFirst().until());
    }

    @Test
    void endingOneOfSeveralLeavesTheOthersAndIsOneStep() {
        journal.addEvent(What.of(DayEvent.Type.SYMPTOM, YESTERDAY, both()));
        notes.end(Symptom.FEVER, TODAY, Ending.SEEN);
        assertEquals(Map.of(Symptom.LEG_TINGLING, YESTERDAY), active());
        What over = events().stream().filter(what -> !what.isActive()).findFirst().orElseThrow();
        assertEquals(Set.of(Symptom.FEVER), over.answers().get(EventFields.SYMPTOMS).orElseThrow());
        assertEquals(YESTERDAY, over.day());
        assertEquals(Ending.SEEN, over.ending());
        journal.undo();
        assertEquals(List.of(What.of(DayEvent.Type.SYMPTOM, YESTERDAY, both())), events());
    }

    @Test
    void takingBackOneOfSeveralLeavesTheOthers() {
        journal.addEvent(What.of(DayEvent.Type.SYMPTOM, TODAY, both()));
        notes.takeBack(Symptom.FEVER, TODAY);
        assertEquals(Map.of(Symptom.LEG_TINGLING, TODAY), active());
        assertEquals(1, events().size());
    }

    @Test
    void onlyWhatAsksForEmergencyCareIsAnEmergency() {
        notes.note(Symptom.FEVER, TODAY);
        assertEquals(Set.of(), SymptomNotes.emergencies(journal.read(), TODAY));
        notes.note(Symptom.SADDLE_NUMBNESS, YESTERDAY);
        assertEquals(Set.of(Symptom.SADDLE_NUMBNESS), SymptomNotes.emergencies(journal.read(), TODAY));
        notes.end(Symptom.SADDLE_NUMBNESS, TODAY, Ending.SEEN);
        assertEquals(Set.of(), SymptomNotes.emergencies(journal.read(), TODAY));
    }

    @Test
    void tearingPainOfTheNewestNightIsOneForTwoDays() {
        journal.log(Night.endingOn(TODAY.minusDays(2)),
                Patch.NONE.set(NightFields.PAIN_RISING, new Score(4))
                        .set(NightFields.PAIN_CHARACTER, Set.of(PainCharacter.TEARING)),
                new Visit());
        assertEquals(Set.of(Symptom.SUDDEN_TEARING_PAIN), SymptomNotes.emergencies(journal.read(), TODAY));
        assertTrue(SymptomNotes.emergencies(journal.read(), TODAY.plusDays(1)).isEmpty());
    }
}
