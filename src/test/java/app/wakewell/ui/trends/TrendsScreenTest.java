package app.wakewell.ui.trends;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.ui.fx.ChosenFile;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;
import app.wakewell.ui.picture.PictureView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class TrendsScreenTest {

    private final ScreenWorld world = ScreenWorld.sample();
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        TrendsScreen screen = new TrendsScreen(world.context(),
                (owner, question) -> Optional.of(ChosenFile.of(Path.of("pain.png"), List.of(".svg", ".png"))));
        Looks.show(stage, screen, Theme.LIGHT, 1024, 640);
    }

    @Test
    void mouseLooksAtANightOpensItAndSavesThePicture(FxRobot robot) {
        PictureView view = robot.lookup("#trends-picture").queryAs(PictureView.class);
        robot.moveTo(view);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotNull(view.nightProperty().get());
        Looks.write(stage, "trends-hover");
        robot.clickOn(MouseButton.PRIMARY);
        assertEquals(List.of("today " + view.nightProperty().get()), world.shown());
        robot.clickOn("#segment-NIGHTS_30");
        robot.clickOn("#trends-save");
        assertEquals(List.of("pain.png PAIN_RISING 2026-10-23 2026-11-21 true"), world.written());
    }

    @Test
    void keyboardAloneGoesFromNightToNightAndToTheTable(FxRobot robot) {
        PictureView view = robot.lookup("#trends-picture").queryAs(PictureView.class);
        robot.interact(() -> robot.lookup("#trends-measure").query().requestFocus());
        // ranges are one stop with arrows inside, then table and save
        for (int i = 0; i < 10 && !view.isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(view.isFocused());
        robot.type(KeyCode.END).type(KeyCode.LEFT);
        assertEquals("2026-11-20", String.valueOf(view.nightProperty().get()));
        assertTrue(view.getAccessibleText().startsWith("Night of Thu 19 to Fri 20 November 2026. "),
                view.getAccessibleText());
        Looks.write(stage, "trends-keyboard");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("today 2026-11-20"), world.shown());
        robot.interact(() -> robot.lookup("#trends-table").query().requestFocus());
        robot.type(KeyCode.SPACE);
        TableView<?> table = robot.lookup("#trends-nights").queryTableView();
        assertTrue(table.isVisible());
        Looks.write(stage, "trends-table");
        robot.interact(table::requestFocus);
        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of("today 2026-11-20", "today 2026-11-20"), world.shown());
    }

    @Test
    void summarySaysWhichNightsAndHowComplete(FxRobot robot) {
        Label summary = robot.lookup(".secondary").queryAs(Label.class);
        assertTrue(summary.getText().startsWith("26 May to 21 November 2026 · "), summary.getText());
        assertTrue(summary.getText().endsWith("0 = no pain, 10 = worst pain imaginable"), summary.getText());
    }
}
