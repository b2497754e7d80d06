package app.wakewell.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.journal.JournalOpener.Use;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Nothing that Wakewell does beside a running change takes SQLite's locks away, as reading the file would. */
class LocksTest {

    private static final Path LOCKS = Path.of("/proc/locks");

    @TempDir
    Path folder;

    @Test
    void locksStayWhateverIsDoneBesideAChange() throws IOException {
        assumeTrue(Files.isReadable(LOCKS), "this system does not show its locks");
        Path file = JournalFixture.filled(folder.resolve("journal.db"), 5);
        Path place = Files.createDirectory(folder.resolve("place"));
        Map<String, Runnable> features = new LinkedHashMap<>();
        features.put("state", () -> JournalFixture.backups(file).state());
        features.put("list", () -> JournalFixture.backups(file).list());
        features.put("backup", () -> JournalFixture.backups(file).makeIn(place));
        features.put("drill", () -> JournalFixture.backups(file).drill());
        features.put("check", () -> new SqliteJournals().check(file, JournalFixture.CLOCK));
        features.put("read", () -> JournalFixture.open(file, Use.READ).close());
        features.put("salvage", () -> JournalFixture.open(file, Use.SALVAGE).close());
        features.put("marker", () -> Marker.lastKnown(JournalFiles.at(file)));
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.WRITE)) {
            sql.inTransaction(() -> {
                sql.update("DELETE FROM draft_answer");
                long held = locks(file);
                assertTrue(held > 0, "a change holds locks");
                features.forEach((name, feature) -> {
                    feature.run();
                    assertEquals(held, locks(file), name);
                });
                // the measure itself: this is what must not happen
                read(file);
                read(folder.resolve("journal.db-shm"));
                assertTrue(locks(file) < held, "reading the files drops locks, and that is seen");
                return sql;
            });
        }
    }

    private static void read(Path file) {
        try {
            Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Locks of this process on the journal and on what SQLite keeps beside it. */
    private static long locks(Path journal) {
        try (Stream<String> lines = Files.lines(LOCKS)) {
            String own = Long.toString(ProcessHandle.current().pid());
            String inodes = inode(journal) + "|" + inode(journal.resolveSibling("journal.db-shm"));
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(parts -> parts.length > 5 && parts[4].equals(own)
                            && parts[5].matches(".*:(" + inodes + ")"))
                    .count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object inode(Path file) throws IOException {
        return Files.getAttribute(file, "unix:ino");
    }
}
