package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.NightFields;
import app.wakewell.journal.Draft;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One key takes everything off the screen, and brings it back as it was. */
class HideTest {

    @TempDir
    Path folder;

    private final InMemoryStore store = TestJournals.written();

    private WindowFixture open() {
        return WindowFixture.open(request -> TestJournals.session(store, TestJournals.MORNING), folder,
                ThemeChoice.LIGHT, 1024, 640);
    }

    private String kept() {
        return store.draft(TestJournals.TODAY)
                .map(Draft::answers)
                .flatMap(answers -> answers.get(NightFields.NOTE))
                .orElse("");
    }

    @Test
    void whatIsBeingWrittenIsSavedAndComesBackWithTheFocus() {
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#painRising"));
            String title = window.stage().getTitle();
            TextArea note = window.found("#note", TextArea.class);
            window.robot().interact(note::requestFocus);
            window.robot().write("half a sen");
            window.type(KeyCode.F12);
            assertEquals("", window.stage().getTitle());
            assertEquals("hidden", window.stage().getScene().getRoot().getId());
            window.picture("hidden");
            window.await(() -> kept().equals("half a sen"));
            window.type(KeyCode.DIGIT7);
            window.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
            assertEquals("hidden", window.stage().getScene().getRoot().getId(), "no other key brings it back");
            window.type(KeyCode.F12);
            assertEquals(title, window.stage().getTitle());
            assertTrue(note.isFocused());
            window.robot().write("tence");
            assertEquals("half a sentence", note.getText());
        }
    }

    @Test
    void aDialogIsCoveredTooAndHearsTheKey() {
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.F1);
            Stage dialog = (Stage) Window.getWindows()
                    .stream()
                    .filter(other -> !other.equals(window.stage()) && other instanceof Stage)
                    .findFirst()
                    .orElseThrow();
            assertEquals("Keys", dialog.getTitle());
            window.type(KeyCode.F12);
            assertFalse(dialog.getScene().getRoot().isVisible());
            assertNotEquals("Keys", dialog.getTitle());
            window.type(KeyCode.ESCAPE);
            assertTrue(dialog.isShowing(), "nothing happens behind the curtain");
            window.type(KeyCode.F12);
            assertTrue(dialog.getScene().getRoot().isVisible());
            assertEquals("Keys", dialog.getTitle());
            window.type(KeyCode.ESCAPE);
            window.await(() -> !dialog.isShowing());
        }
    }

    @Test
    void theButtonHidesAndTheButtonShows() {
        try (WindowFixture window = open()) {
            window.await(() -> window.find("#hide") != null);
            window.robot().clickOn("#hide");
            window.await(() -> window.find("#hidden-show") != null);
            window.robot().clickOn("#hidden-show");
            window.await(() -> window.find("#shell") != null);
            assertTrue(window.found("#shell", Node.class).isVisible());
        }
    }

    @Test
    void itIsHiddenAfterSoManyIdleMinutesAndNotWhereNobodyAskedForIt() throws Exception {
        AtomicInteger minutes = new AtomicInteger();
        AtomicInteger hidden = new AtomicInteger();
        AtomicInteger asked = new AtomicInteger();
        IdleWatch[] watch = new IdleWatch[1];
        try (WindowFixture window = open()) {
            window.robot().interact(() -> watch[0] = new IdleWatch(() -> {
                asked.incrementAndGet();
                return minutes.get();
            }, hidden::incrementAndGet, Duration.millis(20)));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> asked.get() > 3);
            assertEquals(0, hidden.get());
            minutes.set(2);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> hidden.get() > 0);
            window.robot().interact(() -> watch[0].end());
        }
    }

    /** What nobody expected: the half-written note is saved before the dialog stands. */
    @Test
    void anUnexpectedFailureSavesWhatIsBeingWrittenFirst() {
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#painRising"));
            TextArea note = window.found("#note", TextArea.class);
            window.robot().interact(note::requestFocus);
            window.robot().write("abc");
            boolean[] left = new boolean[1];
            window.robot().interact(() -> {
                note.focusedProperty().subscribe(focused -> left[0] |= !focused && dialogs() == 0);
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, new StackOverflowError("test"));
            });
            assertTrue(left[0], "the field was left, which saves it, before a dialog was there");
            assertEquals(1, dialogs());
            window.await(() -> kept().equals("abc"));
            window.type(KeyCode.ESCAPE);
            window.await(() -> dialogs() == 0);
            assertTrue(window.found("#shell", Node.class).isVisible(), "the window goes on");
        }
    }

    private static long dialogs() {
        return Window.getWindows()
                .stream()
                .filter(other -> other instanceof Stage stage && stage.getOwner() != null)
                .count();
    }
}
