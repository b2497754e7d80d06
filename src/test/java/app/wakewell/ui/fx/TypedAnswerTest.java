package app.wakewell.ui.fx;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.wakewell.domain.Problem;
import app.wakewell.domain.WeekFields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class TypedAnswerTest {

    private final ObjectProperty<@Nullable Double> weight = new SimpleObjectProperty<>();
    private final TypedAnswer<Double> typed = new TypedAnswer<>(WeekFields.WEIGHT_KG, weight, Problem::key);

    private void type(String text) {
        typed.textProperty().set(text);
    }

    @Test
    void aPauseKeepsWhatCanBeReadAndLeavesTheText() {
        type("72,");
        typed.keep();
        assertEquals(72.0, weight.get());
        assertEquals("72,", typed.textProperty().get());
        type("72,5");
        typed.commit();
        assertEquals(72.5, weight.get());
        assertEquals("72.5", typed.textProperty().get());
    }

    @Test
    void aPauseInTheMiddleOfANumberIsNoProblemYet() {
        type("7");
        typed.keep();
        assertNull(weight.get());
        assertEquals("", typed.problemProperty().get());
        typed.commit();
        assertEquals("problem.number.range", typed.problemProperty().get());
        assertEquals("7", typed.textProperty().get());
    }

    @Test
    void anEmptyTextTakesTheAnswerBack() {
        weight.set(70.0);
        assertEquals("70", typed.textProperty().get());
        type(" ");
        typed.commit();
        assertNull(weight.get());
    }

    @Test
    void whatCannotBeReadGoesWhenSomethingElseIsShown() {
        weight.set(70.0);
        type("much");
        typed.commit();
        assertEquals("problem.number.format", typed.problemProperty().get());
        typed.reset();
        assertEquals("70", typed.textProperty().get());
        assertEquals("", typed.problemProperty().get());
    }
}
