package app.wakewell.ui.insights;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class InsightsScreenTest {

    private final ScreenWorld world = ScreenWorld.sample();

    @Start
    void start(Stage window) {
        Looks.show(window, new InsightsScreen(world.context()), Theme.LIGHT, 1000, 640);
    }

    @Test
    void mouseUnfoldsTheNumbers(FxRobot robot) {
        ToggleButton numbers = robot.lookup(".numbers").query();
        robot.interact(() -> numbers.getParent().requestLayout());
        Label clinician = robot.from(numbers.getParent()).lookup("#clinician").query();
        assertFalse(clinician.getParent().isVisible());
        robot.interact(numbers::fire);
        assertTrue(clinician.getParent().isVisible());
        assertTrue(clinician.getText().startsWith("Single-subject"), clinician.getText());
    }

    @Test
    void keyboardReachesTheNumbersOfEveryCard(FxRobot robot) {
        List<ToggleButton> all = List.copyOf(robot.lookup(".numbers").queryAllAs(ToggleButton.class));
        assertEquals(3, all.size());
        for (int i = 0; i < 6 && !all.getFirst().isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        for (ToggleButton numbers : all) {
            assertTrue(numbers.isFocused());
            robot.type(KeyCode.SPACE, KeyCode.TAB);
            assertTrue(numbers.isSelected());
        }
    }

    @Test
    void everyCardHasTheLimitInReadableSize(FxRobot robot) {
        List<Label> limits = List.copyOf(robot.lookup(".limit").queryAllAs(Label.class));
        assertEquals(robot.lookup(".finding-card").queryAll().size(), limits.size());
        limits.forEach(limit -> assertTrue(limit.getFont().getSize() >= 12, limit.getFont().toString()));
    }
}
