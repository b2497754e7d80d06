package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.RunsBeside;
import app.wakewell.domain.Item;
import app.wakewell.storage.FaultScenario.Play;
import app.wakewell.storage.Faults.InMemory;
import app.wakewell.storage.Faults.Left;
import app.wakewell.storage.Faults.Mode;
import app.wakewell.storage.Faults.Played;
import app.wakewell.storage.Faults.Player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Kills the program, tears a write in half, and says that the disk is full or broken, at every call that changes a
 * file: while a journal is made, brought to a newer version, written, copied and closed. The default build takes a part
 * of the calls, another one each day.
 */
@Tag("harness")
@RunsBeside
class FaultSweepTest {

    private static final int PARTS = Integer.getInteger("wakewell.sweep.parts", 10);
    /** Programs that are really killed take a new one each: of these a smaller part. */
    private static final int KILL_PARTS = Integer.getInteger("wakewell.sweep.kill.parts", 100);
    /** With fewer calls than this the library does not see the disk. */
    private static final long LEAST_CALLS = 100;
    private static final int EARLY_PARTS = 7;
    private static final int AT_ONCE = 2;

    private static Map<String, List<Set<Item>>> states;
    private static long calls;

    @TempDir(factory = InMemory.class, cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    /** A fault to come. */
    private record Fault(Mode mode, long at) {}

    @BeforeAll
    static void count() throws IOException, InterruptedException {
        Faults.needsCompiler();
        states = Faults.states(folder.resolve("states"));
        try (Player player = new Player(folder)) {
            Played whole = player.play(folder.resolve("count"), Play.HONEST, Mode.COUNT, 0, 1);
            assertEquals("", whole.failure());
            assertEquals(List.of(), Faults.wrong(whole.left(), states));
            calls = whole.calls();
        }
        assertTrue(calls >= LEAST_CALLS, () -> "only " + calls + " calls were seen");
    }

    /** Today's part of the calls. */
    private static int part(int parts) {
        return (int) (LocalDate.now(ZoneOffset.UTC).toEpochDay() % parts);
    }

    private static List<Fault> faults(int parts, Mode... modes) {
        return Stream.of(modes)
                .flatMap(mode -> LongStream.rangeClosed(1, calls)
                        .filter(at -> at % parts == part(parts))
                        .mapToObj(at -> new Fault(mode, at)))
                .toList();
    }

    /** Looks at one case, with a program to play it with. */
    @FunctionalInterface
    private interface Look<T> {
        List<String> at(Player player, T one) throws IOException, InterruptedException;
    }

    /** Looks at all of them, some at once. */
    private static <T> void assertNothingWrong(String what, int parts, Collection<T> all, Look<T> look)
            throws InterruptedException, ExecutionException {
        Queue<T> waiting = new ConcurrentLinkedQueue<>(all);
        Callable<List<String>> worker = () -> wrong(waiting, look);
        List<String> wrong = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<List<String>> found : pool.invokeAll(Collections.nCopies(AT_ONCE, worker))) {
                wrong.addAll(found.get());
            }
        }
        System.out.printf("%s: part %d of %d of %d calls, %d runs, %d wrong%n", what, part(parts), parts, calls,
                all.size(), wrong.size());
        assertFalse(all.isEmpty());
        assertEquals(List.of(), wrong);
    }

    private static <T> List<String> wrong(Queue<T> waiting, Look<T> look) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        try (Player player = new Player(folder)) {
            for (T one = waiting.poll(); one != null; one = waiting.poll()) {
                wrong.addAll(look.at(player, one));
            }
        }
        return wrong;
    }

    private static Played moments(Play how, int every) throws IOException, InterruptedException {
        try (Player player = new Player(folder)) {
            return player.play(folder.resolve("moments-" + how), how, Mode.MOMENTS, part(every), every);
        }
    }

    private static List<String> wrong(Entry<String, Left> moment) throws IOException {
        List<String> wrong = new ArrayList<>(Faults.wrong(moment.getValue(), states));
        wrong.replaceAll(what -> "at call " + moment.getKey() + ": " + what);
        discardUnless(wrong, moment.getValue().folder());
        return wrong;
    }

    private static List<String> wrong(Player player, Fault fault) throws IOException, InterruptedException {
        Path place = folder.resolve(fault.mode() + "-" + fault.at());
        Played played = player.play(place, Play.HONEST, fault.mode(), fault.at(), 1);
        List<String> wrong = new ArrayList<>(Faults.wrong(played.left(), states));
        if (fault.mode() != Mode.ENOSPC_ON && !played.failure().isEmpty()) {
            wrong.add("the program gave up: " + played.failure());
        }
        wrong.replaceAll(what -> fault + ": " + what);
        discardUnless(wrong, place);
        return wrong;
    }

    private static void discardUnless(List<String> wrong, Path place) throws IOException {
        if (wrong.isEmpty()) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.toList().reversed()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** What a killed program handed to the system stays: it can be kept at each call of a single play. */
    @Test
    void whatAKillOrATornWriteLeavesAtAnyCallIsWhole()
            throws IOException, InterruptedException, ExecutionException {
        Played played = moments(Play.HONEST, PARTS);
        assertEquals(calls, played.calls());
        assertNothingWrong("kills and torn writes", PARTS, played.moments().entrySet(),
                (player, moment) -> wrong(moment));
    }

    @Test
    void aProgramThatIsReallyKilledAtAnyCallLosesNothing() throws InterruptedException, ExecutionException {
        assertNothingWrong("real kills and torn writes", KILL_PARTS, faults(KILL_PARTS, Mode.KILL, Mode.TORN),
                FaultSweepTest::wrong);
    }

    @Test
    void aDiskThatIsFullOrBrokenAtAnyCallLosesNothing() throws InterruptedException, ExecutionException {
        assertNothingWrong("full and broken disks", PARTS, faults(PARTS, Mode.ENOSPC, Mode.ENOSPC_ON, Mode.EIO),
                FaultSweepTest::wrong);
    }

    /** Nothing is proven by a sweep that does not notice a program that lies. */
    @Test
    void aProgramThatSaysSavedTooEarlyIsCaught() throws IOException, InterruptedException {
        boolean caught = false;
        for (Entry<String, Left> moment : moments(Play.EARLY, EARLY_PARTS).moments().entrySet()) {
            caught = caught || !wrong(moment).isEmpty();
        }
        assertTrue(caught, "acknowledging before the commit went unnoticed");
    }
}
