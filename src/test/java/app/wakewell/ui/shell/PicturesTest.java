package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Symptom;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Session;
import app.wakewell.journal.SymptomNotes;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.TestJournals;

/** Pictures of the screens to look at, in {@code target/pictures}: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class PicturesTest {

    /** Screens that a digit leads to; the warning signs have a key of their own. */
    private static final int KEYS = 9;

    @TempDir
    Path folder;

    private WindowFixture open(InMemoryStore store, ThemeChoice theme, int width, int height) {
        return WindowFixture.open(request -> TestJournals.session(store, TestJournals.MORNING), folder, theme, width,
                height);
    }

    private static void picture(WindowFixture window, String name) {
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        window.picture(name);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640", "DARK,1440,900"})
    void screens(ThemeChoice theme, int width, int height) {
        String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (WindowFixture window = open(TestJournals.written(), theme, width, height)) {
            picture(window, "today-begun-" + look);
            window.type(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.L,
                    KeyCode.DIGIT1);
            picture(window, "today-finished-" + look);
            window.robot()
                    .interact(() -> window.stage()
                            .getScene()
                            .getRoot()
                            .lookupAll(".fold-header")
                            .forEach(header -> ((ToggleButton) header).setSelected(true)));
            picture(window, "today-unfolded-" + look);
            window.robot().interact(() -> window.found("#today", ScrollPane.class).setVvalue(1));
            picture(window, "today-bottom-" + look);
            for (int screen = 1; screen < KEYS; screen++) {
                if (Screens.all().get(screen).id().equals("report")) {
                    continue; // this journal has nothing to print with; ScreenLooksTest shows the page
                }
                window.robot()
                        .press(KeyCode.CONTROL)
                        .type(KeyCode.valueOf("DIGIT" + (screen + 1)))
                        .release(KeyCode.CONTROL);
                WaitForAsyncUtils.sleep(1200, TimeUnit.MILLISECONDS);
                picture(window, Screens.all().get(screen).id() + "-" + look);
            }
            window.type(KeyCode.F2);
            picture(window, "signs-" + look);
            window.robot().press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            picture(window, "undone-" + look);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1024,640"})
    void signs(ThemeChoice theme, int width, int height) {
        String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        InMemoryStore store = TestJournals.written();
        Session session = TestJournals.session(store, TestJournals.MORNING);
        SymptomNotes notes = new SymptomNotes(session.journal());
        notes.note(Symptom.LEG_TINGLING, TestJournals.TODAY.morning());
        try (WindowFixture window = WindowFixture.open(request -> session, folder, theme, width, height)) {
            window.type(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.TAB);
            picture(window, "today-sign-" + look);
            window.type(KeyCode.F2);
            window.robot().interact(() -> window.found("#sign-SADDLE_NUMBNESS", CheckBox.class).fire());
            picture(window, "signs-emergency-in-window-" + look);
            window.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
            picture(window, "trends-emergency-" + look);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640"})
    void firstStart(ThemeChoice theme, int width, int height) {
        String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        try (WindowFixture window = open(InMemoryStore.in(TestJournals.ZONE), theme, width, height)) {
            picture(window, "start-" + look);
            window.type(KeyCode.DIGIT1);
            picture(window, "start-gentle-" + look);
            window.type(KeyCode.ESCAPE, KeyCode.DIGIT3);
            picture(window, "start-duration-" + look);
            window.type(KeyCode.DIGIT5);
            picture(window, "start-onset-" + look);
            window.type(KeyCode.DIGIT2);
            picture(window, "start-signs-" + look);
            window.type(KeyCode.DIGIT2);
            picture(window, "start-bed-" + look);
            window.type(KeyCode.ENTER);
            picture(window, "today-first-" + look);
        }
    }
}
