package app.wakewell.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Expectation;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Topper;
import app.wakewell.journal.Edit;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalStoreContract;
import app.wakewell.journal.Step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class SqliteJournalStoreTest extends JournalStoreContract {

    @TempDir
    Path folder;

    private final SqliteJournals journals = new SqliteJournals();

    @Override
    protected JournalStore empty() {
        return open(Use.WRITE);
    }

    @Override
    protected JournalStore reopened(JournalStore open) {
        open.close();
        return open(Use.WRITE);
    }

    @Override
    protected JournalStore forReading(JournalStore open) {
        return open(Use.READ);
    }

    @Test
    void aBlankReasonOfAnEarlierVersionIsTakenAwayByTheNextChange() {
        Patch firm = Patch.NONE.set(SetUpFields.TOPPER, Topper.FIRM);
        SetUpChange blank = new SetUpChange(JournalFixture.FIRST, firm, " ", null, NOW, 1);
        try (JournalStore store = JournalFixture.open(folder.resolve("earlier.db"), Use.WRITE)) {
            store.commit(new Step(Step.Kind.SET_UP, JournalFixture.FIRST.toString(), NOW,
                    List.of(Edit.added(blank))));
            Journal journal = new Journal(store, Clock.fixed(NOW, ZoneOffset.UTC), new InMemoryDayStart());
            journal.changeSetUp(JournalFixture.FIRST, firm, null, Expectation.BETTER);
            assertNull(store.read().bed().changeOn(JournalFixture.FIRST).orElseThrow().reason());
            journal.undo();
            assertEquals(List.of(blank), store.read().bed().changes());
        }
    }

    private JournalStore open(Use use) {
        return journals.open(folder.resolve("journal.db"), use, Clock.fixed(NOW, ZoneOffset.UTC), false);
    }
}
