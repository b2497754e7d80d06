package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Position;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.settings.Settings;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The morning without a mouse, key by key. */
class MorningByKeyboardTest {

    /** Both scores, sleep quality and the bed from opening the window. */
    private static final int QUICK_PATH = 6;
    /** The same and the position. */
    private static final int WITH_POSITION = 8;
    /** From the first-start question to the first saved night. */
    private static final int FIRST_NIGHT = 10;

    @TempDir
    Path folder;

    private WindowFixture open(InMemoryStore store) {
        return WindowFixture.open(request -> TestJournals.session(store, TestJournals.MORNING), folder,
                ThemeChoice.LIGHT, 980, 720);
    }

    private static Answers written(InMemoryStore store) {
        return store.read().entry(TestJournals.TODAY).map(Entry::answers).orElse(Answers.NONE);
    }

    @Test
    void quickPathTakesFourKeysNoneOfThemAimed() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.ENTER);
            window.await(() -> window.found("#saved", Label.class).getText().equals("Saved 07:12"));
            assertTrue(window.keys() <= QUICK_PATH, window.keys() + " keys");
            window.await(() -> written(store).has(NightFields.LOCATION));
            Answers answers = written(store);
            assertEquals(new Score(3), answers.get(NightFields.PAIN_RISING).orElseThrow());
            assertEquals(new Score(2), answers.get(NightFields.PAIN_BED).orElseThrow());
            assertEquals(SleepQuality.GOOD, answers.get(NightFields.SLEEP_QUALITY).orElseThrow());
            assertEquals(SleepPlace.OWN_BED, answers.get(NightFields.LOCATION).orElseThrow());
            assertEquals(4, answers.fields().size(), "nothing is stored that was not answered");

            window.type(KeyCode.TAB, KeyCode.L);
            window.await(() -> written(store).has(NightFields.POSITION));
            assertTrue(window.keys() <= WITH_POSITION, window.keys() + " keys");
            assertEquals(Position.SIDE_LEFT, written(store).get(NightFields.POSITION).orElseThrow());
            assertEquals(1, store.undoable()
                    .stream()
                    .filter(step -> step.subject().equals("2026-11-22"))
                    .count(), "one visit is one step");
        }
    }

    @Test
    void tenAndBackspace() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.X, KeyCode.ADD);
            window.await(() -> written(store).has(NightFields.PAIN_BED));
            assertEquals(new Score(10), written(store).get(NightFields.PAIN_RISING).orElseThrow());
            assertEquals(new Score(10), written(store).get(NightFields.PAIN_BED).orElseThrow());
            window.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
            window.await(() -> !written(store).has(NightFields.PAIN_BED));
            assertTrue(window.isFocused("#painRising"));
        }
    }

    @Test
    void firstNightAfterTheFirstQuestion() {
        InMemoryStore store = InMemoryStore.in(TestJournals.ZONE);
        try (WindowFixture window = open(store)) {
            window.await(() -> window.find("#start") != null);
            window.type(KeyCode.DIGIT2, KeyCode.ENTER);
            window.await(() -> window.isFocused("#painRising"));
            assertEquals(Episode.LASTING, store.read().profile().episode());
            int before = window.keys();
            window.type(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT4);
            window.await(() -> written(store).has(NightFields.SLEEP_QUALITY));
            assertTrue(window.keys() - before <= FIRST_NIGHT, window.keys() + " keys");
            assertTrue(window.isFocused("#describeBed"), "the bed may be described, and need not be");
        }
    }

    @Test
    void undoTakesTheVisitBackAndRedoDoesItAgain() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.DIGIT3, KeyCode.DIGIT2);
            window.await(() -> written(store).has(NightFields.PAIN_BED));
            window.robot().press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            window.await(() -> written(store).isEmpty());
            window.await(() -> window.found("#notice", javafx.scene.layout.HBox.class).isVisible());
            window.robot().press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
            window.await(() -> written(store).has(NightFields.PAIN_BED));
        }
    }

    @Test
    void aScreenReachedByKeyHasTheFocus() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            Map<KeyCode, String> screens = Map.of(KeyCode.DIGIT3, "#trends", KeyCode.DIGIT4, "#setups", KeyCode.DIGIT5,
                    "#insights");
            screens.forEach((key, root) -> {
                window.robot().press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
                window.await(() -> window.isFocused(root));
                window.type(KeyCode.ENTER, KeyCode.DIGIT7);
                assertTrue(window.find(root) != null, "Enter stays in " + root);
            });
            assertTrue(written(store).isEmpty(), "no key has answered for the night");
        }
    }

    @Test
    void tabLeadsOutOfTheNote() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            window.robot().interact(() -> window.found("#note", javafx.scene.control.TextArea.class).requestFocus());
            window.type(KeyCode.A, KeyCode.TAB);
            window.await(() -> !window.isFocused("#note"));
            assertEquals("a", window.found("#note", javafx.scene.control.TextArea.class).getText());
        }
    }

    @Test
    void warningSignsAreOneKeyAwayInsideATextField() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            window.robot().interact(() -> window.found("#note", javafx.scene.control.TextArea.class).requestFocus());
            window.type(KeyCode.DIGIT7, KeyCode.F2);
            window.await(() -> window.find("#signs") != null);
            window.await(() -> store.read().profile().signsSeenAt() != null);
            assertTrue(written(store).get(NightFields.PAIN_RISING).isEmpty(), "a digit in the note is no score");
            assertEquals("7",
                    store.draft(TestJournals.TODAY).orElseThrow().answers().get(NightFields.NOTE).orElseThrow());
        }
    }

    private static String night(WindowFixture window) {
        return window.found("#title", Label.class).getText();
    }

    @Test
    void dontKnowIsOneKeyAndAnAnswerOfItsOwn() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.DIGIT3, KeyCode.D, KeyCode.D);
            window.await(() -> written(store).isUnknown(NightFields.SLEEP_QUALITY));
            assertTrue(written(store).isUnknown(NightFields.PAIN_BED));
        }
    }

    @Test
    void oneKeyConfirmsTheRegionsOfTheLastPainfulNight() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.DIGIT3, KeyCode.A);
            window.await(() -> written(store).has(NightFields.PAIN_REGIONS));
            assertEquals(2, written(store).get(NightFields.PAIN_REGIONS).orElseThrow().size());
            assertTrue(window.isFocused("#painBed"), "the focus stays where it is");
        }
    }

    @Test
    void theQuestionMoreIsOneKeyAwayAndWavedAwayByAnother() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            assertFalse(window.found("#one-more", VBox.class).isVisible());
            window.type(KeyCode.DIGIT5, KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.ENTER);
            window.await(() -> window.found("#one-more", VBox.class).isVisible());
            assertEquals("How did you get out of bed?", window.found("#question", Label.class).getText());
            window.type(KeyCode.Q, KeyCode.DIGIT1);
            window.await(() -> written(store).has(NightFields.BED_EXIT));
            assertTrue(window.keys() <= QUICK_PATH, window.keys() + " keys");
            window.type(KeyCode.S);
            assertFalse(window.found("#one-more", VBox.class).isVisible());
            window.type(KeyCode.TAB, KeyCode.L);
            window.await(() -> written(store).has(NightFields.POSITION));
        }
    }

    @Test
    void missedNightsAreReachedAndLeftByKey() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            String today = night(window);
            window.type(KeyCode.G, KeyCode.DIGIT6);
            window.await(() -> store.read().entry(TestJournals.TODAY.plus(-12)).isPresent());
            window.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
            window.await(() -> window.isFocused("#trends"));
            window.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
            window.await(() -> window.find("#title") != null);
            assertEquals("Night of Monday 9 to Tuesday 10 November", night(window), "the date sticks");
            assertTrue(window.found("#marks", Label.class).getText().startsWith("written late, on Sunday 22 November"));
            window.type(KeyCode.G);
            assertEquals("Night of Tuesday 10 to Wednesday 11 November", night(window));
            window.type(KeyCode.T);
            assertEquals(today, night(window));
            assertTrue(window.isFocused("#painRising"));
        }
    }

    @Test
    void aDateThatIsNoneOrStillToComeIsTold() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            String today = night(window);
            Label problem = window.found("#otherProblem", Label.class);
            DatePicker other = window.found("#other", DatePicker.class);
            for (String typed : List.of("35 Nov 2026", "23 Nov 2026")) {
                window.robot().interact(() -> {
                    other.requestFocus();
                    other.getEditor().setText(typed);
                });
                window.type(KeyCode.ENTER);
                window.await(problem::isVisible);
                assertEquals(today, night(window));
            }
            assertTrue(problem.getText().contains("23 November 2026"), problem.getText());
            window.robot().interact(() -> other.getEditor().setText("11.11.2026"));
            window.type(KeyCode.ENTER);
            window.await(() -> !night(window).equals(today));
            assertFalse(problem.isVisible());
        }
    }

    @Test
    void severalNightsAreOneStepAway() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            window.robot().clickOn("Several nights");
            window.await(() -> window.find("#several") != null);
        }
    }

    @Test
    void somethingWorryingOffersTheWarningSigns() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            Node way = window.found("#signsWay", Node.class);
            assertFalse(way.isVisible());
            window.robot().interact(() -> window.found("#symptom", Node.class).requestFocus());
            window.type(KeyCode.DIGIT1);
            window.await(way::isVisible);
            window.type(KeyCode.TAB, KeyCode.SPACE);
            window.await(() -> window.find("#signs") != null);
        }
    }

    @Test
    void aGroupStaysOpenUntilTheNextStart() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            Fold pain = window.found("#group-pain", Fold.class);
            assertFalse(pain.isOpen());
            window.robot().interact(() -> pain.lookup(".fold-header").requestFocus());
            window.type(KeyCode.SPACE);
            window.await(pain::isOpen);
            window.type(KeyCode.TAB, KeyCode.DIGIT4);
            window.await(() -> store.draft(TestJournals.TODAY).isPresent());
            assertEquals("Pain while getting up: 4", pain.getSummary());
        }
        try (WindowFixture window = open(store)) {
            window.await(() -> window.isFocused("#painRising"));
            assertTrue(window.found("#group-pain", Fold.class).isOpen());
            assertFalse(window.found("#group-day", Fold.class).isOpen());
        }
    }

    private static boolean isInSight(WindowFixture window, String selector) {
        Node node = window.found(selector, Node.class);
        Bounds seen = window.found("#today", ScrollPane.class)
                .localToScene(
                        window.found("#today", ScrollPane.class).getLayoutBounds());
        return seen.contains(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void inTheSmallestWindowTheQuickPathIsInSightAndTheRestComesIntoIt() {
        InMemoryStore store = TestJournals.written();
        try (WindowFixture window = WindowFixture.open(request -> TestJournals.session(store, TestJournals.MORNING),
                folder, ThemeChoice.LIGHT, Settings.LEAST_WIDTH, Settings.LEAST_HEIGHT)) {
            window.await(() -> window.isFocused("#painRising"));
            for (String asked : List.of("#painRising", "#painBed", "#quality", "#sameBed", "#elsewhere")) {
                assertTrue(isInSight(window, asked), asked);
            }
            window.type(KeyCode.DIGIT5, KeyCode.DIGIT2, KeyCode.DIGIT4, KeyCode.ENTER);
            window.await(() -> window.isFocused("#stiffness") && isInSight(window, "#stiffness"));
            window.type(KeyCode.DIGIT1, KeyCode.B, KeyCode.DIGIT1);
            window.await(() -> written(store).has(NightFields.MEDICINE_LEVEL));
            window.type(KeyCode.ENTER);
            window.await(() -> written(store).has(NightFields.PAIN_REGIONS));
            window.await(() -> window.isFocused("#symptom") && isInSight(window, "#symptom"));
        }
    }
}
