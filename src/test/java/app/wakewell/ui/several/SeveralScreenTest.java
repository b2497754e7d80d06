package app.wakewell.ui.several;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Position;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepPlace;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class SeveralScreenTest {

    private static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);
    private static final Night WRITTEN = TODAY.plus(-1);
    private static final Night FIRST = TODAY.plus(-13);

    private final ScreenWorld world = ScreenWorld.empty();
    private SeveralScreen screen;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        world.journal().log(WRITTEN, Patch.NONE.set(NightFields.PAIN_RISING, new Score(7)), new Visit());
        screen = new SeveralScreen(world.context());
        Looks.show(window, screen, Theme.LIGHT, 1024, 640);
    }

    private Answers written(Night night) {
        return world.journal().read().entry(night).map(Entry::answers).orElse(Answers.NONE);
    }

    private Answers draft(Night night) {
        return world.journal().draft(night).map(app.wakewell.journal.Draft::answers).orElse(Answers.NONE);
    }

    private Node cell(Night night, Column column) {
        return stage.getScene().lookup("#cell-" + night + "-" + column);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    @Test
    void threeNightsAreWrittenByKeyboardAloneInOneStep(FxRobot robot) {
        assertEquals(cell(FIRST, Column.PAIN_RISING), focused(), "the first answer is asked for at once");
        robot.type(KeyCode.DIGIT3, KeyCode.TAB, KeyCode.X, KeyCode.TAB, KeyCode.DIGIT4, KeyCode.RIGHT, KeyCode.L,
                KeyCode.RIGHT, KeyCode.S, KeyCode.RIGHT, KeyCode.N, KeyCode.RIGHT);
        robot.write("a cold, 2 days");
        robot.type(KeyCode.ENTER);
        assertEquals(cell(FIRST.next(), Column.NOTE), focused());
        robot.type(KeyCode.LEFT, KeyCode.HOME, KeyCode.DIGIT0, KeyCode.ENTER, KeyCode.DIGIT5);
        assertTrue(written(FIRST).isEmpty(), "typed is not saved");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Answers.NONE.with(NightFields.PAIN_RISING, new Score(3))
                .with(NightFields.PAIN_BED, new Score(10))
                .with(NightFields.SLEEP_QUALITY, app.wakewell.domain.SleepQuality.GOOD)
                .with(NightFields.POSITION, Position.SIDE_LEFT)
                .with(NightFields.LOCATION, SleepPlace.OWN_BED)
                .with(NightFields.MEDICINE_LEVEL, app.wakewell.domain.MedicineLevel.NONE)
                .with(NightFields.NOTE, "a cold, 2 days"), written(FIRST));
        assertEquals(Answers.NONE.with(NightFields.PAIN_RISING, new Score(0)), written(FIRST.next()));
        assertEquals(Answers.NONE.with(NightFields.PAIN_RISING, new Score(5)), written(FIRST.plus(2)));
        assertEquals(List.of("3 nights saved [Undo]"), world.notices().said());
        robot.interact(() -> world.journal().undo());
        assertTrue(written(FIRST).isEmpty() && written(FIRST.plus(2)).isEmpty(), "one step for all");
        assertFalse(written(WRITTEN).isEmpty());
    }

    @Test
    void everyAnswerIsKeptAtOnceAndComesBack(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.DIGIT6);
        assertEquals(Answers.NONE.with(NightFields.PAIN_BED, new Score(6)), draft(FIRST));
        robot.type(KeyCode.END);
        robot.write("half a no");
        robot.interact(screen::onHidden);
        assertEquals("half a no", draft(FIRST).get(NightFields.NOTE).orElseThrow());
        robot.interact(screen::onShown);
        assertEquals("half a no", ((TextField) cell(FIRST, Column.NOTE)).getText());
        assertTrue(cell(FIRST, Column.PAIN_BED).getAccessibleText().startsWith("Pain in bed: 6."));
        robot.interact(() -> cell(FIRST, Column.PAIN_BED).requestFocus());
        robot.type(KeyCode.BACK_SPACE);
        assertFalse(draft(FIRST).has(NightFields.PAIN_BED));
    }

    @Test
    void aWrongKeyIsToldBesideItsCell(FxRobot robot) {
        robot.type(KeyCode.K);
        assertTrue(cell(FIRST, Column.PAIN_RISING).getAccessibleText().contains("“k” is no answer here"));
        assertTrue(robot.lookup(".problem")
                .queryAll()
                .stream()
                .anyMatch(label -> label.isVisible()
                        && ((Labeled) label).getText().startsWith("Pain on rising: “k”")));
        assertTrue(draft(FIRST).isEmpty());
    }

    @Test
    void theMouseChoosesFromAListAndSaves(FxRobot robot) {
        robot.clickOn(cell(FIRST, Column.PAIN_RISING)).clickOn("8");
        robot.clickOn(cell(FIRST, Column.POSITION)).clickOn("back");
        robot.clickOn("#several-save");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Answers.NONE.with(NightFields.PAIN_RISING, new Score(8)).with(NightFields.POSITION, Position.BACK),
                written(FIRST));
    }

    @Test
    void aMonthCoversWhatIsWrittenAndLeadsToIt(FxRobot robot) {
        robot.clickOn("#segment-MONTH");
        WaitForAsyncUtils.waitForFxEvents();
        Node covered = cell(WRITTEN, Column.PAIN_RISING);
        assertEquals("Pain on rising: written already. Night of Fri 20 to Sat 21 November.",
                covered.getAccessibleText());
        robot.interact(covered::requestFocus);
        robot.type(KeyCode.DIGIT2, KeyCode.TAB, KeyCode.DIGIT1);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(new Score(7), written(WRITTEN).get(NightFields.PAIN_RISING).orElseThrow());
        assertEquals(new Score(1), written(WRITTEN).get(NightFields.PAIN_BED).orElseThrow());
        robot.clickOn("Open");
        assertEquals(List.of("today " + WRITTEN), world.shown());
    }
}
