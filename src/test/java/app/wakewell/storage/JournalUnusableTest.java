package app.wakewell.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Night;
import app.wakewell.journal.Checkup;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is the matter with a file is said, and the file stays as it is. */
@Tag("harness")
class JournalUnusableTest {

    private static final int CUTS = 300;
    private static final int FLIPS = Integer.getInteger("wakewell.flips", 300);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("journal.db");
    }

    /** Refused for both uses, and not a byte of it changed. */
    private JournalUnusable assertRefused(Reason reason) throws IOException {
        boolean there = Files.exists(file);
        String before = there ? JournalFixture.hash(file) : "";
        assertEquals(reason, assertThrows(JournalUnusable.class, () -> JournalFixture.open(file, Use.READ)).reason());
        JournalUnusable refused = assertThrows(JournalUnusable.class, () -> JournalFixture.open(file, Use.WRITE));
        assertEquals(reason, refused.reason());
        assertEquals(there, Files.exists(file));
        if (there) {
            assertEquals(before, JournalFixture.hash(file));
        }
        return refused;
    }

    @Test
    void textFileIsForeign() throws IOException {
        Files.writeString(file, "to do: buy milk\n".repeat(500));
        assertRefused(Reason.FOREIGN);
        assertFalse(Files.exists(folder.resolve("journal.db.marker")));
    }

    @Test
    void databaseOfAnotherProgramIsForeign() throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE contact (name TEXT)");
        }
        assertRefused(Reason.FOREIGN);
    }

    @Test
    void somethingElseWhereTheJournalWasIsDamage() throws IOException {
        JournalFixture.filled(file, 3);
        Files.writeString(file, "to do: buy milk\n".repeat(500));
        assertRefused(Reason.DAMAGED);
    }

    @Test
    void newerVersionIsRefused() throws IOException {
        JournalFixture.filled(file, 3);
        JournalFixture.tamper(file, "PRAGMA user_version = " + (Migrations.ALL.size() + 1));
        assertRefused(Reason.NEWER);
        JournalFixture.tamper(file, "PRAGMA user_version = 101");
        assertRefused(Reason.NEWER);
    }

    @Test
    void newerVersionThatWasNotClosedIsRefusedWithItsLog() throws IOException {
        Path live = folder.resolve("live.db");
        JournalFixture.filled(live, 3);
        try (Sql sql = new JournalDataSource(live).open(JournalDataSource.Mode.WRITE)) {
            sql.run("PRAGMA user_version = 7");
            Files.copy(live, file);
            Files.copy(folder.resolve("live.db-wal"), folder.resolve("journal.db-wal"));
        }
        String log = JournalFixture.hash(folder.resolve("journal.db-wal"));
        assertRefused(Reason.NEWER);
        assertEquals(log, JournalFixture.hash(folder.resolve("journal.db-wal")));
    }

    @Test
    void journalThatIsGoneIsMissing() throws IOException {
        JournalFixture.filled(file, 3);
        Files.delete(file);
        JournalUnusable missing = assertRefused(Reason.MISSING);
        assertTrue(String.valueOf(missing.getMessage()).contains("entries 3"));
        assertEquals(1, missing.checkup().orElseThrow().backups().size());
    }

    @Test
    void emptyFileWhereTheJournalWasIsSaidToBeEmpty() throws IOException {
        JournalFixture.filled(file, 3);
        Files.write(file, new byte[0]);
        Checkup found = assertRefused(Reason.EMPTY).checkup().orElseThrow();
        assertEquals(0, found.nights());
        assertEquals(1, found.backups().size());
        assertEquals(OptionalLong.of(3), found.backups().getFirst().nights());
        assertEquals(Optional.of(JournalFixture.NOW), found.lastProven());
    }

    @Test
    void emptyFileWhereNoJournalWasIsAFirstStart() throws IOException {
        Files.createFile(file);
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            assertTrue(store.read().entries().isEmpty());
        }
    }

    @Test
    void folderIsUnreadable() throws IOException {
        Files.createDirectory(file);
        assertEquals(Reason.UNREADABLE,
                assertThrows(JournalUnusable.class, () -> JournalFixture.open(file, Use.WRITE)).reason());
    }

    @Test
    void cutOffFileIsDamaged() throws IOException {
        Path whole = JournalFixture.filled(folder.resolve("whole.db"), 20);
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(1);
        for (int i = 0; i < CUTS; i++) {
            file = folder.resolve("cut" + i + ".db");
            Files.write(file, Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1)));
            JournalUnusable refused = assertThrows(JournalUnusable.class,
                    () -> JournalFixture.open(file, Use.READ).close(), file::toString);
            assertTrue(refused.checkup().orElseThrow().trouble().isPresent());
        }
    }

    @Test
    void noFlippedBitChangesContentUnnoticed() throws IOException {
        Path whole = JournalFixture.filled(folder.resolve("whole.db"), 20);
        byte[] bytes = Files.readAllBytes(whole);
        file = folder.resolve("flip.db");
        String content = content(whole);
        Random random = new Random(2);
        int noticed = 0;
        for (int i = 0; i < FLIPS; i++) {
            int at = random.nextInt(bytes.length);
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try {
                assertEquals(content, content(file), "bit flipped in byte " + at);
            } catch (JournalUnusable damaged) {
                noticed++;
            }
        }
        System.out.printf("bits flipped in a journal: %d, %d noticed, 0 changes of content unnoticed%n", FLIPS,
                noticed);
        assertTrue(noticed * 4 > FLIPS, "flips that were noticed: " + noticed);
    }

    private static String content(Path journal) {
        try (JournalStore store = JournalFixture.open(journal, Use.READ)) {
            Night draft = JournalFixture.FIRST.plus(20);
            return store.info().id() + store.read().entries() + store.read().bed().changes() + store.undoable()
                    + store.draft(draft);
        }
    }

    @Test
    void changedRowIsNamed() throws IOException {
        JournalFixture.filled(file, 5);
        JournalFixture.tamper(file, "UPDATE entry SET pain_rising = (pain_rising + 1) % 11 WHERE night = '2026-03-06'");
        assertTrue(String.valueOf(assertRefused(Reason.DAMAGED).getMessage()).contains("2026-03-06"));
    }

    @Test
    void damageWhileOpenIsNoticedWhenRead() {
        JournalFixture.filled(file, 5);
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            JournalFixture.tamper(file, "UPDATE profile SET episode = 'RECENT'",
                    "UPDATE entry SET note = 'other' WHERE night = '2026-03-06'");
            assertEquals(Reason.DAMAGED, assertThrows(JournalUnusable.class, store::read).reason());
        }
    }

    @Test
    void vanishedRowIsNoticed() throws IOException {
        JournalFixture.filled(file, 5);
        JournalFixture.tamper(file, "DELETE FROM own_factor", "DELETE FROM entry WHERE night = '2026-03-06'");
        assertRefused(Reason.DAMAGED);
    }

    @Test
    void rowOfAnOlderStateIsNoticed() throws IOException {
        JournalFixture.filled(file, 5);
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.WRITE)) {
            Rows rows = new Rows(sql);
            rows.change(() -> {
                rows.delete(Table.DRAFT_ANSWER, "2026-03-09");
                rows.delete(Table.DRAFT, "2026-03-09");
                rows.insert(Row.of(Table.DRAFT).with("night", "2026-03-09").with("saved_at", "2026-03-09T08:00:00Z"));
                return rows;
            });
        }
        JournalFixture.open(file, Use.READ).close();
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.WRITE)) {
            String older = Row.of(Table.DRAFT)
                    .with("night", "2026-03-09")
                    .with("saved_at", "2026-03-09T07:00:00Z")
                    .hash();
            sql.update("UPDATE draft SET saved_at = '2026-03-09T07:00:00Z', row_hash = ?", older);
        }
        assertTrue(String.valueOf(assertRefused(Reason.DAMAGED).getMessage()).contains("older state"));
    }

    @Test
    void triggerOrViewOfAnotherIsRefused() throws IOException {
        JournalFixture.filled(file, 2);
        JournalFixture.tamper(file,
                "CREATE TRIGGER spy AFTER INSERT ON entry BEGIN UPDATE entry SET note = 'x'; END");
        assertRefused(Reason.DAMAGED);
    }

    @Test
    void bytesAfterTheHeaderAreSeenByThePageCheck() throws IOException {
        JournalFixture.filled(file, 5);
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(4096 + 3);
            raw.write(new byte[]{9, 9, 9, 9});
        }
        assertRefused(Reason.DAMAGED);
    }
}
