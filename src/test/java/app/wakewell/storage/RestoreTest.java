package app.wakewell.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.wakewell.journal.Backup.Why;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Rescue.Restored;
import app.wakewell.journal.Secret;
import app.wakewell.storage.sealed.Seal;

import static app.wakewell.storage.JournalFixture.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("harness")
class RestoreTest {

    @TempDir
    Path folder;

    private final SqliteJournals journals = new SqliteJournals();
    private Path file;
    /** A backup with five nights. */
    private Path backup;
    /** What opens it, if it is sealed. */
    private @Nullable Secret secret;

    @BeforeEach
    void fill() throws IOException {
        Path old = JournalFixture.filled(folder.resolve("old").resolve("journal.db"), 5);
        backup = folder.resolve("it's a backup? 日記.db");
        Files.copy(old, backup);
        file = folder.resolve("journal.db");
    }

    private Restored restore() {
        return journals.restore(file, backup, secret, CLOCK);
    }

    private static int nights(Path journal) {
        try (JournalStore store = JournalFixture.open(journal, Use.WRITE)) {
            return store.read().entries().size();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    @Test
    void backupTakesThePlaceAndTheOldJournalIsKept() throws IOException {
        JournalFixture.filled(file, 9);
        Tallies before = JournalFixture.tallies(file);
        Restored restored = restore();
        assertEquals(file, restored.journal());
        assertEquals(5, restored.nights());
        assertEquals(JournalFixture.tallies(backup), JournalFixture.tallies(file));
        Path aside = restored.setAside().orElseThrow();
        assertEquals("journal.db.2026-03-04T071530Z.set-aside.db", String.valueOf(aside.getFileName()));
        assertEquals(before, JournalFixture.tallies(aside));
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            assertEquals(Why.RESTORE, store.backups().list().getFirst().why());
            assertEquals(9, store.backups().list().getFirst().nights().orElseThrow());
            store.commit(JournalFixture.log(new RandomJournal(1).entry(JournalFixture.FIRST.plus(50))));
        }
        assertEquals(6, nights(file));
        assertFalse(names().stream().anyMatch(name -> name.contains(".part") || name.contains("restoring")),
                names()::toString);
        assertEquals(5, restore().nights(), "once more");
        assertEquals(2,
                names().stream().filter(name -> name.endsWith("set-aside.db") || name.endsWith("-2.db")).count(),
                names()::toString);
    }

    @Test
    void whereNoJournalIsItIsPut() {
        file = folder.resolve("new").resolve("journal.db");
        assertTrue(restore().setAside().isEmpty());
        assertEquals(5, nights(file));
    }

    @Test
    void changesInALogGoAsideWithTheirJournal() throws IOException {
        crash(7);
        Restored restored = restore();
        assertEquals(5, nights(file));
        assertEquals(7, nights(restored.setAside().orElseThrow()));
    }

    /** A journal whose program ended, with all it holds still in its log. */
    private void crash(int nights) throws IOException {
        Path live = folder.resolve("live").resolve("journal.db");
        try (JournalStore store = JournalFixture.open(live, Use.WRITE)) {
            JournalFixture.fill(store, nights);
            Files.copy(live, file);
            Files.copy(live.resolveSibling("journal.db-wal"), folder.resolve("journal.db-wal"));
            Files.copy(live.resolveSibling("journal.db-shm"), folder.resolve("journal.db-shm"));
        }
    }

    @Test
    void damagedAndEmptyJournalsAreReplacedAndKept() throws IOException {
        JournalFixture.filled(file, 9);
        for (byte[] bytes : List.of(new byte[0], "to do: buy milk".getBytes(StandardCharsets.UTF_8),
                damaged())) {
            Files.write(file, bytes);
            Restored restored = restore();
            assertEquals(5, nights(file));
            assertEquals(JournalFixture.sha256(bytes), JournalFixture.hash(restored.setAside().orElseThrow()));
        }
    }

    private byte[] damaged() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    @Test
    void openJournalIsLeftAlone() {
        try (JournalStore store = journals.open(file, Use.WRITE, CLOCK, false)) {
            JournalFixture.fill(store, 9);
            assertEquals(Reason.IN_USE, assertThrows(JournalUnusable.class, this::restore).reason());
            assertEquals(9, store.read().entries().size());
        }
        assertEquals(9, nights(file));
    }

    @Test
    void journalItselfAndWhatIsNoFileAreRefused() throws IOException {
        JournalFixture.filled(file, 9);
        assertEquals("problem.restore.same", refusal(file));
        assertEquals("problem.restore.noFile", refusal(folder));
        assertEquals("problem.file.missing", refusal(folder.resolve("none.db")));
        Path link = folder.resolve("link.db");
        try {
            Files.createSymbolicLink(link, file);
            assertEquals("problem.restore.same", refusal(link));
        } catch (UnsupportedOperationException | IOException noLinks) {
            assertFalse(Files.exists(link));
        }
        assertEquals(9, nights(file));
    }

    private String refusal(Path from) {
        return assertThrows(Refused.class, () -> journals.restore(file, from, null, CLOCK)).problems().getFirst().key();
    }

    @Test
    void journalOfAnEarlierVersionIsRestoredAndUpgraded() throws IOException {
        try (var old = MigrationsTest.class.getResourceAsStream("journal-v1.db")) {
            Files.write(backup, old == null ? new byte[0] : old.readAllBytes());
        }
        assertEquals(28, restore().nights());
        assertEquals(28, nights(file));
    }

    /** What a file may hold that somebody else made: none is taken, nothing in it is run, all stays as it was. */
    @Test
    void hostileFilesAreRefused() throws IOException, SQLException {
        JournalFixture.filled(file, 9);
        String before = JournalFixture.hash(file);
        byte[] whole = Files.readAllBytes(backup);
        Map<String, String[]> tampered = new LinkedHashMap<>();
        tampered.put("trigger", new String[]{
                "CREATE TRIGGER spy AFTER INSERT ON entry BEGIN DELETE FROM entry; END"});
        tampered.put("trigger on delete", new String[]{
                "CREATE TRIGGER spy BEFORE DELETE ON entry BEGIN SELECT RAISE(IGNORE); END"});
        tampered.put("view", new String[]{"CREATE VIEW other AS SELECT * FROM entry"});
        tampered.put("view in place of a table", new String[]{"ALTER TABLE factor RENAME TO factor_",
                "CREATE VIEW factor AS SELECT * FROM factor_"});
        tampered.put("view that never ends", new String[]{"DROP TABLE factor", "CREATE VIEW factor AS WITH RECURSIVE "
                + "n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS name, '' AS row_hash FROM n"});
        tampered.put("generated column", new String[]{"ALTER TABLE factor ADD COLUMN x TEXT AS (hex(zeroblob(1e6)))"});
        tampered.put("index on an expression", new String[]{"CREATE INDEX x ON entry (hex(note))"});
        tampered.put("check", new String[]{"DROP TABLE factor", "CREATE TABLE factor (name TEXT PRIMARY KEY CHECK "
                + "(length(hex(zeroblob(1000000000))) > 0), type TEXT, retired TEXT, row_hash TEXT)"});
        tampered.put("virtual table", new String[]{"CREATE VIRTUAL TABLE words USING fts5(word)"});
        tampered.put("further table", new String[]{"CREATE TABLE further (a)"});
        tampered.put("missing table", new String[]{"DROP TABLE last_time"});
        tampered.put("further column", new String[]{"ALTER TABLE entry ADD COLUMN x TEXT"});
        tampered.put("wrong id", new String[]{"PRAGMA application_id = 1"});
        tampered.put("no id", new String[]{"PRAGMA application_id = 0"});
        tampered.put("newer", new String[]{"PRAGMA user_version = 4000"});
        tampered.put("no version", new String[]{"PRAGMA user_version = 0"});
        tampered.put("negative version", new String[]{"PRAGMA user_version = -1"});
        tampered.put("older version than its tables", new String[]{"PRAGMA user_version = 1"});
        tampered.put("row changed", new String[]{"UPDATE entry SET note = 'x'"});
        tampered.put("row gone", new String[]{"DELETE FROM own_factor", "DELETE FROM entry"});
        tampered.put("orphan", new String[]{"DELETE FROM set_up_change"});
        tampered.put("hash gone", new String[]{"UPDATE entry SET row_hash = printf('%064d', 1)"});
        tampered.put("tally gone", new String[]{"DELETE FROM tally WHERE name = 'entry'"});
        tampered.put("tally changed", new String[]{"UPDATE tally SET row_count = row_count + 1"});
        tampered.put("no journal", new String[]{"DELETE FROM journal"});
        Map<String, byte[]> files = new LinkedHashMap<>();
        Path crafted = folder.resolve("crafted.db");
        for (var change : tampered.entrySet()) {
            Files.write(crafted, whole);
            JournalFixture.tamper(crafted, change.getValue());
            files.put(change.getKey(), Files.readAllBytes(crafted));
        }
        files.put("huge page count", with(whole, 28, 0x7f, 0xff, 0xff, 0xff));
        files.put("odd page size", with(whole, 16, 0, 3));
        files.put("cut off", Arrays.copyOf(whole, whole.length / 2));
        files.put("one page", Arrays.copyOf(whole, 4096));
        files.put("empty", new byte[0]);
        files.put("text", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
        Files.delete(crafted);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + crafted);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE contact (name TEXT)");
        }
        files.put("other program", Files.readAllBytes(crafted));
        assertTrue(files.size() >= 30, "crafted files: " + files.size());
        for (var hostile : files.entrySet()) {
            Files.write(backup, hostile.getValue());
            JournalUnusable refused = assertThrows(JournalUnusable.class, this::restore, hostile.getKey());
            assertEquals(backup, refused.file(), hostile.getKey());
            assertTrue(List.of(Reason.DAMAGED, Reason.FOREIGN, Reason.NEWER).contains(refused.reason()),
                    hostile.getKey() + ": " + refused);
            assertEquals(before, JournalFixture.hash(file), hostile.getKey());
            assertFalse(names().stream().anyMatch(name -> name.contains(".part") || name.contains("set-aside")),
                    hostile.getKey());
        }
    }

    private static byte[] with(byte[] bytes, int at, int... values) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < values.length; i++) {
            changed[at + i] = (byte) values[i];
        }
        return changed;
    }

    /** Whatever happens at whichever step: the old journal or the new one, whole, and the old one is never lost. */
    @ParameterizedTest
    @EnumSource(FailingWork.Fault.class)
    void interruptedAnywhereLeavesOneOfTheTwoWhole(FailingWork.Fault fault) throws IOException {
        interruptAnywhere(fault);
    }

    @ParameterizedTest
    @EnumSource(FailingWork.Fault.class)
    void interruptedWithASealedBackupTheSame(FailingWork.Fault fault) throws IOException {
        RecoveryCode code = RecoveryCode.random(new SecureRandom());
        Path sealed = folder.resolve("backup.wakewell");
        OwnerOnly.copy(backup, sealed, (in, out) -> new Seal().seal(in, out, "two pillows", code));
        backup = sealed;
        secret = new Secret.Code(code);
        interruptAnywhere(fault);
    }

    private void interruptAnywhere(FailingWork.Fault fault) throws IOException {
        crash(7);
        Map<String, byte[]> crashed = new LinkedHashMap<>();
        for (String name : List.of("journal.db", "journal.db-wal", "journal.db-shm")) {
            crashed.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        int steps = 0;
        int old = 0;
        for (boolean more = true; more; steps++) {
            Path place = Files.createDirectory(folder.resolve("place" + steps));
            for (var part : crashed.entrySet()) {
                Files.write(place.resolve(part.getKey()), part.getValue());
            }
            file = place.resolve("journal.db");
            FailingWork work = new FailingWork(fault, steps + 1);
            boolean done = false;
            try {
                journals.restore(file, backup, secret, CLOCK, work);
                done = true;
            } catch (JournalUnusable | FailingWork.Death interrupted) {
                assertTrue(work.wentWrong(), () -> fault + ": " + interrupted);
            }
            more = work.wentWrong();
            int nights = nights(file);
            assertTrue(nights == 5 || nights == 7, fault + " at " + steps + ": " + nights);
            assertTrue(!done || nights == 5, fault + " at " + steps + ": it said that it is done");
            old += nights == 7 ? 1 : 0;
            List<Path> asides = asides(place);
            assertEquals(nights == 5 ? 1 : 0, asides.size(), fault + " at " + steps + ": " + asides);
            for (Path aside : asides) {
                assertEquals(7, nights(aside), fault + " at " + steps);
            }
            JournalFixture.open(file, Use.READ).close();
            try (Stream<Path> left = Files.list(place)) {
                assertFalse(left.anyMatch(path -> path.toString().contains(".part")), fault + " at " + steps);
            }
        }
        assertTrue(steps > 8 && old > 2 && old < steps - 1, fault + ": " + steps + " steps, " + old + " times the old");
    }

    private static List<Path> asides(Path place) throws IOException {
        try (Stream<Path> found = Files.list(place)) {
            return found.filter(path -> path.toString().endsWith(".set-aside.db")).toList();
        }
    }

    @Test
    void readerFinishesWhatWasInterrupted() throws IOException {
        JournalFixture.filled(file, 9);
        for (int step = 1; step < 12; step++) {
            try {
                journals.restore(file, backup, null, CLOCK, new FailingWork(FailingWork.Fault.DEATH_AFTER, step));
            } catch (FailingWork.Death interrupted) {
                try (JournalStore store = JournalFixture.open(file, Use.READ)) {
                    assertTrue(List.of(5, 9).contains(store.read().entries().size()));
                }
            }
        }
        assertEquals(5, nights(file));
    }
}
