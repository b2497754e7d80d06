package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.ChildProgram;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A second start is refused and answered by the first, without any socket. */
class BellTest {

    private static final int PATIENCE = 60_000;

    @TempDir
    Path folder;

    /** Has a journal open and answers, until killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] args) throws IOException {
            SqliteJournals journals = new SqliteJournals();
            Path file = Path.of(args[0]);
            Path rung = Path.of(args[1]);
            try (JournalStore store = journals.open(file, Use.WRITE, TestJournals.MORNING, false)) {
                Files.createFile(Path.of(args[2]));
                while (!store.isReadOnly()) {
                    LockSupport.parkNanos(10_000_000);
                    if (journals.answer(file)) {
                        Files.createFile(rung);
                    }
                }
            }
        }
    }

    @Test
    void theFirstOfTwoProgramsAnswersTheSecond() throws IOException, InterruptedException {
        Path file = folder.resolve("journal.db");
        Path rung = folder.resolve("rung");
        Path open = folder.resolve("open");
        Process first = ChildProgram.start(Holder.class, folder.resolve("output"), List.of(), file.toString(),
                rung.toString(), open.toString());
        try {
            assertTrue(awaits(open));
            SqliteJournals second = new SqliteJournals();
            assertEquals(JournalUnusable.Reason.IN_USE, assertThrows(JournalUnusable.class,
                    () -> second.open(file, Use.WRITE, TestJournals.MORNING, false)).reason());
            assertTrue(second.ring(file), "the first answers");
            assertTrue(awaits(rung));
        } finally {
            first.destroyForcibly().waitFor();
        }
        assertFalse(new SqliteJournals().ring(file), "nobody answers any more");
        assertFalse(Files.exists(folder.resolve("journal.db.bell")), "nothing stays behind");
    }

    private static boolean awaits(Path file) throws InterruptedException {
        for (int waited = 0; !Files.exists(file) && waited < PATIENCE; waited += 10) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return Files.exists(file);
    }

    @Test
    void whereNoFileCanBeMadeNobodyAnswers() {
        assertFalse(new SqliteJournals().ring(folder.resolve("nowhere").resolve("journal.db")));
    }
}
