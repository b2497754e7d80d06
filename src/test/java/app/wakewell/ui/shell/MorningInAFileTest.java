package app.wakewell.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Episode;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepQuality;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalStore;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.storage.SqliteJournals;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The first morning, by keyboard alone, into a real file. */
class MorningInAFileTest {

    @TempDir
    Path folder;

    @Test
    void theFirstNightIsInTheFileAfterTheWindowIsClosed() {
        Path file = folder.resolve("journal.db");
        JournalOpener opener = request -> TestJournals.session(
                new SqliteJournals().open(file, request.use(), TestJournals.MORNING, false), TestJournals.MORNING);
        try (WindowFixture window = WindowFixture.open(opener, folder, ThemeChoice.LIGHT, 990, 720)) {
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

    @Test
    void aFileThatIsNoJournalIsToldOfAndLeftAlone() throws java.io.IOException {
        Path file = java.nio.file.Files.writeString(folder.resolve("journal.db"), "not a journal at all");
        JournalOpener opener = request -> TestJournals.session(
                new SqliteJournals().open(file, request.use(), TestJournals.MORNING, false), TestJournals.MORNING);
        try (WindowFixture window = WindowFixture.open(opener, folder, ThemeChoice.LIGHT, 990, 720)) {
            window.await(() -> window.find("#trouble") != null);
            assertTrue(window.found("#what", Label.class).getText().contains("journal.db"));
            window.picture("trouble");
        }
        assertEquals("not a journal at all", java.nio.file.Files.readString(file));
    }
}
