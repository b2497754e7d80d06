package app.wakewell.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.Visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A clock that jumps by hours, days or years loses nothing and changes the order of nothing. */
class ClockJumpsTest {

    private static final int JUMPS = 1000;
    private static final int TO_UNDO = 30;
    private static final int REOPEN_EVERY = 40;
    private static final List<Duration> FAR = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(3652));
    /** Long past for whatever the clock says. */
    private static final Night FIRST = Night.endingOn(LocalDate.of(2010, 1, 1));

    @TempDir
    Path folder;

    /** Jumps each time it was asked to. */
    private static final class Jumping extends Clock {

        private final Random random = new Random(17);
        private Instant now = JournalFixture.NOW;

        void jump() {
            Duration far = FAR.get(random.nextInt(FAR.size()));
            now = JournalFixture.NOW.plus(random.nextBoolean() ? far : far.negated())
                    .plusSeconds(random.nextInt(3600));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Jumping clock = new Jumping();
    private JournalStore store;
    private Journal journal;

    @BeforeEach
    void open() {
        store = new SqliteJournals().open(folder.resolve("journal.db"), Use.WRITE, clock, false);
        journal = new Journal(store, clock, new InMemoryDayStart());
    }

    private SortedMap<Night, Integer> scores() {
        return journal.read()
                .entries()
                .stream()
                .collect(Collectors.toMap(Entry::night, entry -> entry.painRising().orElseThrow().value(),
                        (one, other) -> one, TreeMap::new));
    }

    @Test
    void nothingIsLostAndEverythingKeepsItsOrder() {
        Random random = new Random(18);
        SortedMap<Night, Integer> scores = new TreeMap<>();
        List<SortedMap<Night, Integer>> before = new ArrayList<>();
        List<Integer> events = new ArrayList<>();
        int copies = 0;
        for (int i = 0; i < JUMPS; i++) {
            clock.jump();
            if (i % REOPEN_EVERY == 0) {
                store.close();
                clock.jump();
                open();
                assertEquals(scores, scores(), "after jump " + i);
                assertFalse(store.backups().list().isEmpty() && i > 0, "there is a way back");
                assertTrue(newest() >= copies, "numbers of copies go up, so that the last one made is the newest");
                copies = newest();
            }
            if (random.nextInt(8) == 0) {
                events.add(journal.addEvent(new DayEvent.What(DayEvent.Type.EXERCISE, FIRST.morning(), null,
                        Answers.NONE, null, 20, null, null, null)).number());
            }
            before.add(new TreeMap<>(scores));
            Night night = FIRST.plus(random.nextInt(60));
            int pain = random.nextInt(11);
            if (pain == scores.getOrDefault(night, -1)) {
                before.removeLast();
                continue;
            }
            journal.log(night, Patch.NONE.set(NightFields.PAIN_RISING, new Score(pain)), new Visit());
            scores.put(night, pain);
        }
        assertEquals(events.stream().sorted().distinct().toList(), events, "numbers go up whatever the clock says");
        assertEquals(scores, scores());
        undone(before);
        store.close();
    }

    /** The number of the copy that counts as the newest; 0 without any. */
    private int newest() {
        JournalFiles files = JournalFiles.at(folder.resolve("journal.db"));
        return new BackupFolder(files.backups(), files).names().stream().findFirst().map(BackupName::number).orElse(0);
    }

    /** Steps are taken back in the order in which they were made, the newest first. */
    private void undone(List<SortedMap<Night, Integer>> before) {
        int events = journal.read().events().size();
        for (int i = 0; i < TO_UNDO; i++) {
            journal.undo();
            if (journal.read().events().size() < events) {
                events = journal.read().events().size();
            } else {
                assertEquals(before.removeLast(), scores());
            }
        }
    }
}
