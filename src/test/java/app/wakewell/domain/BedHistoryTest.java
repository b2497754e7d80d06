package app.wakewell.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BedHistoryTest {

    private static final Patch FOAM = Patch.NONE.set(SetUpFields.MATTRESS_TYPE, MattressType.FOAM);
    private static final Patch LATEX = Patch.NONE.set(SetUpFields.MATTRESS_TYPE, MattressType.LATEX);
    private static final Patch KNEES = Patch.NONE.set(SetUpFields.PROPS, Set.of(Prop.KNEES_BETWEEN));

    @Test
    void nightsInheritWhatWasSetBefore() {
        BedHistory bed = BedHistory.of(List.of(change(2, 20, KNEES), change(1, 10, FOAM)));
        assertTrue(bed.setUpOn(night(9)).isEmpty());
        assertEquals(MattressType.FOAM, bed.setUpOn(night(10)).get(SetUpFields.MATTRESS_TYPE).orElseThrow());
        assertEquals(MattressType.FOAM, bed.setUpOn(night(25)).get(SetUpFields.MATTRESS_TYPE).orElseThrow());
        assertEquals(Set.of(Prop.KNEES_BETWEEN), bed.setUpOn(night(25)).get(SetUpFields.PROPS).orElseThrow());
        assertEquals(Set.of(BedPart.PROPS), bed.phases().getLast().changedParts());
    }

    @Test
    void phasesEndTheNightBeforeTheNext() {
        BedHistory bed = BedHistory.of(List.of(change(1, 10, FOAM), change(2, 20, LATEX)));
        assertEquals(night(19), bed.phases().getFirst().lastNight().orElseThrow());
        assertTrue(bed.phases().getLast().lastNight().isEmpty());
        assertEquals("A", bed.phaseOf(night(19)).orElseThrow().letter());
        assertEquals("B", bed.phaseOf(night(20)).orElseThrow().letter());
    }

    @Test
    void theSameSetUpComingBackKeepsItsLetter() {
        BedHistory bed = BedHistory.of(List.of(change(1, 10, FOAM), change(2, 20, LATEX), change(3, 30, FOAM)));
        assertEquals(List.of("A", "B", "A"), bed.phases().stream().map(Phase::letter).toList());
    }

    @Test
    void aChangeNotedLateLeavesTheLettersOfLaterOnesAlone() {
        BedHistory bed = BedHistory
                .of(List.of(change(1, 10, FOAM), change(2, 30, LATEX), change(3, 20, Patch.NONE
                        .set(SetUpFields.MATTRESS_TYPE, MattressType.HYBRID))));
        assertEquals(List.of("A", "C", "B"), bed.phases().stream().map(Phase::letter).toList());
    }

    @Test
    void aChangeThatMakesNoDifferenceBeginsNoPhase() {
        BedHistory bed = BedHistory.of(List.of(change(1, 10, FOAM), change(2, 20, FOAM)));
        assertEquals(1, bed.phases().size());
        assertEquals(2, bed.changes().size());
    }

    @Test
    void clearingTakesAnAnswerBack() {
        BedHistory bed = BedHistory
                .of(List.of(change(1, 10, FOAM.then(KNEES)), change(2, 20, Patch.NONE.clear(SetUpFields.PROPS))));
        assertTrue(bed.setUpOn(night(20)).get(SetUpFields.PROPS).isEmpty());
    }

    @Test
    void twoChangesOfOneNightAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> BedHistory.of(List.of(change(1, 10, FOAM), change(2, 10, LATEX))));
    }

    private static SetUpChange change(int number, int night, Patch difference) {
        return new SetUpChange(night(night), difference, null, null, Instant.EPOCH, number);
    }

    private static Night night(int day) {
        return Night.endingOn(LocalDate.of(2026, 1, 1)).plus(day);
    }
}
