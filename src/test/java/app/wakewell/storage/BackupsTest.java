package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Entry;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.journal.Backup;
import app.wakewell.journal.Backup.Why;
import app.wakewell.journal.BackupState;
import app.wakewell.journal.Edit;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Step;
import app.wakewell.journal.Visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@Tag("harness")
class BackupsTest {

    private static final int FLIPS = Integer.getInteger("wakewell.flips", 300) / 2;

    @TempDir
    Path folder;

    private final RandomJournal random = new RandomJournal(7);
    private Path file;
    private Instant now = JournalFixture.NOW;
    private int nights;

    @BeforeEach
    void name() {
        file = folder.resolve("journal.db");
    }

    private JournalStore open(Path journal) {
        return new SqliteJournals().open(journal, Use.WRITE, Clock.fixed(now, ZoneOffset.UTC), false);
    }

    /** Opens the journal at the given time, logs one night and closes it. */
    private List<Entry> useAt(Instant at) {
        now = at;
        try (JournalStore store = open(file)) {
            List<Entry> before = store.read().entries();
            store.commit(JournalFixture.log(random.entry(JournalFixture.FIRST.plus(nights++))));
            return before;
        }
    }

    private List<String> copies() throws IOException {
        return copies(folder.resolve("backups"));
    }

    /** Oldest first, without numbers and digests. */
    private static List<String> copies(Path place) throws IOException {
        return names(place).stream().map(name -> name.replaceFirst("-\\d+-[0-9a-f]{16}_", "_")).toList();
    }

    private static List<String> names(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(place)) {
            return found.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    private Path newest() throws IOException {
        return new BackupFolder(folder.resolve("backups"), JournalFiles.at(file)).names()
                .stream()
                .map(name -> folder.resolve("backups").resolve(name.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Entry> entriesOf(Path copy) {
        try (JournalStore store = JournalFixture.open(copy, Use.READ)) {
            return store.read().entries();
        }
    }

    /** A copy that is whole: every row right, tables ours, nothing of it in a log. */
    private static void assertProven(Path copy) {
        assertEquals(JournalFixture.tallies(copy).digest(), digest(copy), copy::toString);
        assertFalse(Files.exists(copy.resolveSibling(copy.getFileName() + "-wal")));
    }

    private static String digest(Path copy) {
        return BackupName.of(String.valueOf(copy.getFileName()), "journal.db").orElseThrow().digest();
    }

    @Test
    void whatWasChangedIsInABackupWhenTheJournalIsClosed() throws IOException {
        useAt(now);
        assertEquals(List.of("2026-03-04T071530Z_closing_journal.db"), copies());
        useAt(now.plusSeconds(60));
        assertEquals(2, copies().size(), copies()::toString);
        assertEquals(2, entriesOf(newest()).size());
        for (String name : names(folder.resolve("backups"))) {
            assertProven(folder.resolve("backups").resolve(name));
        }
        try (JournalStore store = open(file)) {
            assertEquals(folder.resolve("backups"), store.backups().state().folder());
            assertEquals(Optional.of(JournalFixture.NOW.plusSeconds(60)), store.backups().state().lastProven());
            assertEquals(Optional.empty(), store.backups().state().failure());
            assertEquals(List.of(), store.backups().state().remarks());
        }
        assertEquals(2, copies().size(), "nothing changed, nothing to copy");
    }

    @Test
    void journalThatNothingWasDoneWithNeedsNone() throws IOException {
        open(file).close();
        open(file).close();
        assertEquals(List.of(), copies());
    }

    @Test
    void journalThatWasNotClosedGetsItsBackupWhenTheNextDayBegins() throws IOException {
        Path crashed = folder.resolve("crashed").resolve("journal.db");
        Files.createDirectory(folder.resolve("crashed"));
        List<Entry> entries;
        try (JournalStore store = open(file)) {
            JournalFixture.fill(store, 3);
            entries = store.read().entries();
            Files.copy(file, crashed);
            Files.copy(folder.resolve("journal.db-wal"), folder.resolve("crashed").resolve("journal.db-wal"));
        }
        now = now.plus(Duration.ofDays(1));
        open(crashed).close();
        Path backups = folder.resolve("crashed").resolve("backups");
        assertEquals(List.of("2026-03-05T071530Z_daily_journal.db"), copies(backups));
        assertEquals(entries, entriesOf(backups.resolve(names(backups).getFirst())));
    }

    @Test
    void oldOnesAreThinnedOut() throws IOException {
        for (int day = 0; day < 30; day++) {
            useAt(JournalFixture.NOW.plus(Duration.ofDays(day)));
        }
        // 7 days, the last day of 4 weeks, the last day of 2 months
        assertEquals(List.of("2026-03-15", "2026-03-22", "2026-03-27", "2026-03-28", "2026-03-29", "2026-03-30",
                "2026-03-31", "2026-04-01", "2026-04-02"),
                copies().stream().map(name -> name.substring(0, 10)).distinct().toList());
    }

    @Test
    void copyJustMadeStaysWhateverTheClockSaid() throws IOException {
        Random jumps = new Random(3);
        useAt(now);
        for (int i = 0; i < 40; i++) {
            useAt(JournalFixture.NOW.plus(Duration.ofDays(jumps.nextInt(7300) - 3650)));
            String day = now.toString().substring(0, 10);
            assertTrue(copies().stream().anyMatch(name -> name.startsWith(day)), day + " in " + copies());
        }
        assertEquals(41, entriesOf(file).size());
    }

    @Test
    void journalsOfOneFolderDoNotMix() throws IOException {
        Path other = folder.resolve("his_daily_journal.db");
        JournalFixture.filled(other, 2);
        for (int day = 0; day < 5; day++) {
            useAt(JournalFixture.NOW.plus(Duration.ofDays(day)));
        }
        assertEquals(6, copies().size(), copies()::toString);
        assertTrue(copies().contains("2026-03-04T071530Z_closing_his_daily_journal.db"), copies()::toString);
        try (JournalStore store = JournalFixture.open(other, Use.WRITE)) {
            assertEquals(Optional.of(JournalFixture.NOW), store.backups().state().lastProven());
            assertEquals(1, store.backups().list().size());
        }
    }

    @Test
    void windowThatStaysOpenGetsItsCopyOfEachNewDay() throws IOException {
        useAt(now);
        useAt(now.plusSeconds(60));
        Instant[] time = {JournalFixture.NOW.plusSeconds(120)};
        InstantSource source = () -> time[0];
        Clock ticking = source.withZone(ZoneOffset.UTC);
        try (JournalStore store = new SqliteJournals().open(file, Use.WRITE, ticking, false)) {
            Journal journal = new Journal(store, ticking, new InMemoryDayStart());
            journal.log(journal.currentNight(), Patch.NONE.set(NightFields.PAIN_BED, new Score(3)), new Visit());
            assertEquals(2, copies().size());
            List<Entry> asTheDayBegan = store.read().entries();
            time[0] = time[0].plus(Duration.ofDays(1));
            journal.log(journal.currentNight(), Patch.NONE.set(NightFields.PAIN_RISING, new Score(4)), new Visit());
            journal.log(journal.currentNight(), Patch.NONE.set(NightFields.PAIN_BED, new Score(2)), new Visit());
            assertEquals(List.of("2026-03-04T071630Z_closing_journal.db", "2026-03-05T071730Z_daily_journal.db"),
                    copies());
            assertEquals(Optional.of(time[0]), store.backups().state().lastProven());
            assertEquals(asTheDayBegan, entriesOf(newest()));
        }
    }

    @Test
    void manyChangesAtOnceComeAfterABackup() throws IOException {
        useAt(now);
        try (JournalStore store = open(file)) {
            List<Edit> edits = new ArrayList<>();
            for (int i = 1; i <= 11; i++) {
                edits.add(Edit.added(random.entry(JournalFixture.FIRST.plus(i))));
            }
            store.commit(JournalFixture.log(random.entry(JournalFixture.FIRST.plus(20))));
            store.commit(new Step(Step.Kind.IMPORT, "nights.csv", now, edits.subList(0, 10)));
            assertEquals(1, copies().size(), "ten are not many");
            store.undo();
            assertEquals(2, copies().size(), "ten of eleven that vanish are");
            store.commit(new Step(Step.Kind.IMPORT, "nights.csv", now, edits));
            assertEquals("2026-03-04T071530Z_bulk_journal.db", copies().getFirst());
        }
    }

    @Test
    void failureIsSaidAndTheJournalOpens() throws IOException {
        Files.writeString(folder.resolve("backups"), "in the way");
        useAt(now);
        now = now.plus(Duration.ofDays(1));
        try (JournalStore store = open(file)) {
            assertEquals(1, store.read().entries().size());
            assertTrue(store.backups().state().failure().isPresent());
            assertEquals(Optional.empty(), store.backups().state().lastProven());
            Files.delete(folder.resolve("backups"));
            store.backups().make();
            assertEquals(Optional.empty(), store.backups().state().failure());
        }
    }

    @Test
    void oneIsMadeWhenAskedFor() throws IOException {
        useAt(now);
        Path other = Files.createDirectory(folder.resolve("it's a stick? 日記"));
        try (JournalStore store = open(file)) {
            Backup made = store.backups().make();
            assertEquals(Why.HAND, made.why());
            assertEquals(OptionalLong.of(1), made.nights());
            Backup there = store.backups().makeIn(other);
            assertEquals(other, there.file().getParent());
            assertProven(there.file());
            assertEquals("problem.backup.noFolder", assertThrows(Refused.class,
                    () -> store.backups().makeIn(folder.resolve("none"))).problems().getFirst().key());
            assertEquals(2, store.backups().list().size());
            store.backups().delete(made);
            assertFalse(Files.exists(made.file()));
            assertThrows(Refused.class, () -> store.backups().delete(made));
            assertThrows(Refused.class, () -> store.backups()
                    .delete(
                            new Backup(file, Why.HAND, now, OptionalLong.empty())));
        }
        assertTrue(Files.exists(file));
    }

    @Test
    void oneIsMadeBesideAWindowThatSaves() throws IOException {
        useAt(now);
        try (JournalStore window = open(file); JournalStore command = JournalFixture.open(file, Use.READ)) {
            window.commit(JournalFixture.log(random.entry(JournalFixture.FIRST.plus(40))));
            Backup made = command.backups().make();
            assertEquals(window.read().entries(), entriesOf(made.file()));
        }
    }

    @Test
    void damagedBackupIsFoundByTheDrillAndReplaced() throws IOException {
        useAt(now);
        Path backup = newest();
        try (JournalStore store = open(file)) {
            BackupState proven = store.backups().drill();
            assertEquals(Optional.of(now), proven.lastDrill());
            assertEquals(List.of(), proven.remarks());
        }
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 4;
        Files.write(backup, bytes);
        now = now.plus(Duration.ofDays(29));
        open(file).close();
        assertTrue(Files.exists(backup), "no month is over");
        now = now.plus(Duration.ofDays(2));
        try (JournalStore store = open(file)) {
            BackupState state = store.backups().state();
            assertEquals("problem.backup.damaged", state.remarks().getFirst().key());
            assertEquals(Optional.of(now), state.lastProven());
            assertEquals(Optional.empty(), state.failure());
        }
        assertFalse(Files.exists(backup));
        assertEquals(JournalFixture.sha256(bytes), JournalFixture.hash(backup.resolveSibling(backup.getFileName()
                + ".damaged")), "it is kept as it is");
        assertEquals(entriesOf(file), entriesOf(newest()));
        try (JournalStore store = open(file)) {
            assertEquals(List.of(), store.backups().state().remarks());
            assertEquals(List.of(), unfinished());
        }
    }

    private List<String> unfinished() throws IOException {
        return names(folder).stream().filter(name -> name.contains(".part")).toList();
    }

    @Test
    void swappedBackupIsFoundByTheDrill() throws IOException {
        useAt(now);
        Path other = JournalFixture.filled(folder.resolve("other").resolve("other.db"), 3);
        Files.copy(other, newest(), StandardCopyOption.REPLACE_EXISTING);
        try (JournalStore store = open(file)) {
            assertEquals("problem.backup.damaged", store.backups().state().remarks().getFirst().key());
            assertEquals(List.of(), store.backups().drill().remarks(), "the new one is right");
        }
    }

    @Test
    void secondPlaceGetsACopyOfEach() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        SqliteJournals journals = new SqliteJournals(() -> Optional.of(stick));
        JournalStore store = journals.open(file, Use.WRITE, JournalFixture.CLOCK, false);
        store.commit(JournalFixture.log(random.entry(JournalFixture.FIRST)));
        store.backups().make();
        assertEquals(names(folder.resolve("backups")), names(stick));
        assertProven(stick.resolve(names(stick).getFirst()));
        assertEquals(2, store.backups().list().size());
        assertEquals(List.of(), store.backups().state().remarks());

        Files.delete(stick.resolve(names(stick).getFirst()));
        Files.delete(stick);
        store.commit(JournalFixture.log(random.entry(JournalFixture.FIRST.next())));
        store.backups().make();
        assertEquals("problem.backup.second.missing", store.backups().state().remarks().getFirst().key());
        assertEquals(Optional.empty(), store.backups().state().failure());
        assertFalse(Files.exists(stick), "nothing is made where a stick was");
        store.close();
        store = journals.open(file, Use.WRITE, JournalFixture.CLOCK, false);
        assertEquals("problem.backup.second.missing", store.backups().state().remarks().getFirst().key());
        Files.createDirectory(stick);
        store.backups().make();
        assertEquals(List.of(), store.backups().state().remarks());
        assertEquals(1, names(stick).size());
        store.close();
    }

    @Test
    void secondPlaceThatCannotBeWrittenIsSaid() throws IOException {
        Path place = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(place), "a folder that nobody can write is needed");
        SqliteJournals journals = new SqliteJournals(() -> Optional.of(place));
        try (JournalStore store = journals.open(file, Use.WRITE, JournalFixture.CLOCK, false)) {
            store.commit(JournalFixture.log(random.entry(JournalFixture.FIRST)));
            store.backups().make();
            assertEquals("problem.backup.second.failed", store.backups().state().remarks().getFirst().key());
            assertEquals(1, copies().size(), "the usual place has it all the same");
        }
    }

    /** Flipped between being written and being proven. */
    @Test
    void copyThatIsNotEqualDoesNotCount() throws IOException {
        JournalFixture.filled(file, 6);
        Tallies live = JournalFixture.tallies(file);
        Backups backups = JournalFixture.backups(file);
        Path copy = newest();
        backups.prove(copy, live);
        byte[] bytes = Files.readAllBytes(copy);
        Random flips = new Random(5);
        int refused = 0;
        Path bad = folder.resolve("bad");
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = bytes.clone();
            flipped[flips.nextInt(bytes.length)] ^= (byte) (1 << flips.nextInt(8));
            Files.write(bad, flipped);
            try {
                backups.prove(bad, live);
                assertEquals(live, JournalFixture.tallies(bad), "only what holds no content may differ");
            } catch (JournalUnusable noticed) {
                refused++;
            }
        }
        System.out.printf("bits flipped in a backup before it is proven: %d, %d refused, 0 of other content accepted%n",
                FLIPS, refused);
        assertTrue(refused * 10 > FLIPS, "refused: " + refused);
        Files.write(copy, bytes);
        JournalFixture.tamper(copy, "DELETE FROM draft_answer");
        assertThrows(JournalUnusable.class, () -> backups.prove(copy, live));
    }

    @Test
    void copyOfAnotherStateDoesNotCount() throws IOException {
        useAt(now);
        Path copy = newest();
        useAt(now);
        Tallies live = JournalFixture.tallies(file);
        assertThrows(JournalUnusable.class, () -> JournalFixture.backups(file).prove(copy, live));
    }

    @Test
    void copyPutInThePlaceOfTheJournalOpens() throws IOException {
        useAt(now);
        List<Entry> before = entriesOf(file);
        Path copy = newest();
        useAt(now);
        Files.delete(file);
        Files.copy(copy, file);
        try (JournalStore store = open(file)) {
            assertEquals(before, store.read().entries());
            assertFalse(store.isReadOnly());
            store.undo();
            assertTrue(store.read().entries().isEmpty());
        }
    }

    @Test
    void namesTellWhatABackupIs() {
        BackupName name = new BackupName(now, Why.BULK, 12, "0123456789abcdef", "a_daily_b.db");
        assertEquals("2026-03-04T071530Z_bulk-12-0123456789abcdef_a_daily_b.db", name.toString());
        assertEquals(Optional.of(name), BackupName.of(name.toString(), "a_daily_b.db"));
        assertEquals(Optional.empty(), BackupName.of(name.toString(), "b.db"));
        assertEquals(Optional.of(new BackupName(now, Why.DAILY, 0, "", "journal.db")),
                BackupName.of("2026-03-04T071530Z_daily_journal.db", "journal.db"), "as an earlier version named it");
        for (String other : List.of("2026-03-04T071530Z_daily_journal.db.damaged", "journal.db", "x_daily_journal.db",
                "2026-13-04T071530Z_daily_journal.db", "2026-03-04T071530Z_weekly_journal.db")) {
            assertEquals(Optional.empty(), BackupName.of(other, "journal.db"), other);
        }
    }
}
