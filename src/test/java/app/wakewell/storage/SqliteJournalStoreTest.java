package app.wakewell.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

import org.junit.jupiter.api.io.TempDir;

import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalStoreContract;

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

    private JournalStore open(Use use) {
        return journals.open(folder.resolve("journal.db"), use, Clock.fixed(NOW, ZoneOffset.UTC), false);
    }
}
