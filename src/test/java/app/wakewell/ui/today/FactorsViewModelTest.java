package app.wakewell.ui.today;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Score;
import app.wakewell.domain.YesNo;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.TestJournals;
import app.wakewell.ui.fx.TestScreens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FactorsViewModelTest {

    private final InMemoryStore store = TestJournals.written();
    private final ScreenContext context = TestScreens.context(store, TestJournals.MORNING);
    private final TodayViewModel today = shown();
    private final FactorsViewModel model = new FactorsViewModel(today, context);

    private TodayViewModel shown() {
        TodayViewModel made = new TodayViewModel(context);
        made.shown();
        made.answer(NightFields.PAIN_RISING).set(new Score(1));
        return made;
    }

    private String written(String name) {
        return store.read()
                .entry(TestJournals.TODAY)
                .map(Entry::answers)
                .flatMap(answers -> answers.text(Field.ownFactor(name)))
                .orElse("");
    }

    @Test
    void oneOfTheirOwnIsAskedAndAnswered() {
        model.add(" hot bath ", OwnFactor.Type.YES_NO, () -> {});
        OwnFactor bath = model.askedProperty().get().getFirst();
        assertEquals("hot bath", bath.name());
        model.yesNo(bath).set(YesNo.NO);
        assertEquals("0", written("hot bath"), "no is an answer");
        model.yesNo(bath).set(YesNo.YES);
        assertEquals("1", written("hot bath"));
        model.yesNo(bath).set(null);
        assertEquals("", written("hot bath"));
    }

    @Test
    void aNumberIsKeptAsItIsAlsoWhereItReadsAsYes() {
        model.add("tea", OwnFactor.Type.NUMBER, () -> {});
        OwnFactor tea = model.askedProperty().get().getFirst();
        model.yesNo(tea);
        model.number(tea).set(3.0);
        assertEquals("3", written("tea"));
    }

    @Test
    void aRetiredOneIsAskedNoMoreButStaysWhereItIsAnswered() {
        model.add("hot bath", OwnFactor.Type.YES_NO, () -> {});
        OwnFactor bath = model.askedProperty().get().getFirst();
        model.yesNo(bath).set(YesNo.YES);
        model.retire(bath);
        assertEquals(1, model.askedProperty().get().size(), "answered this night");
        assertFalse(model.isAsked(bath));
        today.open(TestJournals.TODAY.plus(-1));
        assertEquals(List.of(), model.askedProperty().get());
        model.add("hot bath", OwnFactor.Type.YES_NO, () -> {});
        assertTrue(model.isAsked(bath), "asked again");
    }

    @Test
    void aNameThatIsMissingOrTakenIsRefusedInWords() {
        model.add("  ", OwnFactor.Type.NUMBER, () -> {});
        assertEquals("A question has a name of its own.", model.problemProperty().get());
        model.add("Tea", OwnFactor.Type.NUMBER, () -> {});
        assertEquals("", model.problemProperty().get());
        model.add("tea", OwnFactor.Type.NUMBER, () -> {});
        assertEquals("“tea” is on your list already.", model.problemProperty().get());
    }

    @Test
    void aColumnOfAFileIsShownOnTheNightsThatHaveIt() {
        Answers imported = Answers.NONE.with(Field.ownFactor("steps"), 4000.0);
        assertEquals(List.of(new OwnFactor("steps", OwnFactor.Type.NUMBER, null)),
                TodayState.factors(List.of(), imported));
        assertEquals(List.of(), TodayState.factors(List.of(), Answers.NONE));
    }
}
