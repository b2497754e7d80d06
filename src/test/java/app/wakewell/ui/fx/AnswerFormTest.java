package app.wakewell.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Score;
import app.wakewell.domain.Stiffness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AnswerFormTest {

    private final List<Patch> answered = new ArrayList<>();
    private final AnswerForm form = new AnswerForm(answered::add);

    @Test
    void untouchedNoneAndDontKnowAreThreeThings() {
        assertTrue(form.answers().isEmpty());
        form.answer(NightFields.PROPS).set(Set.of());
        assertEquals("none", form.answers().text(NightFields.PROPS).orElseThrow());
        form.unknown(NightFields.PROPS).set(true);
        assertEquals("unknown", form.answers().text(NightFields.PROPS).orElseThrow());
        assertNull(form.answer(NightFields.PROPS).get());
        form.unknown(NightFields.PROPS).set(false);
        assertFalse(form.answers().has(NightFields.PROPS));
        assertEquals(3, answered.size());
    }

    @Test
    void aValueTakesDontKnowAway() {
        form.unknown(NightFields.PAIN_BED).set(true);
        form.answer(NightFields.PAIN_BED).set(new Score(0));
        assertFalse(form.unknown(NightFields.PAIN_BED).get());
        assertEquals("0", form.answers().text(NightFields.PAIN_BED).orElseThrow());
    }

    @Test
    void whoeverHearsOfAnAnswerFindsItAmongAll() {
        List<Boolean> found = new ArrayList<>();
        form.answer(NightFields.STIFFNESS)
                .subscribe((before, now) -> found.add(form.answers().has(NightFields.STIFFNESS)));
        form.answer(NightFields.STIFFNESS).set(Stiffness.NONE);
        assertEquals(List.of(true), found);
    }

    @Test
    void whatIsFilledInIsNotAnswered() {
        form.answer(NightFields.STIFFNESS);
        form.unknown(NightFields.PAIN_BED);
        form.fill(Answers.NONE.with(NightFields.STIFFNESS, Stiffness.LT_15).withUnknown(NightFields.PAIN_BED));
        assertEquals(Stiffness.LT_15, form.answer(NightFields.STIFFNESS).get());
        assertTrue(form.unknown(NightFields.PAIN_BED).get());
        assertEquals(List.of(), answered);
    }

    @Test
    void theSameAnswerAgainIsNoAnswer() {
        form.answer(NightFields.PROPS).set(Set.of(Prop.HUGGED));
        form.answer(NightFields.PROPS).set(Set.of(Prop.HUGGED));
        assertEquals(1, answered.size());
    }
}
