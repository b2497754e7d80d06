package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Session;
import app.wakewell.journal.SymptomNotes;
import app.wakewell.journal.Visit;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The warning signs in the real window: when they open by themselves, and one key away from everywhere. */
class SignsInTheWindowTest {

    private static final Night TODAY = TestJournals.TODAY;

    @TempDir
    Path folder;

    private final InMemoryStore store = TestJournals.written();
    private final Session shown = TestJournals.session(store, TestJournals.MORNING);

    private WindowFixture open() {
        return WindowFixture.open(request -> shown, folder, ThemeChoice.LIGHT, 980, 720);
    }

    private static boolean isOpen(WindowFixture window) {
        return window.find("#signs") != null;
    }

    private void strong(int daysAgo) {
        shown.journal()
                .log(TODAY.plus(-daysAgo), Patch.NONE.set(NightFields.PAIN_RISING, new Score(9)), new Visit());
    }

    private Set<Symptom> active() {
        return SymptomNotes.active(store.read()).keySet();
    }

    @Test
    void strongMorningsOpenTheListWhenTheQuickPathIsDoneAndNotBefore() {
        strong(1);
        strong(2);
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.DIGIT9, KeyCode.DIGIT2, KeyCode.DIGIT4);
            assertFalse(isOpen(window), "never between the questions of the quick path");
            window.type(KeyCode.ENTER);
            window.await(() -> isOpen(window));
            window.await(() -> window.robot()
                    .lookup("This does not mean something is wrong. Here is the list doctors ask people to know.")
                    .tryQuery()
                    .isPresent());
            assertEquals(new Score(9), store.read().entry(TODAY).orElseThrow().painRising().orElseThrow());
            window.await(() -> store.lastTimes().containsKey("opened:signs"));
        }
    }

    @Test
    void anOrdinaryMorningDoesNot() {
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.ENTER, KeyCode.TAB, KeyCode.TAB);
            window.await(() -> store.read().entry(TODAY).isPresent());
            WaitForAsyncUtils.waitForFxEvents();
            assertFalse(isOpen(window));
            assertFalse(store.lastTimes().containsKey("opened:signs"));
        }
    }

    @Test
    void aWordOfTheNoteOpensItWhenTheNoteIsLeftAndNotWhileItIsTyped() {
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.DIGIT3);
            window.robot().interact(() -> window.found("#note", TextArea.class).requestFocus());
            window.robot().write("left foot numb, and ");
            window.await(() -> store.read()
                    .entry(TODAY)
                    .flatMap(entry -> entry.get(NightFields.NOTE))
                    .filter(note -> note.contains("numb"))
                    .isPresent());
            assertFalse(isOpen(window), "never while something is typed");
            window.type(KeyCode.TAB);
            window.await(() -> isOpen(window));
        }
    }

    @Test
    void anEmergencyTickedInHistoryOpensTheListAndStandsInABandUntilItIsRead() {
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#painRising"));
            assertFalse(window.found("#emergency", Node.class).isVisible());
            window.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
            // as its form does
            shown.journal()
                    .addEvent(DayEvent.What.of(DayEvent.Type.SYMPTOM, TODAY.morning(),
                            Answers.NONE.with(EventFields.SYMPTOMS,
                                    Set.of(Symptom.SADDLE_NUMBNESS))));
            window.await(() -> isOpen(window) && window.find("#noted-EMERGENCY") != null);
            assertTrue(window.found("#emergency", Node.class).isVisible());
            window.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(window.found("#emergency", Node.class).isVisible(), "on every screen");
            window.robot().clickOn("#emergency-read");
            WaitForAsyncUtils.waitForFxEvents();
            assertFalse(window.found("#emergency", Node.class).isVisible());
            window.type(KeyCode.F2);
            assertTrue(window.find("#noted-EMERGENCY") != null, "still first on the page");
        }
    }

    @Test
    void f2OpensTheListAboveADialogAndEscapeLeadsBackToIt() {
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.F1);
            window.await(() -> windows().size() == 2);
            window.type(KeyCode.F2);
            window.await(() -> windows().size() == 3);
            Stage above = (Stage) windows().getLast();
            assertEquals("Warning signs", above.getTitle());
            assertTrue(above.getScene().lookup("#sign-FEVER") != null);
            window.robot().interact(() -> above.getScene().lookup("#sign-FEVER").requestFocus());
            window.type(KeyCode.SPACE);
            window.await(() -> active().equals(Set.of(Symptom.FEVER)));
            window.type(KeyCode.ESCAPE);
            window.await(() -> windows().size() == 2);
            window.type(KeyCode.ESCAPE);
            window.await(() -> windows().size() == 1);
        }
    }

    private static List<Window> windows() {
        return Window.getWindows().stream().filter(Window::isShowing).filter(Stage.class::isInstance).toList();
    }

    @Test
    void f2OpensTheListWhereTheJournalCannotBeOpened() {
        try (WindowFixture window = WindowFixture.open(request -> {
            throw new JournalUnusable(JournalUnusable.Reason.DAMAGED, Path.of("journal.wakewell"), "test");
        }, folder, ThemeChoice.LIGHT, 980, 720)) {
            window.await(() -> window.find("#trouble") != null);
            window.type(KeyCode.F2);
            assertTrue(isOpen(window));
            window.robot().interact(() -> window.found("#sign-SADDLE_NUMBNESS", Node.class).requestFocus());
            window.type(KeyCode.SPACE);
            assertTrue(window.find("#noted-EMERGENCY") != null);
            window.type(KeyCode.ESCAPE);
            assertTrue(window.find("#trouble") != null);
        }
    }
}
