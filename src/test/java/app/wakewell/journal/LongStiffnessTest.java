package app.wakewell.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.Advisor;
import app.wakewell.advice.Library;
import app.wakewell.advice.Situation;
import app.wakewell.advice.Trigger;
import app.wakewell.domain.BedBase;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Phase;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Symptom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** When it is said before a finding on a mattress. */
class LongStiffnessTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Journal journal = new Journal(InMemoryStore.in(ZONE),
            Clock.fixed(Instant.parse("2026-11-22T07:00:00Z"), ZONE), new InMemoryDayStart());

    private SignsNow now() {
        Situation situation = Situation.of(journal.advice().situation(Set.of()).journal(),
                Night.endingOn(TODAY));
        return new SignsNow(new Advisor(Library.shipped()).advise(situation).signs(), List.of(), List.of(), false);
    }

    @Test
    void itIsNotedByTheSignOrByWhatOpensTheList() {
        assertFalse(LongStiffness.isNoted(SignsNow.NONE));
        assertFalse(LongStiffness.isNoted(now()));
        new SymptomNotes(journal).note(Symptom.FEVER, TODAY);
        assertFalse(LongStiffness.isNoted(now()));
        new SymptomNotes(journal).note(Symptom.LONG_MORNING_STIFFNESS, TODAY);
        assertTrue(LongStiffness.isNoted(now()));
        assertTrue(LongStiffness.isNoted(new SignsNow(List.of(), List.of(), List.of(new Trigger(
                Trigger.Kind.LONG_STIFFNESS, List.of(Night.endingOn(TODAY)), List.of())), false)));
    }

    private Optional<Phase> changed(int daysAgo, Patch difference) {
        journal.changeSetUp(Night.endingOn(TODAY.minusDays(daysAgo)), difference, null, null);
        return journal.read().bed().phaseOf(Night.endingOn(TODAY.minusDays(daysAgo)));
    }

    @Test
    void itConcernsWhatOneLiesOnAndNothingElse() {
        changed(90, Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.SOFT).set(SetUpFields.PILLOW_COUNT, 1));
        Phase pillow = changed(60, Patch.NONE.set(SetUpFields.PILLOW_COUNT, 2)).orElseThrow();
        Phase mattress = changed(40, Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM)).orElseThrow();
        Phase base = changed(20, Patch.NONE.set(SetUpFields.BASE, BedBase.SLATS)).orElseThrow();
        assertFalse(LongStiffness.concerns(List.of(pillow)));
        assertTrue(LongStiffness.concerns(List.of(mattress)));
        assertTrue(LongStiffness.concerns(List.of(base)));
        assertTrue(LongStiffness.concerns(List.of(pillow, mattress)));
        assertEquals(4, journal.read().bed().phases().size());
    }
}
