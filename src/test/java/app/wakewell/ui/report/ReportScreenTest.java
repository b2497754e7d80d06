package app.wakewell.ui.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class ReportScreenTest {

    private final ScreenWorld world = ScreenWorld.sample().withPages(List.of(png()));
    private Stage stage;

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(595, 842, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Start
    void start(Stage window) {
        stage = window;
        Looks.show(window, new ReportScreen(world.context(),
                (owner, question) -> Optional.of(ChosenFile.of(Path.of("report"), List.of(".pdf"))), Runnable::run),
                Theme.LIGHT, 1000, 760);
    }

    @Test
    void mouseChoosesTheWeeksAndHearsWhyItWasNotSaved(FxRobot robot) {
        robot.clickOn("#segment-WEEKS_4");
        assertEquals("2026-10-25", world.previews().getLast().from().toString());
        robot.clickOn("#report-save");
        Label problem = robot.lookup("#report-save-problem").query();
        assertEquals("Not saved: report.pdf exists already; it is only replaced when you ask for that.",
                problem.getText());
        ImageView page = robot.lookup(".report-page").lookup((Node node) -> node instanceof ImageView).query();
        assertTrue(page.getFitWidth() > 300, "a page of " + page.getFitWidth());
        Looks.write(stage, "report-problem");
    }

    @Test
    void keyboardAloneAsksAndSaves(FxRobot robot) {
        Node weeks = robot.lookup("#segment-WEEKS_8").query();
        robot.interact(weeks::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        assertEquals("2026-08-30", world.previews().getLast().from().toString());
        robot.type(KeyCode.TAB);
        robot.write("What else");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("What else", world.previews().getLast().question());
        robot.type(KeyCode.TAB);
        assertTrue(robot.lookup("#report-save").query().isFocused());
    }
}
