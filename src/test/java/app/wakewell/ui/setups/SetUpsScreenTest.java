package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.MattressCondition;
import app.wakewell.domain.Night;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
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
    private SetUpsScreen screen;

    @Start
    void start(Stage window) {
        stage = window;
        screen = new SetUpsScreen(world.context());
        Looks.show(window, screen, Theme.LIGHT, 1000, 980);
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

    @Test
    void retiringFromTheListComesWithTheThingChosen(FxRobot robot) {
        scrollTo(robot, "#setups-things");
        ButtonBase retire = robot.lookup("#setups-things .button")
                .match((ButtonBase button) -> "Retire Knee pillow".equals(button.getAccessibleText()))
                .query();
        robot.interact(retire::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Knee pillow",
                robot.lookup("#editor-things .radio-button")
                        .match(RadioButton::isSelected)
                        .<RadioButton>query()
                        .getText());
    }

    @Test
    void mouseAddsAThingAndPicksItForTonight(FxRobot robot) {
        scrollTo(robot, "#things-add");
        robot.clickOn("#things-add");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#thing-name").write("Old wool topper");
        robot.clickOn("Topper");
        WaitForAsyncUtils.waitForFxEvents();
        MaybeChoice<String> kind = robot.lookup("#thing-mattress-topper").query();
        robot.clickOn(kind).clickOn("firm");
        scrollTo(robot, "#thing-save");
        robot.clickOn("#thing-save");
        WaitForAsyncUtils.waitForFxEvents();
        Thing added = world.journal().read().things().getLast();
        assertEquals("Old wool topper", added.name());
        assertEquals(Optional.of(Topper.FIRM), added.facts().get(SetUpFields.TOPPER));
        scrollTo(robot, "#setups-change");
        robot.clickOn("#setups-change");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#editor-pick-topper").clickOn("Old wool topper");
        robot.clickOn("#editor-save");
        assertEquals(Set.of(added.number()), world.journal().read().bed().thingsOn(TONIGHT).get(BedPart.TOPPER));
    }

    @Test
    void keyboardAloneNotesThatAMattressWasTurnedAndLookedOver(FxRobot robot) {
        tabTo(robot, robot.lookup("#mattress-turned").query());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isFocused(robot.lookup("#mattress-label-yes").query()), "the label is asked for first");
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        Answers turned = world.journal().read().bed().knownOn(TONIGHT);
        assertEquals(Optional.of(ScreenWorld.TODAY), turned.get(SetUpFields.MATTRESS_LAST_ROTATED));
        tabTo(robot, robot.lookup("#mattress-check").query());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DOWN);
        tabTo(robot, robot.lookup("#mattress-checked").query());
        robot.type(KeyCode.SPACE);
        Answers checked = world.journal().read().bed().knownOn(TONIGHT);
        assertEquals(Optional.of(MattressCondition.GOOD), checked.get(SetUpFields.MATTRESS_CONDITION));
        assertEquals(Optional.of(ScreenWorld.TODAY), checked.get(SetUpFields.MATTRESS_LAST_REVIEWED));
    }

    @Test
    void keyboardTellsDontKnowFromNoneAndFromNothing(FxRobot robot) {
        robot.clickOn("#setups-change");
        WaitForAsyncUtils.waitForFxEvents();
        for (Node header : robot.lookup("#setups-editor .fold-header").queryAll()) {
            tabTo(robot, header);
            robot.type(KeyCode.SPACE);
        }
        Node devices = robot.lookup("#editor-devices .pill").query();
        tabTo(robot, devices);
        robot.type(KeyCode.D);
        WaitForAsyncUtils.waitForFxEvents();
        Node bed = robot.lookup("#editor-schedule-bed .text-field").query();
        robot.interact(bed::requestFocus);
        robot.write("2245").type(KeyCode.TAB);
        robot.interact(() -> robot.lookup("#editor-routine-steps .pill.none").queryAs(ButtonBase.class).fire());
        robot.clickOn("#editor-save");
        Answers known = world.journal().read().bed().knownOn(TONIGHT);
        assertTrue(known.isUnknown(SetUpFields.DEVICES));
        assertEquals(Optional.of(LocalTime.of(22, 45)), known.get(SetUpFields.SCHEDULE_BED));
        assertEquals(Optional.of(Set.of()), known.get(SetUpFields.ROUTINE_STEPS));
        assertFalse(known.has(SetUpFields.SCHEDULE_WAKE));
    }

    @Test
    void aHalfFilledFormSurvivesLeavingTheScreen(FxRobot robot) {
        robot.clickOn("#setups-change");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#editor-reason").write("cold feet");
        robot.interact(() -> {
            screen.onHidden();
            screen.onShown();
        });
        assertEquals("cold feet", robot.lookup("#editor-reason").queryTextInputControl().getText());
        assertTrue(robot.lookup("#editor-save").query().isVisible());
    }

    private static void scrollTo(FxRobot robot, String selector) {
        ScrollPane pane = robot.lookup("#setups-scroll").query();
        Node wanted = robot.lookup(selector).query();
        robot.interact(() -> {
            Bounds all = pane.getContent().getLayoutBounds();
            double y = pane.getContent().sceneToLocal(wanted.localToScene(wanted.getLayoutBounds())).getMinY();
            pane.setVvalue((y - 200) / Math.max(1, all.getHeight() - pane.getViewportBounds().getHeight()));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void tabTo(FxRobot robot, Node wanted) {
        for (int i = 0; i < 60 && !isFocused(wanted); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(isFocused(wanted), "Tab does not reach " + wanted);
    }

    private static boolean isFocused(Node node) {
        return node.isFocused();
    }
}
