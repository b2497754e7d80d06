package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.ChildProgram;
import app.wakewell.domain.Night;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Kills a program that is writing, at any moment, and looks whether all that it said was saved is there. */
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("wakewell.kills", 4);

    @TempDir
    Path folder;

    @Test
    void whatWasSaidToBeSavedSurvivesBeingKilled() throws IOException, InterruptedException {
        Path journal = folder.resolve("journal.db");
        Path acks = Files.createFile(folder.resolve("acks"));
        Random random = new Random(11);
        int killedWithWork = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int before = acked(acks).size();
            Process child = start(journal, acks);
            for (int i = 0; i < 600 && acked(acks).size() < before + 3; i++) {
                assertRunsFor(50, child);
            }
            assertRunsFor(random.nextInt(60), child); // so that no two rounds are cut off at the same point
            child.destroyForcibly().waitFor();
            List<String> acked = acked(acks);
            killedWithWork += acked.size() > before ? 1 : 0;
            try (JournalStore store = JournalFixture.open(journal, Use.WRITE)) {
                List<String> there = store.read().entries().stream().map(entry -> entry.night().toString()).toList();
                assertEquals(acked, there.subList(0, acked.size()), "acknowledged nights");
                assertTrue(there.size() <= acked.size() + 1, "only the one in flight may be there as well");
                assertEquals(there.size(), undoableSteps(store), "each night with its step");
                noteAsAcked(acks, there.subList(acked.size(), there.size()));
            }
        }
        assertEquals(ROUNDS, killedWithWork, "rounds in which something was written");
    }

    private void assertRunsFor(int milliseconds, Process child) throws InterruptedException {
        assertFalse(child.waitFor(milliseconds, TimeUnit.MILLISECONDS), () -> "ended by itself: " + output());
    }

    /** Takes all back and does it all again, which leaves the journal as it was. */
    private static int undoableSteps(JournalStore store) {
        int steps = 0;
        while (store.undoable().isPresent() && steps < 5) {
            store.undo();
            steps++;
        }
        for (int i = 0; i < steps; i++) {
            store.redo();
        }
        return store.read().entries().size();
    }

    private static List<String> acked(Path acks) throws IOException {
        String text = Files.readString(acks);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList(); // a cut line is no acknowledgement
    }

    private static void noteAsAcked(Path acks, List<String> more) throws IOException {
        List<String> all = new ArrayList<>(acked(acks));
        all.addAll(more);
        Files.write(acks, all);
    }

    private Process start(Path journal, Path acks) throws IOException {
        return ChildProgram.start(NightLogger.class, folder.resolve("output"), List.of(), journal.toString(),
                acks.toString());
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    static Night next(JournalStore store) {
        return store.read().lastNight().map(Night::next).orElse(JournalFixture.FIRST);
    }
}
