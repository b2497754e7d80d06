package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Item;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.storage.FaultScenario.Play;
import app.wakewell.storage.Faults.Mode;
import app.wakewell.storage.Faults.Played;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Kills the program, tears a write in half, and says that the disk is full or broken, at every call that changes a file:
 * while a journal is made, brought to a newer version, written, copied and closed. The default build takes a part of the
 * calls, another one each day.
 */
class FaultSweepTest {

    private static final int PARTS = Integer.getInteger("wakewell.sweep.parts", 100);
    /** With fewer calls than this the library does not see the disk. */
    private static final long LEAST_CALLS = 100;
    private static final int AT_ONCE = 2;

    private static Map<String, List<Set<Item>>> states;
    private static long calls;

    @TempDir
    static Path folder;

    @BeforeAll
    static void count() throws IOException, InterruptedException {
        Faults.needsCompiler();
        states = Faults.states(folder.resolve("states"));
        Played whole = Faults.play(folder.resolve("count"), Play.HONEST, Mode.COUNT, 0);
        assertEquals(0, whole.exit(), whole.output());
        assertEquals(List.of(), wrong(whole));
        calls = whole.calls();
        assertTrue(calls >= LEAST_CALLS, () -> "only " + calls + " calls were seen");
    }

    private static List<String> wrong(Played played) {
        List<String> wrong = new ArrayList<>();
        states.forEach((journal, after) -> wrong
                .addAll(Faults.wrong(played.folder(), journal, played.acked(journal), after, Use.WRITE)));
        return wrong;
    }

    @Test
    void everyFaultLeavesWhatWasSaidToBeSaved() throws InterruptedException, ExecutionException {
        int part = Integer.getInteger("wakewell.sweep.part", LocalDate.now(ZoneOffset.UTC).getDayOfYear() % PARTS);
        Map<Mode, Integer> runs = new EnumMap<>(Mode.class);
        List<Future<List<String>>> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Mode mode : List.of(Mode.KILL, Mode.TORN, Mode.ENOSPC, Mode.ENOSPC_ON, Mode.EIO)) {
                for (long at = 1; at <= calls; at++) {
                    if (at % PARTS == part) {
                        long call = at;
                        results.add(pool.submit(() -> fault(mode, call)));
                        runs.merge(mode, 1, Integer::sum);
                    }
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Future<List<String>> result : results) {
            wrong.addAll(result.get());
        }
        System.out.printf("faults: part %d of %d, %d calls, runs %s, %d wrong%n", part, PARTS, calls, runs,
                wrong.size());
        assertFalse(results.isEmpty());
        assertEquals(List.of(), wrong);
    }

    private static List<String> fault(Mode mode, long at) throws IOException, InterruptedException {
        Path place = folder.resolve(mode + "-" + at);
        Played played = Faults.play(place, Play.HONEST, mode, at);
        List<String> wrong = new ArrayList<>(wrong(played));
        if (mode.livesOn() && mode != Mode.ENOSPC_ON && played.exit() != 0) {
            wrong.add("the program ended with " + played.exit() + ": " + played.output());
        }
        wrong.replaceAll(what -> mode + " at call " + at + ": " + what);
        return wrong;
    }

    /** Nothing is proven by a sweep that does not notice a program that lies. */
    @Test
    void aProgramThatSaysSavedTooEarlyIsCaught() throws IOException, InterruptedException {
        int caught = 0;
        for (long at = calls / 3; at <= calls && caught == 0; at += 3) {
            Path place = Files.createDirectories(folder.resolve("early-" + at));
            caught += wrong(Faults.play(place, Play.EARLY, Mode.KILL, at)).size();
        }
        assertTrue(caught > 0, "acknowledging before the commit went unnoticed");
    }
}
