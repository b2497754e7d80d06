package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;

/** Opens a journal and keeps it open until it is killed, or says that another one has it. */
public final class LockHolder {

    private LockHolder() {}

    /**
     * Runs until killed, or until refused.
     *
     * @param args
     *            the journal, and the file that takes one line
     */
    public static void main(String[] args) throws IOException {
        try (JournalStore store = JournalFixture.open(Path.of(args[0]), Use.WRITE)) {
            say(args[1], "open");
            while (!store.isReadOnly()) {
                LockSupport.parkNanos(10_000_000);
            }
        } catch (JournalUnusable refused) {
            say(args[1], refused.reason().name());
        }
    }

    private static void say(String words, String word) throws IOException {
        Files.writeString(Path.of(words), word + "\n", StandardOpenOption.APPEND);
    }
}
