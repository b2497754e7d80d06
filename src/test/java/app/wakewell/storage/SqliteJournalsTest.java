package app.wakewell.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Entry;
import app.wakewell.domain.NightFields;
import app.wakewell.journal.Draft;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.TargetFile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SqliteJournalsTest {

    @TempDir
    Path folder;
    @TempDir
    Path elsewhere;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("journal.db");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    @Test
    void firstStartMakesAJournalThatKnowsItself() throws IOException {
        Path deep = folder.resolve("a").resolve("b").resolve("My nights.db");
        try (JournalStore store = new SqliteJournals().open(deep, Use.WRITE, JournalFixture.CLOCK, true)) {
            assertEquals("My nights", store.info().name());
            assertEquals(JournalFixture.NOW, store.info().createdAt());
            assertEquals(ZoneOffset.UTC, store.info().zone().normalized());
            assertTrue(store.info().sample());
        }
        try (JournalStore store = JournalFixture.open(deep, Use.READ)) {
            assertTrue(store.info().sample());
            assertEquals("journal " + store.info().id() + "\nentries 0\n",
                    Files.readString(deep.resolveSibling("My nights.db.marker")));
        }
    }

    @Test
    void readingWhereNoJournalIsMakesNone() throws IOException {
        try (JournalStore store = JournalFixture.open(folder.resolve("no").resolve("journal.db"), Use.READ)) {
            assertTrue(store.read().entries().isEmpty());
            assertTrue(store.isReadOnly());
        }
        assertEquals(List.of(), names());
    }

    @Test
    void secondWriterIsRefusedAndLetInAfterwards() {
        SqliteJournals journals = new SqliteJournals();
        JournalStore first = journals.open(file, Use.WRITE, JournalFixture.CLOCK, false);
        for (int i = 0; i < 2; i++) {
            assertEquals(Reason.IN_USE, assertThrows(JournalUnusable.class,
                    () -> journals.open(file, Use.WRITE, JournalFixture.CLOCK, false)).reason());
        }
        assertEquals(Reason.IN_USE,
                assertThrows(JournalUnusable.class, () -> JournalFixture.open(file, Use.WRITE)).reason());
        JournalFixture.fill(first, 1);
        first.close();
        first.close();
        journals.open(file, Use.WRITE, JournalFixture.CLOCK, false).close();
    }

    @Test
    void readerSeesWhatTheWriterCommits() {
        RandomJournal random = new RandomJournal(1);
        Entry one = random.entry(JournalFixture.FIRST);
        Entry two = random.entry(JournalFixture.FIRST.next());
        try (JournalStore writer = JournalFixture.open(file, Use.WRITE)) {
            writer.commit(JournalFixture.log(one));
            try (JournalStore reader = JournalFixture.open(file, Use.READ)) {
                assertEquals(List.of(one), reader.read().entries());
                writer.commit(JournalFixture.log(two));
                assertEquals(List.of(one, two), reader.read().entries());
            }
            writer.undo();
            assertEquals(List.of(one), writer.read().entries());
        }
    }

    @Test
    void journalThatWasNeverClosedHasAllThatWasCommitted() throws IOException {
        Path crashed = folder.resolve("crashed.db");
        List<Entry> entries;
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            JournalFixture.fill(store, 12);
            entries = store.read().entries();
            Files.copy(file, crashed);
            Files.copy(folder.resolve("journal.db-wal"), folder.resolve("crashed.db-wal"));
        }
        assertEquals(12, entries.size());
        try (JournalStore store = JournalFixture.open(crashed, Use.READ)) {
            assertEquals(entries, store.read().entries());
        }
        try (JournalStore store = JournalFixture.open(crashed, Use.WRITE)) {
            assertEquals(entries, store.read().entries());
            store.undo();
            assertTrue(store.read().bed().changes().isEmpty());
        }
    }

    @Test
    void closedJournalIsOneFileWithoutALog() throws IOException {
        JournalFixture.filled(file, 3);
        assertEquals(List.of("backups", "journal.db", "journal.db.lock", "journal.db.marker"), names());
    }

    @Test
    void droppedTextLeavesTheDisk() throws IOException {
        Answers answers = Answers.NONE.with(NightFields.NOTE, "canary-of-the-draft");
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            store.keepDraft(new Draft(JournalFixture.FIRST, answers, JournalFixture.NOW));
        }
        assertTrue(raw(file).contains("canary-of-the-draft"));
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            store.dropDraft(JournalFixture.FIRST);
        }
        assertFalse(raw(file).contains("canary"));
    }

    private static String raw(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    /** Names that mean something to a shell, a driver, a URL, a file system or another system than this one. */
    private static final List<String> ODD_NAMES = List.of("a b'c?x&synchronous=OFF.db",
            "x.db?enable_load_extension=true&mode=memory", "ü%20.db", "%3F.db", "日記.db", "#1;2.db", ":memory:.db",
            "file:x.db", "it's \"mine\".db", "-wal", "n".repeat(200), "x.db?immutable=1", "?mode=ro", "%", "%zz.db",
            "a%2Fb.db", "CON", "nul.db", "aux.", "LPT1.txt", "con.journal", "trailing dot.", " leading blank.db",
            "trailing blank ", "tab\there.db", "new\nline.db", "back\\slash.db", "*.db", "a|b.db", "<a>.db",
            "'; DROP TABLE entry; --", "$HOME", "`id`.db", "~", "..db", ".hidden", "עברית.db", "\u202Etxt.db",
            "e\u0301.db", "\uD83D\uDECF\uFE0F.db", "{a,b}[c]!.db", "&amp;+=.db", ":resource:x.db", "jdbc:sqlite::x");

    @Test
    void oddNamesAreOnlyNames() throws IOException {
        int tried = 0;
        for (String name : ODD_NAMES) {
            Path odd;
            try {
                odd = folder.resolve("odd ?&# folder").resolve(name);
            } catch (InvalidPathException notHere) {
                continue;
            }
            JournalFixture.filled(odd, 2);
            assertTrue(Files.exists(odd), name);
            Path place = Files.createDirectory(folder.resolve("to " + tried)).resolve(name);
            Files.createDirectory(place);
            Path backup;
            try (JournalStore store = JournalFixture.open(odd, Use.WRITE)) {
                assertEquals(2, store.read().entries().size(), name);
                assertTrue(store.backups().state().failure().isEmpty(), name);
                assertTrue(store.backups().state().lastProven().isPresent(), name);
                backup = store.backups().makeIn(place).file();
                assertEquals(place, backup.getParent(), name);
            }
            assertEquals(2, new SqliteJournals().restore(odd, backup, null, JournalFixture.CLOCK).nights(), name);
            try (Sql sql = new JournalDataSource(odd).open(JournalDataSource.Mode.WRITE)) {
                assertEquals(2, sql.number("PRAGMA synchronous"), name);
                assertEquals("wal", sql.texts("PRAGMA journal_mode").getFirst(), name);
            }
            Path table = place.resolve(name);
            TargetFile.write(table, false, out -> out.write('x'));
            assertEquals(1, Files.size(table), name);
            tried++;
        }
        assertTrue(tried >= 40 || !folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "tried: " + tried);
    }

    @Test
    void sqliteThatCanCorruptAJournalIsRefused() {
        JournalDataSource source = new JournalDataSource(file);
        source.assertVersion("3.51.3");
        source.assertVersion("3.54.1");
        source.assertVersion("4.0");
        for (String old : List.of("3.51.2", "3.7.0", "3.9.12", "2.8.17", "3.51")) {
            assertEquals(Reason.UNREADABLE,
                    assertThrows(JournalUnusable.class, () -> source.assertVersion(old)).reason());
        }
    }

    @Test
    void everySettingIsInForce() {
        JournalFixture.filled(file, 1);
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.WRITE)) {
            assertEquals("wal", sql.texts("PRAGMA journal_mode").getFirst());
            assertEquals(2, sql.number("PRAGMA synchronous"));
            assertEquals(1, sql.number("PRAGMA fullfsync"));
            assertEquals(1, sql.number("PRAGMA checkpoint_fullfsync"));
            assertEquals(1, sql.number("PRAGMA foreign_keys"));
            assertEquals(5000, sql.number("PRAGMA busy_timeout"));
            assertEquals(0, sql.number("PRAGMA trusted_schema"));
            assertEquals(1, sql.number("PRAGMA cell_size_check"));
            assertEquals(1, sql.number("PRAGMA secure_delete"));
            assertEquals(2, sql.number("PRAGMA temp_store"));
            assertEquals(0, sql.number("PRAGMA mmap_size"));
            assertEquals(1000, sql.number("PRAGMA wal_autocheckpoint"));
            assertEquals(JournalDataSource.APPLICATION_ID, sql.number("PRAGMA application_id"));
            assertThrows(IllegalStateException.class, () -> sql.texts("SELECT load_extension('x')"));
        }
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.READ)) {
            assertEquals(Reason.READ_ONLY,
                    assertThrows(JournalUnusable.class, () -> sql.run("DELETE FROM draft_answer")).reason());
        }
    }

    @Test
    void onlyTheOwnerMayLook() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path own = folder.resolve("own").resolve("journal.db");
        JournalFixture.filled(own, 2);
        try (JournalStore store = JournalFixture.open(own, Use.WRITE); Stream<Path> all = Files.walk(folder)) {
            store.undo();
            List<Path> found = all.filter(path -> !path.equals(folder)).toList();
            assertTrue(found.size() > 5, found.toString());
            for (Path path : found) {
                assertEquals(Files.isDirectory(path) ? "rwx------" : "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)), path::toString);
            }
        }
    }

    @Test
    void readOnlyFolderCanBeReadAndNotWritten() throws IOException {
        JournalFixture.filled(file, 3);
        readOnly(() -> {
            assertEquals(Reason.READ_ONLY,
                    assertThrows(JournalUnusable.class, () -> JournalFixture.open(file, Use.WRITE)).reason());
            try (JournalStore store = JournalFixture.open(file, Use.READ)) {
                assertEquals(3, store.read().entries().size());
                assertEquals(3, store.backups().makeIn(elsewhere).nights().orElseThrow());
                assertEquals(1, store.backups().list().size());
            }
            assertTrue(new SqliteJournals().check(file, JournalFixture.CLOCK).trouble().isEmpty());
            try (JournalStore store = JournalFixture.open(file, Use.SALVAGE)) {
                assertEquals(3, store.read().entries().size());
            }
            assertEquals(Reason.READ_ONLY, assertThrows(JournalUnusable.class, () -> new SqliteJournals()
                    .restore(file, elsewhere.resolve("none.db"), null, JournalFixture.CLOCK)).reason());
        });
    }

    @Test
    void readOnlyFolderWithALogCanBeRead() throws IOException {
        Path crashed = folder.resolve("crashed.db");
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            JournalFixture.fill(store, 4);
            Files.copy(file, crashed);
            Files.copy(folder.resolve("journal.db-wal"), folder.resolve("crashed.db-wal"));
        }
        readOnly(() -> {
            try (JournalStore store = JournalFixture.open(crashed, Use.READ)) {
                assertEquals(4, store.read().entries().size());
            }
        });
    }

    @Test
    void readOnlyFileCanBeReadAndNotWritten() throws IOException {
        JournalFixture.filled(file, 3);
        assertTrue(file.toFile().setWritable(false));
        assumeFalse(Files.isWritable(file), "this user may write everything");
        assertEquals(Reason.READ_ONLY,
                assertThrows(JournalUnusable.class, () -> JournalFixture.open(file, Use.WRITE)).reason());
        try (JournalStore store = JournalFixture.open(file, Use.READ)) {
            assertEquals(3, store.read().entries().size());
        }
    }

    private void readOnly(Runnable check) {
        assertTrue(folder.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "this user, or this system, may write everything");
            check.run();
        } finally {
            folder.toFile().setWritable(true);
        }
    }

    @Test
    void fullDiskIsSaidAndNothingIsLost() {
        JournalFixture.filled(file, 3);
        RandomJournal random = new RandomJournal(3);
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.WRITE)) {
            JournalStore store = new SqliteJournalStore(sql, false, "journal",
                    JournalFixture.backups(file),
                    entries -> {});
            List<Entry> before = store.read().entries();
            sql.run("PRAGMA max_page_count = 1");
            Entry next = random.fullEntry(JournalFixture.FIRST.plus(50));
            JournalUnusable full = assertThrows(JournalUnusable.class, () -> {
                for (int i = 0; i < 50; i++) {
                    store.commit(JournalFixture.log(random.fullEntry(JournalFixture.FIRST.plus(100 + i))));
                }
            });
            assertEquals(Reason.DISK_FULL, full.reason());
            int kept = store.read().entries().size();
            assertEquals(before, store.read().entries().subList(0, 3));
            sql.run("PRAGMA max_page_count = 100000");
            store.commit(JournalFixture.log(next));
            assertEquals(kept + 1, store.read().entries().size());
            store.close();
        }
        JournalFixture.open(file, Use.WRITE).close();
    }
}
