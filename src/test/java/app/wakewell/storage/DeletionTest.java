package app.wakewell.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Thing;
import app.wakewell.domain.Topper;
import app.wakewell.journal.Backup;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.Visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is deleted for good is in no file of the journal any more; its backups are listed and can be removed. */
@Tag("harness")
class DeletionTest {

    private static final int DELETIONS = Integer.getInteger("wakewell.deletions", 24);
    private static final String CANARY = "canary-";

    @TempDir
    Path folder;

    /** Names of the files, but for backups, that hold the word; read while the journal is open, by another program. */
    private List<String> filesWith(String word) throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("backups").resolve("copy");
                Process copying = new ProcessBuilder("cp", file.toString(), copy.toString()).start();
                assertEquals(0, copying.waitFor());
                if (new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1).contains(word)) {
                    found.add(String.valueOf(file.getFileName()));
                }
                Files.delete(copy);
            }
        }
        return found;
    }

    private static Item.Key write(Journal journal, int number) {
        String word = CANARY + number + "-";
        Night night = journal.currentNight().plus(-number - 1L);
        return switch (number % 4) {
            case 0 -> {
                Visit visit = new Visit();
                journal.log(night, Patch.NONE.set(NightFields.PAIN_RISING, new Score(3))
                        .set(NightFields.NOTE, word), visit);
                journal.log(night, Patch.NONE.set(NightFields.NOTE, word + "longer".repeat(2_000)), new Visit());
                journal.remove(night);
                yield Item.Key.entry(night);
            }
            case 1 -> {
                DayEvent event = journal.addEvent(new DayEvent.What(DayEvent.Type.EXERCISE, night.morning(), null,
                        Answers.NONE, null, 20, null, null, word));
                journal.removeEvent(event.number());
                yield event.key();
            }
            case 2 -> {
                journal.changeSetUp(night, Patch.NONE.set(SetUpFields.TOPPER,
                        number % 8 == 2 ? Topper.FIRM : Topper.SOFT), word, null);
                journal.removeSetUpChange(night);
                yield Item.Key.setUp(night);
            }
            default -> {
                Thing thing = journal.things().add(BedPart.PILLOW, word, Answers.NONE, null);
                journal.things().remove(thing.number());
                yield thing.key();
            }
        };
    }

    @Test
    void whatIsDeletedForGoodIsInNoFile() throws IOException, InterruptedException {
        Path file = folder.resolve("journal.db");
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            Journal journal = new Journal(store, JournalFixture.CLOCK, new InMemoryDayStart());
            JournalFixture.fill(store, 3);
            store.backups().make();
            for (int i = 0; i < DELETIONS; i++) {
                Item.Key key = write(journal, i);
                if (i < 4) {
                    assertTrue(filesWith(CANARY + i + "-").stream().anyMatch(name -> name.startsWith("journal.db")),
                            "the bin keeps it: " + i);
                }
                journal.bin().deleteForGood(key);
                assertEquals(List.of(), filesWith(CANARY + i + "-"), "deletion " + i);
            }
        }
        assertEquals(List.of(), filesWith(CANARY));
        System.out.printf("deletions: %d, 0 left in a file%n", DELETIONS);
    }

    @Test
    void whatTheBinForgetsByItselfIsGoneToo() throws IOException, InterruptedException {
        Path file = folder.resolve("journal.db");
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            write(new Journal(store, JournalFixture.CLOCK, new InMemoryDayStart()), 0);
        }
        assertEquals(List.of("journal.db"), filesWith(CANARY));
        Clock later = Clock.offset(JournalFixture.CLOCK, Duration.ofDays(31));
        try (JournalStore store = new SqliteJournals().open(file, Use.WRITE, later, false)) {
            new Journal(store, later, new InMemoryDayStart()).bin().empty();
            assertEquals(List.of(), filesWith(CANARY));
            List<Backup> holding = store.backups().list().stream().filter(DeletionTest::holdsCanary).toList();
            assertEquals(1, holding.size(), "the backup of that day still has it");
            holding.forEach(store.backups()::delete);
            assertTrue(store.backups().list().stream().noneMatch(DeletionTest::holdsCanary));
        }
    }

    private static boolean holdsCanary(Backup backup) {
        try {
            return new String(Files.readAllBytes(backup.file()), StandardCharsets.ISO_8859_1).contains(CANARY);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
