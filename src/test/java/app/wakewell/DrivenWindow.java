package app.wakewell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program with its window, and a robot that writes a note, goes through all screens and closes the window. */
public final class DrivenWindow {

    private static final int PATIENCE_SECONDS = 60;
    private static final List<KeyCode> SCREENS = List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT1);
    /** More than a form takes until it is kept. */
    private static final int PAUSE_SECONDS = 3;

    private DrivenWindow() {}

    /**
     * Runs until the window is closed.
     *
     * @param args
     *            what is written into the note, in small letters; optionally a file that is made instead of closing the
     *            window, once all is done
     */
    public static void main(String[] args) {
        Thread robot = new Thread(() -> drive(args));
        robot.setDaemon(true);
        robot.setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(9);
        });
        robot.start();
        Main.main(new String[0]);
    }

    private static void drive(String[] args) {
        FxRobot robot = new FxRobot();
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> robot.lookup("#painRising").tryQuery().filter(Node::isFocused).isPresent());
            robot.type(KeyCode.DIGIT2);
            robot.interact(() -> robot.lookup("#note").query().requestFocus());
            args[0].chars().forEach(letter -> robot.type(KeyCode.valueOf(Character.toString(letter - 'a' + 'A'))));
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            for (KeyCode screen : SCREENS) {
                robot.push(KeyCode.SHORTCUT, screen);
                WaitForAsyncUtils.waitForFxEvents();
            }
            if (args.length > 1) {
                Files.createFile(Path.of(args[1]));
                TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
            }
        } catch (TimeoutException | InterruptedException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
