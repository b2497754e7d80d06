package app.wakewell.ui.shell;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepPlace;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The morning with the mouse alone. */
class MorningByMouseTest {

    @TempDir
    Path folder;

    private static Answers written(InMemoryStore store, Night night) {
        return store.read().entry(night).map(Entry::answers).orElse(Answers.NONE);
    }

    private static Node cell(WindowFixture window, String row, int place) {
        Parent cells = (Parent) window.found(row, Parent.class).lookup(".cells");
        return cells.getChildrenUnmodifiable().get(place);
    }

    @Test
    void aMissedNightIsFilled() {
        InMemoryStore store = TestJournals.written();
        Night gap = TestJournals.TODAY.plus(-11);
        try (WindowFixture window = WindowFixture.open(
                request -> TestJournals.session(store, TestJournals.MORNING), folder, ThemeChoice.DARK, 990, 720)) {
            window.await(() -> window.isFocused("#painRising"));
            window.robot().clickOn(cell(window, "#strip", 13 - 11));
            window.robot().clickOn(cell(window, "#painRising", 10));
            window.await(() -> written(store, gap).has(NightFields.PAIN_RISING));
            assertEquals(new Score(10), written(store, gap).get(NightFields.PAIN_RISING).orElseThrow());
            window.robot().clickOn("#elsewhere");
            window.await(() -> written(store, gap).has(NightFields.LOCATION));
            assertEquals(SleepPlace.OTHER_BED, written(store, gap).get(NightFields.LOCATION).orElseThrow());
            window.robot().clickOn(cell(window, "#painRising", 4));
            window.await(() -> written(store, gap).get(NightFields.PAIN_RISING).orElseThrow().value() == 4);
            window.robot().clickOn("#rail-signs");
            window.await(() -> window.find("#signs") != null);
        }
    }
}
