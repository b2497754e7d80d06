package app.wakewell.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import app.wakewell.ChildProgram;
import app.wakewell.domain.Item;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Plays the {@link FaultScenario} on a disk that fails, and looks what is left. */
final class Faults {

    private static final Path SOURCE = Path.of("src", "test", "c", "faults.c");
    private static final Path LIBRARY = Path.of("target", "faults.so");

    private Faults() {}

    /** Compiles what stands between program and disk; a test is skipped where there is no compiler for it. */
    static void needsCompiler() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "calls of the disk are only caught on Linux");
        try {
            Process compiler = new ProcessBuilder("cc", "-shared", "-fPIC", "-O1", "-o", LIBRARY.toString(),
                    SOURCE.toString(), "-ldl", "-lpthread").redirectErrorStream(true).start();
            String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assumeTrue(compiler.waitFor() == 0, "the system's C compiler cannot build " + SOURCE + ": " + said);
        } catch (IOException none) {
            assumeTrue(false, "there is no C compiler to build " + SOURCE + " with");
        }
    }

    /** What happens to the disk at one of its calls. */
    enum Mode {
        COUNT, KILL, TORN, ENOSPC, ENOSPC_ON, EIO, RECORD;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Whether the program lives on, and has to end by itself. */
        boolean livesOn() {
            return this != KILL && this != TORN;
        }
    }

    /**
     * One play.
     *
     * @param folder
     *            the journals, in a folder each
     * @param acks
     *            what the program said was saved
     * @param log
     *            what the library wrote: the number of calls, or the record
     * @param exit
     *            exit code of the program
     * @param output
     *            what it printed
     */
    record Played(Path folder, Path acks, Path log, int exit, String output) {

        /** The last act of a journal that was said to be saved; a line that is cut off is none. */
        int acked(String journal) {
            try {
                String text = Files.exists(acks) ? Files.readString(acks) : "";
                return (int) text.substring(0, text.lastIndexOf('\n') + 1)
                        .lines()
                        .filter(line -> line.startsWith(journal + " "))
                        .count();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        long calls() throws IOException {
            return Long.parseLong(Files.readString(log).strip());
        }
    }

    static Played play(Path place, FaultScenario.Play how, Mode mode, long at)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(place.resolve("data"));
        putOldJournal(folder);
        Path acks = place.resolve("acks");
        Path log = place.resolve("log");
        Path output = place.resolve("output");
        Process child = ChildProgram.start(FaultScenario.class, output,
                Map.of("LD_PRELOAD", LIBRARY.toAbsolutePath().toString(), "FAULT_DIR", folder + "/", "FAULT_MODE",
                        mode.word(), "FAULT_AT", String.valueOf(at), "FAULT_LOG", log.toString(), "FAULT_ACKS",
                        acks.toString()),
                List.of(), folder.toString(), acks.toString(), how.name());
        int exit = child.waitFor();
        return new Played(folder, acks, log, exit, Files.readString(output));
    }

    /** The journal of the first version, with all that is to survive of it. */
    static void putOldJournal(Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve(FaultScenario.OLD)).resolve("journal.db");
        try (InputStream old = Objects.requireNonNull(Faults.class.getResourceAsStream("journal-v1.db"))) {
            Files.copy(old, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(folder.resolve(FaultScenario.NEW));
    }

    /** What a journal holds after each act, the one of the first version on top of what it held before. */
    static Map<String, List<Set<Item>>> states(Path place) throws IOException {
        putOldJournal(place);
        try (JournalStore old = JournalFixture.open(place.resolve(FaultScenario.OLD).resolve("journal.db"), Use.READ)) {
            return Map.of(FaultScenario.OLD, FaultScenario.states(FaultScenario.items(old)), FaultScenario.NEW,
                    FaultScenario.states(Set.of()));
        }
    }

    /**
     * What is wrong with a journal after a play: it has to open without a question, hold all that was said to be saved, and
     * at most the one act that was under way, whole. Every copy that counts has to be good.
     */
    static List<String> wrong(Path folder, String journal, int acked, List<Set<Item>> states, Use use) {
        List<String> wrong = new ArrayList<>();
        Path file = folder.resolve(journal).resolve("journal.db");
        try (JournalStore store = JournalFixture.open(file, use)) {
            Set<Item> there = FaultScenario.items(store);
            boolean isSaved = there.equals(states.get(acked));
            boolean isOneMore = acked + 1 < states.size() && there.equals(states.get(acked + 1));
            if (!isSaved && !isOneMore) {
                wrong.add(journal + " does not hold what act " + acked + " left");
            }
        } catch (RuntimeException failure) {
            wrong.add(journal + " does not open after act " + acked + ": " + failure);
        }
        Path backups = file.resolveSibling("backups");
        if (Files.isDirectory(backups)) {
            try (Stream<Path> copies = Files.list(backups)) {
                for (Path copy : copies.filter(it -> it.getFileName().toString().matches("[0-9].*\\.db")).toList()) {
                    try {
                        JournalFixture.open(copy, Use.READ).close();
                    } catch (RuntimeException bad) {
                        wrong.add("copy " + copy.getFileName() + " of " + journal + " is bad: " + bad);
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return wrong;
    }
}
