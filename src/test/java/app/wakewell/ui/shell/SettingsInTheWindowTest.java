package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.JournalInfo;
import app.wakewell.settings.SettingsFile;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Settings in a real window over a real file. */
class SettingsInTheWindowTest {

    @TempDir
    Path folder;

    @TempDir
    Path settings;

    private WindowFixture open() {
        WindowFixture window = WindowFixture.open(new FileJournals(folder).written(5, 1).all(), settings,
                ThemeChoice.LIGHT, 1024, 640, TestJournals.MORNING);
        window.await(() -> window.find("#shell") != null);
        return window;
    }

    private static void openSettings(WindowFixture window) {
        window.robot().press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        window.await(() -> window.find("#settings") != null);
    }

    @Test
    void aBackupAskedForIsAFileAndTheStatusLineKnowsOfIt() {
        try (WindowFixture window = open()) {
            openSettings(window);
            window.await(() -> window.find("#settings-backups .backup-row") != null);
            int before = window.stage().getScene().getRoot().lookupAll(".backup-row").size();
            assertTrue(window.isFocused("#settings-back-up"));
            window.type(KeyCode.SPACE);
            window.await(() -> window.stage().getScene().getRoot().lookupAll(".backup-row").size() > before);
            assertTrue(window.found("#settings-said", Label.class).getText().startsWith("Done: 5 nights"),
                    window.found("#settings-said", Label.class).getText());
            window.type(KeyCode.TAB, KeyCode.SPACE);
            window.await(() -> window.found("#settings-said", Label.class).getText().startsWith("Restored on trial"));
        }
    }

    @Test
    void coloursChangeAsTheyAreChosenAndTheSwitchBelowFollows() {
        try (WindowFixture window = open()) {
            openSettings(window);
            window.robot().interact(() -> window.found("#segment-DARK", ToggleButton.class).fire());
            window.await(() -> window.stage()
                    .getScene()
                    .getStylesheets()
                    .stream()
                    .anyMatch(sheet -> sheet.endsWith("tokens-dark.css")));
            assertEquals(ThemeChoice.DARK, new SettingsFile(settings.resolve("settings.json")).read().theme());
            window.robot().interact(() -> window.found("#theme", Button.class).fire());
            window.await(() -> window.found("#segment-LIGHT", ToggleButton.class).isSelected());
        }
    }

    @EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
    @ParameterizedTest
    @CsvSource({"LIGHT,1024,640,false", "DARK,1440,900,false", "LIGHT,1180,760,true"})
    void looks(ThemeChoice theme, int width, int height, boolean sample) {
        InMemoryStore store = sample
                ? new InMemoryStore(new JournalInfo("sample", "Sample", Instant.EPOCH, TestJournals.ZONE, true))
                : TestJournals.written();
        try (WindowFixture window = WindowFixture.open(request -> TestJournals.session(store, TestJournals.MORNING),
                settings, theme, width, height)) {
            openSettings(window);
            window.picture("settings-in-window-" + (sample ? "sample-" : "") + theme.name().toLowerCase(Locale.ROOT)
                    + "-" + width);
        }
    }
}
