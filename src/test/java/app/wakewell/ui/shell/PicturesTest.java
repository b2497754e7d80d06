package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.sample.SampleJournal;
import app.wakewell.settings.Settings;
import app.wakewell.settings.SettingsFile;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.TestJournals;

/** Pictures of the screens to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class PicturesTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private Stage show(InMemoryStore store, ThemeChoice theme, int width, int height) {
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.write(new Settings(theme, width, height));
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            stage[0] = new Stage();
            new JournalWindow(stage[0],
                    new JournalWindow.Setting(request -> TestJournals.session(store, TestJournals.MORNING),
                            new JournalOpener.Request(null, false, JournalOpener.Use.WRITE), TestJournals.MORNING,
                            settings, Locale.UK),
                    new CompletableFuture<>()).show();
        });
        settle();
        return stage[0];
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(700, java.util.concurrent.TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(Stage stage, String name) {
        settle();
        robot.interact(() -> Pictures.write(stage.getScene(), name));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640", "DARK,1024,640"})
    void screens(ThemeChoice theme, int width, int height) {
        String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        Stage stage = show(TestJournals.written(), theme, width, height);
        picture(stage, "today-begun-" + look);
        robot.type(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.L,
                KeyCode.DIGIT1);
        picture(stage, "today-finished-" + look);
        robot.interact(() -> stage.getScene()
                .getRoot()
                .lookupAll(".fold-header")
                .forEach(header -> ((javafx.scene.control.ToggleButton) header).setSelected(true)));
        picture(stage, "today-unfolded-" + look);
        robot.interact(() -> ((javafx.scene.control.ScrollPane) stage.getScene().getRoot().lookup("#today"))
                .setVvalue(1));
        picture(stage, "today-bottom-" + look);
        robot.type(KeyCode.F2);
        picture(stage, "signs-" + look);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        picture(stage, "undone-" + look);
        robot.interact(stage::close);
    }

    /** Screens that need many nights, with the sample journal. */
    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640", "DARK,1024,640"})
    void insights(ThemeChoice theme, int width, int height) {
        String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        Stage stage = show(sample(), theme, width, height);
        robot.interact(() -> ((javafx.scene.control.Button) stage.getScene().lookup("#rail-insights")).fire());
        WaitForAsyncUtils.sleep(2, java.util.concurrent.TimeUnit.SECONDS);
        picture(stage, "insights-" + look);
        robot.interact(() -> stage.getScene()
                .getRoot()
                .lookupAll(".fold-header")
                .forEach(header -> ((javafx.scene.control.ToggleButton) header).setSelected(true)));
        picture(stage, "insights-unfolded-" + look);
        robot.interact(() -> ((javafx.scene.control.ScrollPane) stage.getScene().lookup("#insights")).setVvalue(1));
        picture(stage, "insights-bottom-" + look);
        robot.interact(stage::close);
    }

    private static InMemoryStore sample() {
        InMemoryStore store = InMemoryStore.in(TestJournals.ZONE);
        store.commit(SampleJournal.endingBefore(TestJournals.MORNING).asStep(Instant.EPOCH));
        return store;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640"})
    void firstStart(ThemeChoice theme, int width, int height) {
        String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        Stage stage = show(InMemoryStore.in(TestJournals.ZONE), theme, width, height);
        picture(stage, "start-" + look);
        robot.type(KeyCode.DIGIT1);
        picture(stage, "start-chosen-" + look);
        robot.type(KeyCode.ENTER);
        picture(stage, "start-gentle-" + look);
        robot.type(KeyCode.ESCAPE).type(KeyCode.DIGIT2, KeyCode.ENTER);
        picture(stage, "today-first-" + look);
        robot.interact(stage::close);
    }
}
