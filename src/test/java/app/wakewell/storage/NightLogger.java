package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import app.wakewell.domain.Night;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.RandomJournal;

/** Logs one night after the other until it is killed, and says so after each. */
public final class NightLogger {

    private NightLogger() {}

    /**
     * Runs until killed.
     *
     * @param args
     *            the journal, and the file that takes one line for each night that is saved
     */
    public static void main(String[] args) throws IOException {
        Path acks = Path.of(args[1]);
        try (JournalStore store = JournalFixture.open(Path.of(args[0]), Use.WRITE)) {
            Night night = CrashTest.next(store);
            RandomJournal random = new RandomJournal(night.index());
            for (int i = 0; i < 20_000; i++) {
                store.commit(JournalFixture.log(random.entry(night)));
                Files.writeString(acks, night + "\n", StandardOpenOption.APPEND);
                night = night.next();
            }
        }
    }
}
