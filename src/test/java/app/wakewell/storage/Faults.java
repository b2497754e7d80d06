package app.wakewell.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

import app.wakewell.ChildProgram;
import app.wakewell.domain.Item;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Plays the {@link FaultScenario} on a disk that fails, and looks what is left. */
final class Faults {

    private static final Path SOURCE = Path.of("src", "test", "c", "faults.c");
    private static final Path LIBRARY = Path.of("target", "faults.so");

    /** 128 and the number of the signal. */
    private static final int KILLED = 137;

    /** Hashes of copies that were opened and are whole: most faults leave the same ones. */
    private static final Set<String> GOOD_COPIES = ConcurrentHashMap.newKeySet();

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
        COUNT, KILL, TORN, ENOSPC, ENOSPC_ON, EIO, RECORD,
        /** What a kill would leave is kept, at every so many calls. */
        MOMENTS;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the program is killed. */
        boolean kills() {
            return this == KILL || this == TORN;
        }
    }

    /**
     * What a play left.
     *
     * @param folder
     *            the journals, in a folder each
     * @param acks
     *            what the program said was saved
     */
    record Left(Path folder, Path acks) {

        /** The last act of a journal that was said to be saved; a line that is cut off is none. */
        int acked(String journal) {
            try {
                String text = Files.readString(acks);
                return (int) text.substring(0, text.lastIndexOf('\n') + 1)
                        .lines()
                        .filter(line -> line.startsWith(journal + " "))
                        .count();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * One play.
     *
     * @param left
     *            what it left
     * @param log
     *            what the library wrote: the record, or the folder of moments
     * @param calls
     *            how many calls there were; 0 if the program was killed
     * @param failure
     *            why the program gave up; empty if it did not
     */
    record Played(Left left, Path log, long calls, String failure) {

        /** The moments that were kept, by their name. */
        SortedMap<String, Left> moments() throws IOException {
            try (Stream<Path> kept = Files.list(log)) {
                SortedMap<String, Left> moments = new TreeMap<>();
                kept.forEach(moment -> moments.put(moment.getFileName().toString(),
                        new Left(moment.resolve("data"), moment.resolve("acks"))));
                return moments;
            }
        }
    }

    /** A program that plays, begun anew after it was killed. For one thread. */
    static final class Player implements AutoCloseable {

        private final Path output;
        private @Nullable Process program;

        Player(Path folder) throws IOException {
            output = Files.createTempFile(folder, "player", ".txt");
        }

        Played play(Path place, FaultScenario.Play how, Mode mode, long at, long every)
                throws IOException, InterruptedException {
            Path data = Files.createDirectories(place.resolve("data"));
            putOldJournal(data);
            Path log = place.resolve("log");
            if (mode == Mode.MOMENTS) {
                Files.createDirectory(log);
            }
            Process playing = running();
            playing.outputWriter()
                    .write(String.join(FaultPlayer.BETWEEN, mode.word(), String.valueOf(at),
                            String.valueOf(every), how.name(), place.toString()) + "\n");
            playing.outputWriter().flush();
            Optional<String> answer = answer(playing.inputReader());
            if (answer.isEmpty()) {
                int exit = playing.waitFor();
                program = null;
                assertTrue(mode.kills() && exit == KILLED,
                        () -> mode + " at " + at + " ended with " + exit + ": " + said());
                return new Played(new Left(data, place.resolve("acks")), log, 0, "");
            }
            String[] parts = answer.get().split(FaultPlayer.BETWEEN, -1);
            Path given = place.resolve("left");
            return new Played(new Left(Files.exists(given) ? given : data, place.resolve("acks")), log,
                    Long.parseLong(parts[1]), parts[2]);
        }

        private Process running() throws IOException {
            Process running = program;
            if (running == null) {
                Path library = LIBRARY.toAbsolutePath();
                ProcessBuilder builder = ChildProgram.builder(FaultPlayer.class, List.of(), library.toString());
                builder.environment().put("LD_PRELOAD", library.toString());
                running = builder.redirectError(Redirect.appendTo(output.toFile())).start();
                program = running;
            }
            return running;
        }

        private static Optional<String> answer(BufferedReader lines) throws IOException {
            String line = lines.readLine();
            while (line != null && !line.startsWith(FaultPlayer.ANSWER)) {
                line = lines.readLine();
            }
            return Optional.ofNullable(line);
        }

        private String said() {
            try {
                return Files.readString(output);
            } catch (IOException unreadable) {
                return unreadable.toString();
            }
        }

        @Override
        public void close() {
            if (program != null) {
                program.destroyForcibly();
            }
        }
    }

    /** Writes that wait for the disk take most of the time where there is one; memory is as good for counting them. */
    static final class InMemory implements TempDirFactory {

        private static final Path MEMORY = Path.of("/dev/shm");

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "wakewell")
                    : Files.createTempDirectory("wakewell");
        }
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
     * What is wrong with a journal after a play: it has to open without a question, hold all that was said to be saved,
     * and at most the one act that was under way, whole. Every copy that counts has to be good.
     */
    static List<String> wrong(Left left, Map<String, List<Set<Item>>> states) {
        List<String> wrong = new ArrayList<>();
        states.forEach((journal, after) -> wrong
                .addAll(wrong(left.folder(), journal, left.acked(journal), after, Use.WRITE)));
        if (!isCopiedBeforeUpgrade(left.folder().resolve(FaultScenario.OLD).resolve("backups"))) {
            wrong.add("there is no copy of what was there before the upgrade");
        }
        return wrong;
    }

    private static boolean isCopiedBeforeUpgrade(Path backups) {
        try (Stream<Path> copies = Files.list(backups)) {
            return copies.anyMatch(copy -> copy.toString().contains("_upgrade-"));
        } catch (IOException none) {
            return false;
        }
    }

    /** As {@link #wrong(Left, Map)}, for one journal. */
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
                        if (!GOOD_COPIES.contains(JournalFixture.hash(copy))) {
                            JournalFixture.open(copy, Use.READ).close();
                            GOOD_COPIES.add(JournalFixture.hash(copy));
                        }
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
