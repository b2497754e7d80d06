package app.wakewell.ui.fx;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.WeekFields;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SavingTest {

    private static final Patch DAYS = Patch.NONE.set(WeekFields.LIMITED_DAYS, 2);
    private static final Patch IMPACT = Patch.NONE.set(WeekFields.PAIN_IMPACT, 7);

    private final Saving saving = new Saving(ScreenWorld.empty().context());
    private final List<Patch> stored = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();

    private void store(Patch patch, Visit visit) {
        stored.add(patch);
        visits.add(visit);
    }

    @Test
    void anAnswerIsSavedAloneAndSaidOnlyThen() {
        saving.save(DAYS, (patch, visit) -> {
            assertEquals("", saving.savedProperty().get());
            store(patch, visit);
        });
        saving.save(IMPACT, this::store);
        assertEquals(List.of(DAYS, IMPACT), stored);
        assertEquals("Saved 09:30", saving.savedProperty().get());
        assertTrue(saving.isDone());
        assertEquals(visits.getFirst(), visits.getLast());
    }

    @Test
    void anewItIsAnotherVisit() {
        saving.save(DAYS, this::store);
        saving.begin();
        assertEquals("", saving.savedProperty().get());
        saving.save(IMPACT, this::store);
        assertNotEquals(visits.getFirst(), visits.getLast());
    }

    @Test
    void whatTheDiskRefusedGoesAlongWithTheNextAnswer() {
        saving.save(DAYS, (patch, visit) -> {
            throw new IllegalStateException("the disk is gone");
        });
        assertTrue(saving.isStuck());
        assertFalse(saving.isDone());
        assertEquals("Not saved: something unexpected happened. What you wrote is still here.",
                saving.problemProperty().get());
        saving.save(IMPACT, this::store);
        assertEquals(List.of(DAYS.then(IMPACT)), stored);
        assertFalse(saving.isStuck());
        assertEquals("", saving.problemProperty().get());
    }

    @Test
    void whatTheDiskRefusedIsTriedAgain() {
        boolean[] full = {true};
        saving.save(DAYS, (patch, visit) -> {
            if (full[0]) {
                throw new IllegalStateException("the disk is full");
            }
            store(patch, visit);
        });
        full[0] = false;
        saving.again();
        saving.again();
        assertEquals(List.of(DAYS), stored);
    }

    @Test
    void aRefusedAnswerHoldsUpNoOther() {
        saving.save(DAYS, (patch, visit) -> {
            throw Refused.because(Problem.of(WeekFields.LIMITED_DAYS.id(), "problem.whole.range", 9, 0, 7));
        });
        assertFalse(saving.isStuck());
        assertTrue(saving.problemProperty().get().startsWith("Not saved: "), saving.problemProperty().get());
        saving.save(IMPACT, this::store);
        assertEquals(List.of(IMPACT), stored);
    }
}
