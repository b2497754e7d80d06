package app.wakewell;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.journal.Draft;
import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Step;
import app.wakewell.storage.SqliteJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands in a journal is in no other file than the journal, its backups and what was asked for. */
@RunsBeside
class LeaksTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T07:15:30Z"), ZoneOffset.UTC);
    private static final Night FIRST = Night.endingOn(LocalDate.of(2026, 2, 1));
    private static final int LONGEST = 1 << 26;
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path root;

    private final FileTime begun = FileTime.from(Instant.now());
    /** A word of its own for each run: nothing that lies about from before can hold it. */
    private final String word = new Random().ints(16, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    private LaunchedProgram program;
    private Path asked;

    @BeforeEach
    void fill() throws IOException {
        program = new LaunchedProgram(root);
        asked = Files.createDirectory(root.resolve("asked"));
        RandomJournal random = RandomJournal.of(3, word);
        try (JournalStore store = new SqliteJournals().open(Files.createDirectories(program.data())
                .resolve("journal.db"), Use.WRITE, CLOCK, false)) {
            List<Item> items = random.everything(FIRST, 30);
            store.commit(new Step(Step.Kind.IMPORT, word, CLOCK.instant(), items.stream().map(Edit::added).toList()));
            store.keepDraft(new Draft(FIRST.plus(40), random.draft(), CLOCK.instant()));
        }
    }

    /**
     * Files, by their name or what is in them; in the folders of the program and, where new, among all temporary ones.
     */
    private List<String> filesWith(String text) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        collect(root, Integer.MAX_VALUE, text, FileTime.fromMillis(0), found);
        Path temporary = Path.of("/tmp");
        if (Files.isDirectory(temporary)) {
            collect(temporary, 3, text, begun, found);
        }
        return List.copyOf(found);
    }

    private void collect(Path folder, int depth, String text, FileTime since, Set<String> found)
            throws IOException {
        for (Path file : files(folder, depth, since)) {
            if (!mayHoldIt(file) && holds(file, text)) {
                found.add(file.toString());
            }
        }
    }

    /** Files since a time; one that other programs take away meanwhile is none. */
    private static List<Path> files(Path folder, int depth, FileTime since) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && attributes.lastModifiedTime().compareTo(since) >= 0) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private boolean mayHoldIt(Path file) {
        Path journal = program.data().resolve("journal.db");
        return file.startsWith(asked) || file.startsWith(program.data().resolve("backups")) || file.equals(journal)
                || file.equals(journal.resolveSibling("journal.db-wal"));
    }

    private static boolean holds(Path file, String text) {
        if (file.toString().contains(text)) {
            return true;
        }
        try {
            if (Files.size(file) >= LONGEST) {
                return false;
            }
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .anyMatch(form -> bytes.contains(in(form, text)));
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private static String in(Charset form, String text) {
        return new String(text.getBytes(form), StandardCharsets.ISO_8859_1);
    }

    private boolean isKept(String text) throws IOException {
        try (Stream<Path> files = Files.list(program.data())) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, text));
        }
    }

    @Test
    void whatIsInAJournalIsInNoOtherFile() throws IOException, InterruptedException {
        List<String> plain = List.of();
        program.run(plain, "log", "--night", "2026-03-03", "--pain-rising", "4", "--note", word);
        program.run(plain, "setup", "--from", "2026-03-03", "--set", "setup.mattress.type=FOAM", "--reason", word);
        program.run(plain, "export", "--format", "json", "--with-notes", "--with-sensitive", "--out",
                asked.resolve("all.json").toString());
        program.run(plain, "report", "--out", asked.resolve("report.pdf").toString());
        program.run(plain, "import", asked.resolve("all.json").toString());
        program.run(plain, "backup", "--to", asked.toString());
        String typed = "zq" + word;
        assertEquals(0, program.window(plain, typed).waitFor(), program::words);
        assertTrue(isKept(typed), "the window wrote it down, and looking at files finds it");
        assertTrue(holds(asked.resolve("all.json"), word));
        assertEquals(List.of(), filesWith(word));
    }

    @Test
    void aCrashLeavesNothingBehind() throws IOException, InterruptedException {
        Path ready = root.resolve("ready");
        String typed = "zq" + word;
        Process window = program.window(List.of(), typed, ready.toString());
        while (!Files.exists(ready)) {
            assertFalse(window.waitFor(50, TimeUnit.MILLISECONDS), program::words);
        }
        assertEquals(0, new ProcessBuilder("kill", "-SEGV", String.valueOf(window.pid())).start().waitFor());
        assertTrue(window.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertNotEquals(0, window.exitValue());
        assertTrue(program.words().contains("SIGSEGV"), program::words);
        assertTrue(isKept(typed), "it was typed");
        assertEquals(List.of(), filesWith(word));
        assertEquals(List.of(), reports());
    }

    /** Memory on disk, reports of crashes and what tools for performance leave. */
    private List<String> reports() throws IOException {
        List<String> reports = new ArrayList<>();
        for (Path folder : List.of(root, Path.of("/tmp"))) {
            files(folder, folder.equals(root) ? 9 : 1, begun).stream()
                    .filter(file -> String.valueOf(file.getFileName())
                            .matches("core(\\..*)?|(hs_err|replay)_pid.*|.*hprof"))
                    .map(Path::toString)
                    .forEach(reports::add);
        }
        return reports;
    }
}
