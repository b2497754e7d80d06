package app.wakewell.ui.setups;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Expectation;
import app.wakewell.domain.Night;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Topper;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.control.MaybeChoice;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class SetUpsScreenTest {

    private static final Night TONIGHT = Night.endingOn(ScreenWorld.TODAY).next();

    private final ScreenWorld world = ScreenWorld.sample();
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        Looks.show(window, new SetUpsScreen(world.context()), Theme.LIGHT, 1000, 980);
    }

    @Test
    void mouseNotesAChange(FxRobot robot) {
        robot.clickOn("#setups-change");
        WaitForAsyncUtils.waitForFxEvents();
        MaybeChoice<String> topper = robot.lookup("#editor-mattress-topper").query();
        robot.clickOn(topper).clickOn("soft");
        Looks.write(stage, "setups-editor");
        robot.clickOn("#editor-save");
        assertEquals(Topper.SOFT,
                world.journal().read().bed().setUpOn(TONIGHT).get(SetUpFields.TOPPER).orElseThrow());
        assertFalse(robot.lookup("#editor-save").query().getParent().getParent().isVisible());
    }

    @Test
    void keyboardAloneNotesAChangeWithReasonAndExpectation(FxRobot robot) {
        Node change = robot.lookup("#setups-change").query();
        tabTo(robot, change);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        tabTo(robot, robot.lookup("#editor-mattress-topper").query());
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN, KeyCode.ENTER);
        tabTo(robot, robot.lookup("#editor-reason").query());
        robot.write("cold");
        tabTo(robot, robot.lookup("#editor-expected").query());
        robot.type(KeyCode.DIGIT2);
        tabTo(robot, robot.lookup("#editor-save").query());
        robot.type(KeyCode.SPACE);
        var noted = world.journal().read().bed().changeOn(TONIGHT).orElseThrow();
        assertEquals("cold", noted.reason());
        assertEquals(Expectation.SAME, noted.expected());
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) {
        robot.clickOn("#setups-retire");
        WaitForAsyncUtils.waitForFxEvents();
        Looks.write(stage, "setups-retire");
        robot.type(KeyCode.ESCAPE);
        assertTrue(world.journal().read().bed().changeOn(TONIGHT).isEmpty());
        assertTrue(robot.lookup("#setups-change").query().isVisible());
    }

    @Test
    void arrowsAnswerWithoutOpeningTheListAndEscapeKeepsWhatIsFilledIn(FxRobot robot) {
        robot.clickOn("#setups-change");
        WaitForAsyncUtils.waitForFxEvents();
        MaybeChoice<String> topper = robot.lookup("#editor-mattress-topper").query();
        tabTo(robot, topper);
        String before = topper.answerProperty().get();
        robot.type(KeyCode.DOWN);
        assertFalse(topper.isShowing());
        String chosen = topper.answerProperty().get();
        assertNotEquals(before, chosen);
        robot.type(KeyCode.ESCAPE);
        assertTrue(isFocused(robot.lookup("#editor-cancel").query()), "one more key leaves");
        assertEquals(chosen, topper.answerProperty().get());
        robot.type(KeyCode.SPACE);
        assertTrue(world.journal().read().bed().changeOn(TONIGHT).isEmpty());
        assertTrue(robot.lookup("#setups-change").query().isVisible());
    }

    @Test
    void aTypedDateReplacesTheOneThatStandsThere(FxRobot robot) {
        robot.clickOn("#setups-change");
        WaitForAsyncUtils.waitForFxEvents();
        DayField evening = robot.lookup("#editor-evening").query();
        robot.write("1.3.2026").type(KeyCode.TAB);
        assertEquals(LocalDate.of(2026, 3, 1), evening.getValue());
    }

    private static void tabTo(FxRobot robot, Node wanted) {
        for (int i = 0; i < 40 && !isFocused(wanted); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(isFocused(wanted), "Tab does not reach " + wanted);
    }

    private static boolean isFocused(Node node) {
        return node.isFocused() || node instanceof ScrollPane;
    }
}
