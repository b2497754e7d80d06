package app.wakewell.ui.control;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.Problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Numbers and times that are typed. */
class TypedFieldTest {

    private static ShownControl<PlainNumber> awakenings() throws TimeoutException {
        return ShownControl.of(() -> {
            PlainNumber number = new PlainNumber();
            number.setQuestion("Awake in the night");
            number.setUnit("times");
            number.ask(NightFields.AWAKENINGS, Problem::key);
            number.setDontKnow("don’t know");
            return number;
        });
    }

    private static TextField field(ShownControl<? extends TypedField<?>> shown) {
        return (TextField) shown.control().lookup(".text-field");
    }

    @Test
    void enterTakesTheNumberAndLeadsOn() throws TimeoutException {
        try (ShownControl<PlainNumber> shown = awakenings()) {
            List<String> led = new ArrayList<>();
            shown.control().setOnNext(() -> led.add("next"));
            assertNull(shown.control().getValue());
            shown.write("12");
            shown.type(KeyCode.ENTER);
            assertEquals(12, shown.control().getValue());
            assertEquals(List.of("next"), led);
        }
    }

    @ParameterizedTest
    @CsvSource({"21,problem.whole.range", "many,problem.whole.format", "-1,problem.whole.range"})
    void whatIsRefusedStaysAsTypedWithTheReasonAndTheAnswerStaysToo(String typed, String reason)
            throws TimeoutException {
        try (ShownControl<PlainNumber> shown = awakenings()) {
            List<String> led = new ArrayList<>();
            shown.run(() -> {
                shown.control().setOnNext(() -> led.add("next"));
                shown.control().setValue(3);
                field(shown).selectAll();
            });
            shown.write(typed);
            shown.type(KeyCode.ENTER);
            assertEquals(reason, shown.control().refusedProperty().get());
            assertEquals(typed, shown.control().textProperty().get());
            assertEquals(3, shown.control().getValue());
            assertEquals(reason, field(shown).getAccessibleHelp());
            assertTrue(led.isEmpty(), "the person stays where something is to mend");
            shown.run(() -> shown.control().reset());
            assertEquals("3", shown.control().textProperty().get());
            assertEquals("", shown.control().refusedProperty().get());
        }
    }

    @Test
    void arrowsStepWithinTheRange() throws TimeoutException {
        try (ShownControl<PlainNumber> shown = awakenings()) {
            shown.type(KeyCode.UP);
            assertEquals(0, shown.control().getValue());
            shown.type(KeyCode.DOWN);
            assertEquals(0, shown.control().getValue());
            shown.type(KeyCode.UP, KeyCode.UP);
            assertEquals(2, shown.control().getValue());
            shown.run(() -> shown.control().setStep(15));
            shown.type(KeyCode.UP, KeyCode.UP);
            assertEquals(20, shown.control().getValue());
        }
    }

    @Test
    void dontKnowEmptiesTheFieldAndANumberTakesItBack() throws TimeoutException {
        try (ShownControl<PlainNumber> shown = awakenings()) {
            shown.write("4");
            shown.type(KeyCode.TAB, KeyCode.SPACE);
            assertTrue(shown.control().isUnknown());
            assertEquals("", shown.control().textProperty().get());
            assertNull(shown.control().getValue());
            shown.run(() -> shown.control().requestFocus());
            shown.write("0");
            shown.type(KeyCode.ENTER);
            assertFalse(shown.control().isUnknown(), "0 times is not unknown");
            assertEquals(0, shown.control().getValue());
        }
    }

    @Test
    void leavingTheEmptyFieldKeepsDontKnow() throws TimeoutException {
        try (ShownControl<PlainNumber> shown = awakenings()) {
            shown.run(() -> shown.control().setUnknown(true));
            shown.type(KeyCode.TAB, KeyCode.TAB);
            assertTrue(shown.control().isUnknown());
        }
    }

    @Test
    void backspaceInTheEmptyFieldLeadsBack() throws TimeoutException {
        try (ShownControl<PlainNumber> shown = awakenings()) {
            List<String> led = new ArrayList<>();
            shown.control().setOnBack(() -> led.add("back"));
            shown.write("4");
            shown.type(KeyCode.BACK_SPACE);
            assertEquals(List.of(), led);
            shown.type(KeyCode.BACK_SPACE);
            assertEquals(List.of("back"), led);
        }
    }

    @Test
    void aScreenReaderHearsQuestionUnitAndRange() throws TimeoutException {
        try (ShownControl<PlainNumber> shown = awakenings()) {
            assertEquals("Awake in the night", field(shown).getAccessibleText());
            assertEquals("times 0–20", field(shown).getAccessibleHelp());
            assertEquals("Awake in the night: don’t know", shown.control().lookup(".unknown").getAccessibleText());
        }
    }

    @Test
    void aTimeIsWrittenTheSameWayHoweverItWasTyped() throws TimeoutException {
        try (ShownControl<TimeField> shown = ShownControl.of(TimeField::new)) {
            shown.write("7.05");
            shown.type(KeyCode.ENTER);
            assertEquals(LocalTime.of(7, 5), shown.control().getValue());
            assertEquals("07:05", shown.control().textProperty().get());
        }
    }

    @Test
    void whatIsNoTimeStaysAsTypedWithTheReason() throws TimeoutException {
        try (ShownControl<TimeField> shown = ShownControl.of(TimeField::new)) {
            shown.write("7:60");
            shown.type(KeyCode.TAB);
            assertEquals("problem.time", shown.control().refusedProperty().get());
            assertEquals("7:60", shown.control().textProperty().get());
            assertNull(shown.control().getValue());
        }
    }

    @Test
    void onlyWholeNumbersOfARangeAreAskedWithAPlainNumber() throws TimeoutException {
        try (ShownControl<PlainNumber> shown = awakenings()) {
            @SuppressWarnings("unchecked") // what a form could get wrong
            var wrong = (app.wakewell.domain.Field<Integer>) (app.wakewell.domain.Field<?>) NightFields.DEVICE_QUALITY;
            assertThrows(IllegalArgumentException.class, () -> shown.control().ask(wrong, Problem::key));
        }
    }
}
