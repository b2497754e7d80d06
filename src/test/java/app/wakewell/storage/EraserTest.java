package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.journal.Erasure.Plan;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Session;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.TestJournals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Everything that belongs to a journal goes, and nothing else. */
class EraserTest {

    @TempDir
    Path root;

    private Path home;
    private Path stick;
    private Path file;
    private SqliteJournals journals;

    @BeforeEach
    void journalWithAllThatBelongsToIt() throws IOException {
        home = Files.createDirectory(root.resolve("home"));
        stick = Files.createDirectory(root.resolve("stick"));
        file = home.resolve("journal.db");
        journals = new SqliteJournals(() -> Optional.of(stick));
        write(file, journals, 3);
        // set aside by a restore, as its backup before
        journals.restore(file, backups(home.resolve("backups")).getFirst(), null, TestJournals.MORNING);
        journals.open(file, Use.WRITE, TestJournals.MORNING, false).close();
    }

    private static void write(Path file, SqliteJournals journals, int nights) {
        try (JournalStore store = journals.open(file, Use.WRITE, TestJournals.MORNING, false);
                Session session = TestJournals.session(store, TestJournals.MORNING)) {
            for (int ago = 1; ago <= nights; ago++) {
                session.journal()
                        .log(TestJournals.TODAY.plus(-ago), Patch.NONE.set(NightFields.PAIN_RISING, new Score(ago)),
                                new Visit());
            }
            session.backups().make();
        }
    }

    private static List<Path> backups(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !Files.isDirectory(path)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyFileIsNamedAndGoes() throws IOException {
        Files.writeString(home.resolve("journal.db-wal"), "");
        Files.writeString(home.resolve("." + "journal.db.0123456789abcdef.part"), "left by a crash");
        Set<Path> before = files();
        Plan plan = journals.planErasure(file);
        assertEquals(before, new TreeSet<>(plan.files()));
        assertTrue(before.stream().anyMatch(path -> path.toString().contains("set-aside")), "set aside by the restore");
        assertTrue(before.stream().anyMatch(path -> path.startsWith(stick)), "the second place has copies");
        assertEquals(before, files(), "a plan deletes nothing");
        assertEquals(List.of(), journals.erase(plan));
        assertEquals(Set.of(), files());
        assertTrue(Files.isDirectory(home) && Files.isDirectory(stick), "folders of the person stay");
        assertFalse(Files.exists(home.resolve("backups")), "the empty folder of backups goes");
        journals.open(file, Use.WRITE, TestJournals.MORNING, false).close();
    }

    @Test
    void whatBelongsToNobodyOrToAnotherJournalStays() throws IOException {
        Path other = Files.createDirectory(root.resolve("other")).resolve("journal.db");
        write(other, new SqliteJournals(() -> Optional.of(stick)), 2); // copies under the same names, in the same place
        Set<Path> strangers = new TreeSet<>(Set.of(Files.writeString(home.resolve("journal.db.txt"), "mine"),
                Files.writeString(home.resolve("journal.dbx"), "mine"),
                Files.writeString(home.resolve("backups").resolve("letter.pdf"), "mine"),
                Files.writeString(stick.resolve("2026-11-22T061200Z_hand-1-5a9a6d349555db83_diary.db"), "of diary.db"),
                Files.writeString(home.resolve("report.wkbackup"), "sealed")));
        Plan plan = journals.planErasure(file);
        Set<Path> kept = files();
        kept.removeAll(plan.files());
        assertTrue(kept.containsAll(strangers));
        assertTrue(kept.stream().anyMatch(path -> path.startsWith(stick) && path.toString().endsWith("_journal.db")),
                "copies that the other journal made in the same place");
        journals.erase(plan);
        assertEquals(kept, files());
        new SqliteJournals().open(other, Use.WRITE, TestJournals.MORNING, false).close();
    }

    @Test
    void aLinkGoesAndWhatItLeadsToStays() throws IOException {
        Path precious = Files.writeString(root.resolve("precious"), "not ours");
        Path link = home.resolve("backups").resolve("2026-11-20T061200Z_hand-1-5a9a6d349555db83_journal.db");
        Files.createSymbolicLink(link, precious);
        Plan plan = journals.planErasure(file);
        assertTrue(plan.files().contains(link));
        assertEquals(List.of(), journals.erase(plan));
        assertFalse(Files.isSymbolicLink(link));
        assertEquals("not ours", Files.readString(precious));
    }

    @Test
    void aJournalThatIsReachedThroughALinkIsNamedWhereItLies() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link.db"), file);
        Plan plan = journals.planErasure(link);
        assertTrue(plan.files().containsAll(List.of(link, file.toRealPath())));
        journals.erase(plan);
        assertEquals(Set.of(), files());
    }

    @Test
    void aJournalInUseIsNotTouched() throws IOException {
        Plan plan = journals.planErasure(file);
        Set<Path> before = files();
        try (JournalStore open = journals.open(file, Use.WRITE, TestJournals.MORNING, false)) {
            assertFalse(open.isReadOnly());
            assertEquals(JournalUnusable.Reason.IN_USE,
                    assertThrows(JournalUnusable.class, () -> new SqliteJournals().erase(plan)).reason());
            assertTrue(files().containsAll(before));
        }
    }

    @Test
    void whatCannotBeDeletedIsNamedAndKeepsNothingElse() throws IOException {
        Path folder = Files.createDirectories(
                home.resolve("backups").resolve("2026-11-20T061200Z_hand-1-5a9a6d349555db83_journal.db"));
        Files.createDirectory(folder.resolve("inner"));
        Files.writeString(folder.resolve("inner").resolve("file"), "x");
        Plan plan = journals.planErasure(file);
        assertEquals(List.of(folder), journals.erase(plan));
        assertEquals(Set.of(folder.resolve("inner").resolve("file")), files());
    }

    @Test
    void aStickThatIsNotThereIsSaid() throws IOException {
        Path gone = root.resolve("gone");
        assertEquals(List.of(gone), new SqliteJournals(() -> Optional.of(gone)).planErasure(file).outOfReach());
    }
}
