package app.wakewell.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.wakewell.domain.Score;
import app.wakewell.domain.YesNo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rows of answers by keyboard, and what a screen reader says of them. */
class OneOfTest {

    private static ShownControl<ScoreRow> scores() throws TimeoutException {
        return ShownControl.of(() -> {
            ScoreRow row = new ScoreRow();
            row.setQuestion("Pain in bed");
            row.setUnanswered("not answered");
            row.setLeast("no pain");
            row.setMost("worst pain");
            row.setDontKnow("can’t tell");
            return row;
        });
    }

    private static ShownControl<ChoiceRow<YesNo>> choice() throws TimeoutException {
        return ShownControl.of(() -> {
            ChoiceRow<YesNo> row = new ChoiceRow<>();
            row.setQuestion("Rested");
            row.setUnanswered("not answered");
            row.offer(List.of(YesNo.NO, YesNo.YES), value -> value.name().toLowerCase(java.util.Locale.ROOT));
            row.setDontKnow("don’t know");
            return row;
        });
    }

    @ParameterizedTest
    @CsvSource({"DIGIT0,0", "DIGIT9,9", "NUMPAD7,7", "X,10", "ADD,10"})
    void oneKeyGivesAScoreAndLeadsOn(KeyCode key, int score) throws TimeoutException {
        try (ShownControl<ScoreRow> shown = scores()) {
            List<String> led = new ArrayList<>();
            shown.control().setOnNext(() -> led.add("next"));
            assertNull(shown.control().getValue(), "nothing is chosen beforehand");
            shown.type(key);
            assertEquals(new Score(score), shown.control().getValue());
            assertEquals(List.of("next"), led);
        }
    }

    @Test
    void digitsAreNotJoined() throws TimeoutException {
        try (ShownControl<ScoreRow> shown = scores()) {
            shown.type(KeyCode.DIGIT1, KeyCode.DIGIT0);
            assertEquals(new Score(0), shown.control().getValue());
        }
    }

    @Test
    void keysWithCtrlAreNoAnswer() throws TimeoutException {
        try (ShownControl<ScoreRow> shown = scores()) {
            shown.typeWith(KeyCode.CONTROL, KeyCode.DIGIT3);
            shown.typeWith(KeyCode.ALT, KeyCode.DIGIT3);
            shown.typeWith(KeyCode.CONTROL, KeyCode.D);
            assertNull(shown.control().getValue());
            assertFalse(shown.control().isUnknown());
        }
    }

    @Test
    void aScoreThatCannotBeToldTakesTheScoreAwayAndTheOtherWayRound() throws TimeoutException {
        try (ShownControl<ScoreRow> shown = scores()) {
            shown.type(KeyCode.DIGIT4, KeyCode.D);
            assertTrue(shown.control().isUnknown());
            assertNull(shown.control().getValue());
            assertEquals("Pain in bed: can’t tell", shown.control().getAccessibleText());
            shown.type(KeyCode.DIGIT5);
            assertFalse(shown.control().isUnknown());
            assertEquals("Pain in bed: 5", shown.control().getAccessibleText());
        }
    }

    @Test
    void anArrowThatGoesTooFarStaysAtTheWorstScore() throws TimeoutException {
        try (ShownControl<ScoreRow> shown = scores()) {
            shown.type(KeyCode.DIGIT9, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
            assertEquals(new Score(10), shown.control().getValue());
        }
    }

    @Test
    void whereCannotTellIsNotOfferedItsKeyMeansNothing() throws TimeoutException {
        try (ShownControl<ScoreRow> shown = ShownControl.of(ScoreRow::new)) {
            shown.type(KeyCode.DIGIT4, KeyCode.D);
            assertEquals(new Score(4), shown.control().getValue());
            assertFalse(shown.control().isUnknown());
        }
    }

    @Test
    void backspaceTakesEveryAnswerBackAndLeadsBack() throws TimeoutException {
        try (ShownControl<ScoreRow> shown = scores()) {
            List<String> led = new ArrayList<>();
            shown.control().setOnBack(() -> led.add("back"));
            shown.type(KeyCode.DIGIT4, KeyCode.BACK_SPACE);
            assertNull(shown.control().getValue());
            shown.type(KeyCode.D, KeyCode.BACK_SPACE);
            assertFalse(shown.control().isUnknown());
            assertEquals(List.of("back", "back"), led);
            assertEquals("Pain in bed: not answered", shown.control().getAccessibleText());
        }
    }

    @Test
    void aScreenReaderHearsWhatTheEndsMean() throws TimeoutException {
        try (ShownControl<ScoreRow> shown = scores()) {
            assertEquals("0 no pain, 10 worst pain", shown.control().getAccessibleHelp());
            assertEquals(AccessibleRole.RADIO_BUTTON, shown.control().lookup(".unknown").getAccessibleRole());
            assertEquals("can’t tell", shown.control().lookup(".unknown").getAccessibleText());
        }
    }

    @Test
    void dontKnowIsTheLastPlaceOfARowOfWords() throws TimeoutException {
        try (ShownControl<ChoiceRow<YesNo>> shown = choice()) {
            shown.type(KeyCode.DIGIT2);
            assertEquals(YesNo.YES, shown.control().getValue());
            shown.type(KeyCode.DIGIT3);
            assertTrue(shown.control().isUnknown());
            shown.type(KeyCode.LEFT);
            assertEquals(YesNo.YES, shown.control().getValue());
            shown.type(KeyCode.RIGHT);
            assertTrue(shown.control().isUnknown());
            assertEquals("Rested: don’t know", shown.control().getAccessibleText());
        }
    }

    @Test
    void theMouseChoosesDontKnowAndTakesItBack() throws TimeoutException {
        try (ShownControl<ChoiceRow<YesNo>> shown = choice()) {
            var robot = new org.testfx.api.FxRobot();
            var chip = shown.control().lookup(".unknown");
            assertNotNull(chip);
            robot.clickOn(chip);
            assertTrue(shown.control().isUnknown());
            robot.clickOn(chip);
            assertFalse(shown.control().isUnknown());
        }
    }
}
