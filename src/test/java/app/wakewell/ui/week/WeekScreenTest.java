package app.wakewell.ui.week;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Answers;
import app.wakewell.domain.GlobalChange;
import app.wakewell.domain.Score;
import app.wakewell.domain.SitBreaks;
import app.wakewell.domain.WeekEntry;
import app.wakewell.domain.WeekFields;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class WeekScreenTest {

    private final ScreenWorld world = Weeks.written();
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        Looks.show(window, new WeekScreen(world.context()), Theme.LIGHT, 1180, 760);
    }

    private Answers stored() {
        return world.journal()
                .read()
                .weeks()
                .stream()
                .filter(week -> week.day().equals(Weeks.TODAY))
                .findFirst()
                .map(WeekEntry::answers)
                .orElse(Answers.NONE);
    }

    private static Node cell(FxRobot robot, String row, int place) {
        Parent cells = (Parent) robot.lookup(row).<Node>query().lookup(".cells");
        return cells.getChildrenUnmodifiable().get(place);
    }

    @Test
    void threeKeysAnswerTheScaleAndOneMoreTakesOverWhatIsProposed(FxRobot robot) {
        assertTrue(robot.lookup("#pegP").query().isFocused());
        assertEquals("PEG: all three are needed", robot.lookup("#week-peg").<Label>query().getText());
        robot.type(KeyCode.DIGIT5, KeyCode.DIGIT4, KeyCode.DIGIT3);
        assertEquals("PEG 4.0 of 10", robot.lookup("#week-peg").<Label>query().getText());
        assertEquals(new Score(5), stored().get(WeekFields.PEG_P).orElseThrow());
        assertFalse(stored().has(WeekFields.SIT_BREAKS), "what is proposed is not stored");
        robot.type(KeyCode.DIGIT3);
        assertEquals(GlobalChange.LITTLE_BETTER, stored().get(WeekFields.GLOBAL_CHANGE).orElseThrow());
        robot.type(KeyCode.A);
        assertEquals(SitBreaks.SOMETIMES, stored().get(WeekFields.SIT_BREAKS).orElseThrow());
        assertEquals(2, stored().get(WeekFields.EXERCISE_DAYS).orElseThrow());
        assertFalse(stored().has(WeekFields.PAIN_IMPACT), "a score is never taken over");
        assertTrue(robot.lookup("#week-saved").<Label>query().getText().startsWith("Saved 09:30"));
    }

    @Test
    void mouseAnswersCorrectsAndOpensAnEarlierWeek(FxRobot robot) {
        robot.clickOn(cell(robot, "#pegP", 6));
        robot.clickOn(cell(robot, "#field-week-limited_days .number-row", 2));
        assertEquals(new Score(6), stored().get(WeekFields.PEG_P).orElseThrow());
        assertEquals(2, stored().get(WeekFields.LIMITED_DAYS).orElseThrow());
        robot.clickOn("#week-before");
        assertEquals("Mon 9 to Sun 15 November", robot.lookup(".title-night").<Label>query().getText());
        assertEquals("PEG 4.3 of 10", robot.lookup("#week-peg").<Label>query().getText());
    }

    @Test
    void aNumberThatCannotBeIsRefusedBesideItsField(FxRobot robot) {
        Fold fold = robot.lookup("#week-sitting").query();
        robot.interact(() -> fold.setOpen(true));
        TextField hours = robot.lookup("#field-week-sit_hours .text-field").query();
        robot.interact(hours::requestFocus);
        robot.write("25").type(KeyCode.ENTER);
        Label problem = robot.lookup("#field-week-sit_hours .problem").query();
        assertTrue(problem.isVisible() && problem.getText().contains("18"), problem.getText());
        assertEquals("25", hours.getText());
        assertFalse(stored().has(WeekFields.SIT_HOURS));
        robot.interact(hours::selectAll);
        robot.write("6,5").type(KeyCode.ENTER);
        assertEquals(6.5, stored().get(WeekFields.SIT_HOURS).orElseThrow());
        assertFalse(problem.isVisible());
    }

    @EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640"})
    void looks(Theme theme, int width, int height, FxRobot robot) {
        String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        robot.interact(() -> Looks.show(stage, new WeekScreen(world.context()), theme, width, height));
        Looks.write(stage, "week-" + look);
        robot.interact(() -> robot.lookup("#pegP").query().requestFocus());
        robot.type(KeyCode.DIGIT5, KeyCode.DIGIT4, KeyCode.DIGIT3, KeyCode.DIGIT3);
        Looks.write(stage, "week-answered-" + look);
        robot.interact(() -> robot.lookup(".fold-group").queryAll().forEach(fold -> ((Fold) fold).setOpen(true)));
        WaitForAsyncUtils.waitForFxEvents();
        for (int screen = 1; screen <= 3; screen++) {
            double at = screen / 3.0;
            robot.interact(() -> robot.lookup("#week").<ScrollPane>query().setVvalue(at));
            Looks.write(stage, "week-open" + screen + "-" + look);
        }
    }
}
