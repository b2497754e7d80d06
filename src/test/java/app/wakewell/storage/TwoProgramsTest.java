package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.ChildProgram;
import app.wakewell.journal.JournalOpener.Use;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Of two programs that are started at once one has the journal; it is free as soon as that one is gone, however it
 * went.
 */
@Tag("harness")
class TwoProgramsTest {

    private static final int PAIRS = Integer.getInteger("wakewell.pairs", 4);
    private static final int PATIENCE = 60_000;

    @TempDir
    Path folder;

    @Test
    void oneOfTwoHasTheJournal() throws IOException, InterruptedException {
        Path file = folder.resolve("journal.db");
        for (int pair = 0; pair < PAIRS; pair++) {
            Path words = Files.createFile(folder.resolve("words" + pair));
            Process one = start(file, words);
            Process other = start(file, words);
            for (int waited = 0; Files.readAllLines(words).size() < 2 && waited < PATIENCE; waited += 10) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertEquals(List.of("IN_USE", "open"), Files.readAllLines(words).stream().sorted().toList(),
                    "pair " + pair);
            one.destroyForcibly().waitFor();
            other.destroyForcibly().waitFor();
            JournalFixture.open(file, Use.WRITE).close();
        }
        System.out.printf("pairs of programs: %d, one writer in each%n", PAIRS);
    }

    private Process start(Path file, Path words) throws IOException {
        return ChildProgram.start(LockHolder.class, folder.resolve("output"), List.of(), file.toString(),
                words.toString());
    }
}
