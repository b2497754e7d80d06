package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Entry;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BackupsTest {

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

    /** Opens the journal at the given time, and logs one night. */
    private List<Entry> useAt(Instant at) {
        now = at;
        try (JournalStore store = open(file)) {
            List<Entry> before = store.read().entries();
            store.commit(JournalFixture.log(random.entry(JournalFixture.FIRST.plus(nights++))));
            return before;
        }
    }

    private List<String> copies() throws IOException {
        if (!Files.exists(folder.resolve("backups"))) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder.resolve("backups"))) {
            return found.map(path -> String.valueOf(path.getFileName())).sorted().toList();
        }
    }

    @Test
    void oneCopyADayOfWhatWasThereWhenItBegan() throws IOException {
        useAt(now);
        assertEquals(List.of(), copies(), "nothing to lose yet");
        List<Entry> before = useAt(now.plusSeconds(60));
        useAt(now.plusSeconds(60));
        assertEquals(List.of("2026-03-04T071630Z_daily_journal.db"), copies());
        try (JournalStore copy = JournalFixture.open(folder.resolve("backups").resolve(copies().getFirst()),
                Use.READ)) {
            assertEquals(before, copy.read().entries());
            assertTrue(copy.undoable().isPresent());
        }
        try (JournalStore store = open(file)) {
            assertEquals(folder.resolve("backups"), store.backups().folder());
            assertEquals(Optional.of(JournalFixture.NOW.plusSeconds(60)), store.backups().lastProven());
            assertEquals(Optional.empty(), store.backups().failure());
        }
    }

    @Test
    void threeNewestDaysAreKept() throws IOException {
        for (int day = 0; day < 7; day++) {
            useAt(JournalFixture.NOW.plus(Duration.ofDays(day)));
        }
        assertEquals(List.of("2026-03-08T071530Z_daily_journal.db", "2026-03-09T071530Z_daily_journal.db",
                "2026-03-10T071530Z_daily_journal.db"), copies());
    }

    @Test
    void copyJustMadeStaysWhateverTheClockSaid() throws IOException {
        Random jumps = new Random(3);
        useAt(now);
        for (int i = 0; i < 40; i++) {
            useAt(JournalFixture.NOW.plus(Duration.ofDays(jumps.nextInt(7300) - 3650)));
            String day = now.toString().substring(0, 10);
            assertTrue(copies().stream().anyMatch(name -> name.startsWith(day)), day + " in " + copies());
            assertTrue(copies().size() <= 4, copies()::toString);
        }
    }

    @Test
    void journalsOfOneFolderDoNotMix() throws IOException {
        Path other = folder.resolve("his_daily_journal.db");
        JournalFixture.filled(other, 2);
        open(other).close();
        for (int day = 0; day < 5; day++) {
            useAt(JournalFixture.NOW.plus(Duration.ofDays(day)));
        }
        assertEquals(4, copies().size(), copies()::toString);
        assertTrue(copies().contains("2026-03-04T071530Z_daily_his_daily_journal.db"));
        try (JournalStore store = open(other)) {
            assertEquals(Optional.of(now), store.backups().lastProven());
        }
    }

    @Test
    void windowThatStaysOpenGetsItsCopyOfEachNewDay() throws IOException {
        useAt(now);
        Instant[] time = {JournalFixture.NOW.plusSeconds(60)};
        InstantSource source = () -> time[0];
        Clock ticking = source.withZone(ZoneOffset.UTC);
        try (JournalStore store = new SqliteJournals().open(file, Use.WRITE, ticking, false)) {
            assertEquals(1, copies().size());
            time[0] = time[0].plus(Duration.ofDays(1));
            List<Entry> asTheDayBegan = store.read().entries();
            Journal journal = new Journal(store, ticking, new InMemoryDayStart());
            journal.log(journal.currentNight(), Patch.NONE.set(NightFields.PAIN_RISING, new Score(4)), new Visit());
            journal.log(journal.currentNight(), Patch.NONE.set(NightFields.PAIN_BED, new Score(2)), new Visit());
            assertEquals(2, copies().size(), copies()::toString);
            assertEquals(Optional.of(time[0]), store.backups().lastProven());
            try (JournalStore copy = JournalFixture.open(folder.resolve("backups").resolve(copies().getLast()),
                    Use.READ)) {
                assertEquals(asTheDayBegan, copy.read().entries());
            }
        }
    }

    @Test
    void failureIsSaidAndTheJournalOpens() throws IOException {
        useAt(now);
        Files.writeString(folder.resolve("backups"), "in the way");
        try (JournalStore store = open(file)) {
            assertEquals(1, store.read().entries().size());
            assertTrue(store.backups().failure().isPresent());
            assertEquals(Optional.empty(), store.backups().lastProven());
        }
    }

    @Test
    void copyThatIsNotEqualDoesNotCount() throws IOException {
        JournalFixture.filled(file, 6);
        JournalFiles files = JournalFiles.at(file);
        OpenCheck check = new Migrations(Migrations.ALL).check();
        Map<Table, Rows.Tally> live;
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.READ)) {
            live = check.run(sql);
        }
        Backups backups = new Backups(files, JournalFixture.CLOCK, check);
        backups.makeBeforeUpgrade(live);
        Path copy = folder.resolve("backups").resolve(copies().getFirst());
        backups.prove(copy, live);
        byte[] bytes = Files.readAllBytes(copy);
        Random flips = new Random(5);
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            byte[] flipped = bytes.clone();
            flipped[flips.nextInt(bytes.length)] ^= (byte) (1 << flips.nextInt(8));
            Path bad = folder.resolve("bad" + i);
            Files.write(bad, flipped);
            try {
                backups.prove(bad, live);
            } catch (JournalUnusable noticed) {
                refused++;
            }
        }
        assertTrue(refused > 10, "refused: " + refused);
        Files.write(copy, bytes);
        JournalFixture.open(file, Use.WRITE).close();
        JournalFixture.tamper(copy, "DELETE FROM draft_answer");
        assertThrows(JournalUnusable.class, () -> backups.prove(copy, live));
    }

    @Test
    void copyOfAnotherStateDoesNotCount() throws IOException {
        useAt(now);
        useAt(now);
        Path copy = folder.resolve("backups").resolve(copies().getFirst());
        OpenCheck check = new Migrations(Migrations.ALL).check();
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.READ)) {
            Map<Table, Rows.Tally> live = check.run(sql);
            Backups backups = new Backups(JournalFiles.at(file), JournalFixture.CLOCK, check);
            assertThrows(JournalUnusable.class, () -> backups.prove(copy, live));
        }
    }

    @Test
    void copyPutInThePlaceOfTheJournalOpens() throws IOException {
        useAt(now);
        List<Entry> before = useAt(now);
        Files.delete(file);
        Files.copy(folder.resolve("backups").resolve(copies().getFirst()), file);
        try (JournalStore store = open(file)) {
            assertEquals(before, store.read().entries());
            assertFalse(store.isReadOnly());
            store.undo();
            assertTrue(store.read().entries().isEmpty());
        }
    }
}
