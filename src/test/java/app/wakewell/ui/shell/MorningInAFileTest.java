package app.wakewell.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.ChildProgram;
import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Position;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.Session;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.storage.SqliteJournals;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The first morning, by keyboard alone, into a real file. */
class MorningInAFileTest {

    /** Both scores, sleep quality and the bed from opening the window. */
    private static final int QUICK_PATH = 6;
    /** The same and the position. */
    private static final int WITH_POSITION = 8;

    @TempDir
    Path folder;

    @Test
    void theFirstNightIsInTheFileAfterTheWindowIsClosed() {
        Path file = folder.resolve("journal.db");
        try (WindowFixture window = WindowFixture.open(opener(file), folder, ThemeChoice.LIGHT, 990, 720)) {
            window.await(() -> window.find("#start") != null);
            window.type(KeyCode.DIGIT3, KeyCode.ENTER);
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT4);
            window.await(() -> window.found("#saved", Label.class).getText().equals("Saved 07:12"));
            assertEquals(5, window.keys());
        }
        try (JournalStore store = new SqliteJournals().open(file, JournalOpener.Use.READ, TestJournals.MORNING,
                false)) {
            Entry entry = store.read().entry(TestJournals.TODAY).orElseThrow();
            assertEquals(new Score(3), entry.painRising().orElseThrow());
            assertEquals(new Score(2), entry.get(NightFields.PAIN_BED).orElseThrow());
            assertEquals(SleepQuality.GOOD, entry.get(NightFields.SLEEP_QUALITY).orElseThrow());
            assertEquals(Episode.COMES_AND_GOES, store.read().profile().episode());
        }
    }

    /** The whole morning from the opened window, key by key; the journal is not new. */
    @Test
    void theQuickPathAndThePositionAreInTheFile() {
        Path file = folder.resolve("journal.db");
        JournalOpener opener = opener(file);
        try (Session session = opener.open(new JournalOpener.Request(null, false, JournalOpener.Use.WRITE))) {
            session.journal().answerEpisode(Episode.LASTING);
            session.journal()
                    .changeSetUp(TestJournals.TODAY.plus(-30),
                            Patch.NONE.set(SetUpFields.MATTRESS_FIRMNESS, Firmness.FIRM), null, null);
        }
        try (WindowFixture window = WindowFixture.open(opener, folder, ThemeChoice.DARK, 1024, 640)) {
            window.await(() -> window.isFocused("#painRising"));
            window.type(KeyCode.DIGIT2, KeyCode.X, KeyCode.DIGIT3, KeyCode.ENTER);
            assertTrue(window.keys() <= QUICK_PATH, window.keys() + " keys");
            window.type(KeyCode.TAB, KeyCode.B);
            assertTrue(window.keys() <= WITH_POSITION, window.keys() + " keys");
            window.await(() -> window.found("#saved", Label.class).getText().equals("Saved 07:12"));
        }
        try (JournalStore store = new SqliteJournals().open(file, JournalOpener.Use.READ, TestJournals.MORNING,
                false)) {
            assertEquals(Answers.NONE.with(NightFields.PAIN_RISING, new Score(2))
                    .with(NightFields.PAIN_BED, new Score(10))
                    .with(NightFields.SLEEP_QUALITY, SleepQuality.FAIR)
                    .with(NightFields.LOCATION, SleepPlace.OWN_BED)
                    .with(NightFields.POSITION, Position.BACK),
                    store.read().entry(TestJournals.TODAY).orElseThrow().answers());
        }
    }

    /** Nothing is left or confirmed before the program is killed. */
    @Test
    void aHalfFilledFormSurvivesBeingKilled() throws IOException, InterruptedException {
        Path file = folder.resolve("journal.db");
        Path saved = Files.createFile(folder.resolve("saved"));
        Path output = folder.resolve("output");
        Process child = ChildProgram.start(HalfFilledMorning.class, output,
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dtestfx.robot=glass",
                        "-Djava.awt.headless=true"),
                file.toString(), folder.toString(), saved.toString());
        try {
            while (!Files.readAllLines(saved).contains(HalfFilledMorning.NOTE)) {
                assertFalse(child.waitFor(100, TimeUnit.MILLISECONDS), () -> "ended by itself: " + read(output));
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (WindowFixture window = WindowFixture.open(opener(file), folder, ThemeChoice.LIGHT, 1024, 640)) {
            window.await(() -> window.found("#kept", Label.class).isVisible());
            assertEquals(HalfFilledMorning.NOTE, window.found("#note", TextArea.class).getText());
            window.type(KeyCode.DIGIT6);
            window.await(() -> window.found("#saved", Label.class).getText().equals("Saved 07:12"));
        }
        try (JournalStore store = new SqliteJournals().open(file, JournalOpener.Use.READ, TestJournals.MORNING,
                false)) {
            assertEquals(Answers.NONE.with(NightFields.PAIN_RISING, new Score(6))
                    .withUnknown(NightFields.PAIN_BED)
                    .with(NightFields.SLEEP_QUALITY, SleepQuality.GOOD)
                    .with(NightFields.NOTE, HalfFilledMorning.NOTE),
                    store.read().entry(TestJournals.TODAY).orElseThrow().answers());
        }
    }

    private static String read(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static JournalOpener opener(Path file) {
        return request -> TestJournals.session(
                new SqliteJournals().open(file, request.use(), TestJournals.MORNING, false), TestJournals.MORNING);
    }

    @Test
    void aFileThatIsNoJournalIsToldOfAndLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("journal.db"), "not a journal at all");
        try (WindowFixture window = WindowFixture.open(opener(file), folder, ThemeChoice.LIGHT, 990, 720)) {
            window.await(() -> window.find("#trouble") != null);
            assertTrue(window.found("#what", Label.class).getText().contains("journal.db"));
            window.picture("trouble");
        }
        assertEquals("not a journal at all", Files.readString(file));
    }
}
