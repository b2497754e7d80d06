package app.wakewell.ui.fx;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.WeekFields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AnswerFormTest {

    private final List<Patch> told = new ArrayList<>();
    private final AnswerForm form = new AnswerForm(told::add);

    @Test
    void aValueTakesDontKnowAwayAsOneAnswer() {
        form.unknown(WeekFields.PEG_P).set(true);
        form.answer(WeekFields.PEG_P).set(new Score(4));
        assertFalse(form.unknown(WeekFields.PEG_P).get());
        assertEquals(List.of(Patch.NONE.unknown(WeekFields.PEG_P), Patch.NONE.set(WeekFields.PEG_P, new Score(4))),
                told);
    }

    @Test
    void dontKnowTakesAValueAwayAsOneAnswer() {
        form.answer(WeekFields.PEG_P).set(new Score(4));
        form.unknown(WeekFields.PEG_P).set(true);
        assertNull(form.answer(WeekFields.PEG_P).get());
        assertTrue(form.answers().isUnknown(WeekFields.PEG_P));
        assertEquals(2, told.size());
    }

    @Test
    void takingAnAnswerBackIsNotDontKnow() {
        form.answer(WeekFields.LIMITED_DAYS).set(2);
        form.answer(WeekFields.LIMITED_DAYS).set(null);
        assertFalse(form.answers().has(WeekFields.LIMITED_DAYS));
        assertEquals(Patch.NONE.clear(WeekFields.LIMITED_DAYS), told.getLast());
    }

    @Test
    void whatIsFilledInIsNotAnswered() {
        form.answer(WeekFields.LIMITED_DAYS);
        form.fill(Answers.NONE.with(WeekFields.LIMITED_DAYS, 3).withUnknown(WeekFields.PEG_E));
        assertEquals(3, form.answer(WeekFields.LIMITED_DAYS).get());
        assertTrue(form.unknown(WeekFields.PEG_E).get());
        form.fill(Answers.NONE);
        assertNull(form.answer(WeekFields.LIMITED_DAYS).get());
        assertFalse(form.unknown(WeekFields.PEG_E).get());
        assertEquals(List.of(), told);
    }

    @Test
    void severalAnswersAtOnceAreOnePatch() {
        Patch both = Patch.NONE.set(WeekFields.LIMITED_DAYS, 3).unknown(WeekFields.PEG_E);
        form.answer(both);
        assertEquals(List.of(both), told);
        assertEquals(3, form.answer(WeekFields.LIMITED_DAYS).get());
    }
}
