package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.RunsBeside;
import app.wakewell.domain.Item;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.storage.FaultScenario.Play;
import app.wakewell.storage.Faults.InMemory;
import app.wakewell.storage.Faults.Mode;
import app.wakewell.storage.Faults.Played;
import app.wakewell.storage.Faults.Player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Cuts the power while journals are written; what was said to be saved has to be there. */
@Tag("harness")
@RunsBeside
class PowerCutTest {

    private static final int CUTS = Integer.getInteger("wakewell.cuts", 1000);
    /** The controls stop as soon as they have shown what they are for. */
    private static final int CONTROL_CUTS = 200;
    private static final int LEAST_CALLS = 100;

    private static Map<String, List<Set<Item>>> states;

    @TempDir(factory = InMemory.class)
    static Path folder;

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        Faults.needsCompiler();
        states = Faults.states(folder.resolve("states"));
    }

    private static PowerCut recorded(Play play) throws IOException, InterruptedException {
        Played whole;
        try (Player player = new Player(folder)) {
            whole = player.play(folder.resolve(play.name()), play, Mode.RECORD, 0, 1);
        }
        assertEquals("", whole.failure());
        PowerCut cut = PowerCut.read(whole.log(), whole.left().folder());
        assertTrue(cut.length() >= LEAST_CALLS, "only " + cut.length() + " calls were seen");
        return cut;
    }

    private static List<String> wrongAfter(Play play, int cuts) throws IOException, InterruptedException {
        Path before = folder.resolve("before-" + play);
        Faults.putOldJournal(before);
        String old = FaultScenario.OLD + "/journal.db";
        Leavings leavings = new Leavings(folder.resolve("cut-" + play));
        recorded(play).cut(cuts, 7, Map.of(old, Files.readAllBytes(before.resolve(old))), leavings::look);
        System.out.printf("power cuts: %s, %d cuts, of them %d left a journal as no other did, %d wrong%n", play, cuts,
                leavings.known.size(), leavings.wrong.size());
        return leavings.wrong;
    }

    /** Looks at what cuts left; many leave a journal the same to the byte, and it is looked at once. */
    private static final class Leavings {

        private final Path place;
        /** An array is equal to itself only; most are those of a last sync, which come again and again. */
        @SuppressWarnings("ArrayAsKeyOfSetOrMap") // the very same array is meant
        private final Map<byte[], String> hashes = new WeakHashMap<>();
        private final Set<String> known = new HashSet<>();
        private final List<String> wrong = new ArrayList<>();

        Leavings(Path place) {
            this.place = place;
        }

        void look(Map<String, byte[]> files, String acks) throws IOException {
            for (Map.Entry<String, List<Set<Item>>> journal : states.entrySet()) {
                String name = journal.getKey();
                Map<String, byte[]> own = new TreeMap<>(files);
                own.keySet().removeIf(path -> !path.startsWith(name + "/"));
                int acked = (int) acks.lines().filter(line -> line.startsWith(name + " ")).count();
                if (known.add(name + acked + hash(own))) {
                    put(own, place);
                    wrong.addAll(Faults.wrong(place, name, acked, journal.getValue(), Use.READ));
                }
            }
        }

        private String hash(Map<String, byte[]> files) {
            StringBuilder all = new StringBuilder();
            files.forEach((path, bytes) -> all.append(path)
                    .append(hashes.computeIfAbsent(bytes, JournalFixture::sha256)));
            return Sha256.of(all.toString());
        }
    }

    private static void put(Map<String, byte[]> files, Path place) throws IOException {
        try (Stream<Path> earlier = Files.exists(place) ? Files.walk(place) : Stream.empty()) {
            for (Path file : earlier.toList().reversed()) {
                Files.delete(file);
            }
        }
        Files.createDirectories(place);
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            Path target = place.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    @Test
    void whatWasSaidToBeSavedIsThereAfterAnyPowerCut() throws IOException, InterruptedException {
        assertEquals(List.of(), wrongAfter(Play.HONEST, CUTS));
    }

    /** Control: with this setting SQLite does not wait for the disk, and the test has to see it. */
    @Test
    void aProgramThatDoesNotWaitForTheDiskLosesNights() throws IOException, InterruptedException {
        List<String> wrong = wrongAfter(Play.NORMAL, CONTROL_CUTS);
        assertTrue(wrong.stream().anyMatch(what -> what.contains("does not hold")), "nothing was lost");
    }

    /** Control: with this setting nothing is in order, and the test has to see it. */
    @Test
    void aProgramThatNeverWaitsForTheDiskDamagesJournals() throws IOException, InterruptedException {
        List<String> wrong = wrongAfter(Play.OFF, CONTROL_CUTS);
        assertTrue(wrong.stream().anyMatch(what -> what.contains("does not open")), "nothing was damaged");
    }
}
