package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.AgeBand;
import app.wakewell.domain.Episode;
import app.wakewell.domain.ProfileFields;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.settings.Opening;
import app.wakewell.settings.SettingsFile;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The first start without a mouse, key by key. */
class StartByKeyboardTest {

    @TempDir
    Path folder;

    private final InMemoryStore store = InMemoryStore.in(TestJournals.ZONE);

    private WindowFixture open() {
        return WindowFixture.open(request -> TestJournals.session(store, TestJournals.MORNING), folder,
                ThemeChoice.LIGHT, 1024, 640);
    }

    @Test
    void fourQuestionsAndTheBedTakeAKeyEach() {
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#start-option-1"));
            window.type(KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT2);
            window.await(() -> store.read().person().has(ProfileFields.ONSET_AGE_BAND));
            assertEquals(Episode.LASTING, store.read().profile().episode());
            assertEquals(LocalDate.of(2026, 10, 11),
                    store.read().person().get(ProfileFields.EPISODE_STARTED).orElseThrow());
            assertEquals(AgeBand.A20_44, store.read().person().get(ProfileFields.ONSET_AGE_BAND).orElseThrow());
            window.type(KeyCode.DIGIT1);
            window.await(() -> store.read().profile().signsSeenAt() != null);
            window.await(() -> window.find("#signs") != null);
            window.type(KeyCode.ESCAPE);
            window.await(() -> window.found("#start-title", Label.class).getText().equals("The bed, in one minute"));
            window.type(KeyCode.DIGIT1);
            window.await(() -> window.find("#editor-save") != null);
            assertEquals(6, window.keys());
        }
    }

    @Test
    void aNewBoutCanBeLookedAtOnceAWeekAndTheWindowOpensThereFromThenOn() {
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#start-option-1"));
            window.type(KeyCode.DIGIT1);
            assertEquals(null, store.read().profile().episode());
            window.type(KeyCode.DIGIT1, KeyCode.ENTER);
            window.await(() -> window.isFocused("#pegP"));
            assertEquals(Episode.RECENT, store.read().profile().episode());
        }
        assertEquals(Opening.WEEK, new SettingsFile(folder.resolve("settings.json")).read().opening());
    }

    @Test
    void enterAloneChoosesNothing() {
        try (WindowFixture window = open()) {
            window.await(() -> window.isFocused("#start-option-1"));
            assertFalse(window.found("#start-unanswered", Label.class).isVisible());
            window.type(KeyCode.ENTER);
            assertTrue(window.found("#start-unanswered", Label.class).isVisible());
            assertEquals(null, store.read().profile().episode());
        }
    }
}
