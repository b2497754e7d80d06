package app.wakewell.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Erasing everything from the window: named first, asked twice, and the first start afterwards. */
class EraseInTheWindowTest {

    @TempDir
    Path folder;

    @TempDir
    Path settings;

    private final FileJournals[] made = new FileJournals[1];

    private WindowFixture open() {
        FileJournals journals = new FileJournals(folder).written(5, 1);
        made[0] = journals;
        WindowFixture window = WindowFixture.open(journals.all(), settings, ThemeChoice.LIGHT, 1024, 640,
                TestJournals.MORNING);
        window.await(() -> window.find("#shell") != null);
        return window;
    }

    /** What was changed since the last backup is backed up once more when the journal is closed, to be erased. */
    @Test
    void theBackupThatClosingMakesGoesToo() {
        try (WindowFixture window = open()) {
            window.type(KeyCode.DIGIT3);
            erase(window);
            Stage first = dialog(window, "erase");
            window.robot().interact(() -> button(first, "Go on").fire());
            Stage second = dialog(window, "erase-sure");
            window.robot().interact(() -> ((TextField) second.getScene().lookup("#erase-word")).setText("erase"));
            window.robot().interact(() -> button(second, "Erase everything").fire());
            Stage told = dialog(window, "erased");
            assertFalse(Files.exists(folder.resolve("backups")));
            window.type(KeyCode.ESCAPE);
            window.await(() -> !told.isShowing());
        }
    }

    private static Stage dialog(WindowFixture window, String id) {
        window.await(() -> stages(id).size() == 1);
        return stages(id).getFirst();
    }

    private static List<Stage> stages(String id) {
        return Window.getWindows()
                .stream()
                .filter(window -> window.isShowing() && id.equals(window.getScene().getRoot().getId()))
                .map(Stage.class::cast)
                .toList();
    }

    private static Button button(Stage dialog, String words) {
        return dialog.getScene()
                .getRoot()
                .lookupAll(".button")
                .stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static void erase(WindowFixture window) {
        // as Settings does
        window.robot().interactNoWait(() -> window.care().eraseEverything());
    }

    @Test
    void everythingIsNamedAndAskedForTwiceAndThenTheFirstStartIsThere() {
        try (WindowFixture window = open()) {
            erase(window);
            Stage first = dialog(window, "erase");
            ListView<?> named = (ListView<?>) first.getScene().lookup("#erase-files");
            assertTrue(named.getItems().contains(made[0].file()));
            assertTrue(named.getItems().contains(settings.resolve("settings.json")));
            window.await(() -> button(first, "Leave all as it is").isFocused());
            window.robot().interact(() -> Pictures.write(first.getScene(), "erase-first"));
            window.robot().interact(() -> button(first, "Go on").requestFocus());
            window.type(KeyCode.ENTER);
            Stage second = dialog(window, "erase-sure");
            Button yes = button(second, "Erase everything");
            assertTrue(yes.isDisabled());
            window.robot().interact(() -> second.getScene().lookup("#erase-word").requestFocus());
            window.robot().targetWindow(second).write("eras");
            assertTrue(yes.isDisabled());
            window.robot().targetWindow(second).write("e");
            WaitForAsyncUtils.waitForFxEvents();
            assertFalse(yes.isDisabled());
            window.robot().interact(() -> Pictures.write(second.getScene(), "erase-second"));
            window.robot().interact(yes::requestFocus);
            window.type(KeyCode.ENTER);
            Stage told = dialog(window, "erased");
            assertTrue(window.find("#start") != null, "the first start");
            assertFalse(Files.exists(settings.resolve("settings.json")));
            assertFalse(Files.exists(folder.resolve("backups")));
            window.robot().interact(() -> Pictures.write(told.getScene(), "erased"));
            window.type(KeyCode.ESCAPE);
            window.await(() -> !told.isShowing());
        }
    }

    @Test
    void escapeLeavesAllAsItIsAtEitherQuestion() {
        try (WindowFixture window = open()) {
            var before = FileJournals.files(folder).keySet();
            erase(window);
            Stage first = dialog(window, "erase");
            window.type(KeyCode.ESCAPE);
            window.await(() -> !first.isShowing());
            erase(window);
            Stage again = dialog(window, "erase");
            window.robot().interact(() -> button(again, "Go on").requestFocus());
            window.type(KeyCode.ENTER);
            Stage second = dialog(window, "erase-sure");
            window.type(KeyCode.ESCAPE);
            window.await(() -> !second.isShowing());
            assertTrue(window.found("#shell", Node.class).isVisible());
            assertEquals(before, FileJournals.files(folder).keySet());
        }
    }

    /** The second start finds the first, which comes to the front, and says so. */
    @Test
    void aSecondWindowSaysThatOneIsOpenAndTheFirstComesToTheFront() {
        try (WindowFixture window = open()) {
            window.robot().interact(() -> window.stage().setIconified(true));
            FileJournals other = new FileJournals(folder);
            try (WindowFixture second = WindowFixture.open(other.all(), settings, ThemeChoice.LIGHT, 1024, 640,
                    TestJournals.MORNING)) {
                second.await(() -> second.find("#trouble") != null);
                assertTrue(second.robot()
                        .lookup("Wakewell is running already. Its window has come to the front; this one can be closed.")
                        .tryQuery()
                        .isPresent());
                second.await(() -> !window.stage().isIconified());
            }
        }
    }
}
