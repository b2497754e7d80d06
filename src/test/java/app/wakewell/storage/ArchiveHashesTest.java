package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Episode;
import app.wakewell.domain.Item;
import app.wakewell.domain.Profile;
import app.wakewell.exchange.JsonArchives;
import app.wakewell.journal.Archive;
import app.wakewell.journal.Archives.Contents;
import app.wakewell.journal.Draft;
import app.wakewell.journal.Edit;
import app.wakewell.journal.ImportCounts;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalExport.Parts;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Step;
import app.wakewell.storage.Tallies.Tally;

import static app.wakewell.storage.JournalFixture.FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A whole journal that is written to a file and read into an empty one has the same rows, hash for hash. */
@Tag("harness")
class ArchiveHashesTest {

    private static final int JOURNALS = Integer.getInteger("wakewell.journals", 150);
    private static final int IN_FILES = 4;
    private static final Clock LATER = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final JsonArchives archives = new JsonArchives();

    private static Journal journal(JournalStore store) {
        return new Journal(store, LATER, new InMemoryDayStart());
    }

    /** Anything that a journal may hold. */
    private static void fill(JournalStore store, long seed) {
        Random random = new Random(seed);
        RandomJournal records = new RandomJournal(seed);
        List<Edit> edits = new ArrayList<>();
        for (Item item : records.everything(FIRST, random.nextInt(12))) {
            if (random.nextInt(10) > 0) {
                edits.add(Edit.added(item));
            }
        }
        store.commit(new Step(Step.Kind.IMPORT, "", JournalFixture.NOW, edits));
        if (random.nextBoolean()) {
            store.keepProfile(new Profile(random.nextBoolean() ? Episode.RECENT : null, JournalFixture.NOW));
            store.keepLastTimes(Map.of("shown:one", LocalDate.EPOCH, "asked:profile.care", LocalDate.MIN.withYear(7)));
            store.keepDraft(new Draft(FIRST.plus(500), records.draft(), JournalFixture.NOW));
        }
    }

    /** The rows of everything that an archive holds. */
    private static Map<Table, Tally> rows(Archive archive) {
        Map<Table, Tally> rows = new EnumMap<>(Table.class);
        archive.journal().items().forEach(item -> RecordRows.of(item).forEach(row -> add(rows, row)));
        archive.drafts().forEach(draft -> RecordRows.of(draft).forEach(row -> add(rows, row)));
        archive.lastTimes()
                .forEach((what, day) -> add(rows, Row.of(Table.LAST_TIME).with("what", what).with("day", day)));
        add(rows, RecordRows.of(archive.journal().profile()));
        return rows;
    }

    private static void add(Map<Table, Tally> rows, Row row) {
        rows.merge(row.table(), Tally.NONE.plus(row.hash()),
                (one, other) -> new Tally(one.count() + other.count(), one.digest() + other.digest()));
    }

    @Test
    void everyRowHasTheSameHash() {
        Map<Table, Tally> seen = new EnumMap<>(Table.class);
        Path file = folder.resolve("journal.json");
        for (int seed = 0; seed < JOURNALS; seed++) {
            InMemoryStore store = InMemoryStore.empty();
            fill(store, seed);
            Archive archive = journal(store).imports().archive();
            archives.write(archive, file, new Parts(true, true), true);
            Contents read = archives.read(file);
            assertEquals(List.of(), read.refused(), "seed " + seed);
            InMemoryStore empty = InMemoryStore.empty();
            Journal other = journal(empty);
            other.imports().merge(read.archive(), "journal.json");
            Archive back = other.imports().archive();
            assertEquals(rows(archive), rows(back), "seed " + seed);
            assertEquals(archive.journal().bed().phases(), back.journal().bed().phases(), "seed " + seed);
            rows(back).forEach((table, tally) -> seen.merge(table, tally,
                    (one, more) -> new Tally(one.count() + more.count(), 0)));
            assertEquals(new ImportCounts(0, 0, 0, 0), other.imports().merge(read.archive(), "again"), "seed " + seed);
            assertEquals(rows(archive), rows(other.imports().archive()), "once more changes nothing");
        }
        for (Table table : Table.values()) {
            boolean ofThePerson = switch (table) {
                case TALLY, JOURNAL, STEP, STEP_EDIT -> false;
                default -> true;
            };
            assertTrue(!ofThePerson || seen.containsKey(table), () -> "no row of " + table + " was tried");
        }
        System.out.printf("journals written as JSON and read again: %d, all hashes equal%n", JOURNALS);
    }

    @Test
    void journalsInFilesHaveEqualTallies() throws IOException {
        for (int seed = 0; seed < IN_FILES; seed++) {
            Path one = folder.resolve("one" + seed + ".db");
            Path other = folder.resolve("other" + seed + ".db");
            Path file = folder.resolve("journal" + seed + ".json");
            try (JournalStore store = JournalFixture.open(one, Use.WRITE)) {
                fill(store, seed);
                archives.write(journal(store).imports().archive(), file, new Parts(true, true), false);
            }
            try (JournalStore store = JournalFixture.open(other, Use.WRITE)) {
                journal(store).imports().merge(archives.read(file).archive(), "journal.json");
                archives.write(journal(store).imports().archive(), folder.resolve("again" + seed),
                        new Parts(true, true),
                        false);
            }
            for (Table table : Table.counted()) {
                if (table != Table.JOURNAL && table != Table.STEP && table != Table.STEP_EDIT) {
                    assertEquals(JournalFixture.tallies(one).of(table), JournalFixture.tallies(other).of(table),
                            table + " of seed " + seed);
                }
            }
            assertEquals(withoutId(file), withoutId(folder.resolve("again" + seed)));
            try (JournalStore store = JournalFixture.open(other, Use.WRITE)) {
                store.undo();
                assertTrue(store.read().items().isEmpty(), "one step to undo");
            }
        }
    }

    private static String withoutId(Path file) throws IOException {
        return Files.readString(file).replaceFirst("\"id\" : \"[^\"]*\"", "");
    }

    @Test
    void journalWithContentIsFilledAndNothingIsReplaced() {
        for (int seed = 0; seed < 40; seed++) {
            InMemoryStore store = InMemoryStore.empty();
            fill(store, seed);
            InMemoryStore theirs = InMemoryStore.empty();
            fill(theirs, seed + 1000);
            List<Item> before = store.read().items();
            Archive archive = journal(theirs).imports().archive();
            Journal mine = journal(store);
            ImportCounts counts = mine.imports().preview(archive);
            assertEquals(before, store.read().items(), "a preview changes nothing");
            assertEquals(counts, mine.imports().merge(archive, "theirs.json"));
            for (Item item : before) {
                Item now = mine.read()
                        .items()
                        .stream()
                        .filter(one -> one.key().equals(item.key()))
                        .findFirst()
                        .orElseThrow();
                assertTrue(ReplacedAnswers.none(item, now), () -> item + "\nbecame " + now);
            }
            assertTrue(mine.read().events().size() >= theirs.read().events().size());
            assertTrue(mine.read().things().size() >= theirs.read().things().size());
            assertEquals(new ImportCounts(0, 0, 0, 0), mine.imports().merge(archive, "again"), "seed " + seed);
            mine.undo();
            assertEquals(before, store.read().items(), "undo takes all of it back");
        }
    }

    /** Whatever a file says, what is read of it fits into the tables. */
    @Test
    void damagedFilesFitIntoTheTables() throws IOException {
        InMemoryStore filled = InMemoryStore.empty();
        fill(filled, 2);
        Path file = folder.resolve("journal.json");
        archives.write(journal(filled).imports().archive(), file, new Parts(true, true), true);
        List<String> lines = Files.readAllLines(file);
        List<String> debris = List.of("null", "1e300", "-0.0", "1", "99999999", "\"\"", "[]", "{}", "\"\\u0000\"",
                "\"0000-01-01\"", "\"9999-12-31\"", "\"9999-12-31T23:59:59.999999999Z\"", "\"x\"", "\" \"",
                "\"23:59:59\"",
                "\"9999-12-31T23:59:59+18:00\"", "\"none\"", "\"unknown\"", "\"UTC\"", "\"+18:00\"");
        Random random = new Random(5);
        int taken = 0;
        for (int i = 0; i < 300; i++) {
            List<String> damaged = new ArrayList<>(lines);
            for (int times = 1 + random.nextInt(6); times > 0; times--) {
                int at = random.nextInt(damaged.size());
                String line = damaged.get(at);
                if (line.matches(".* : [^\\[{].*")) {
                    damaged.set(at, line.substring(0, line.indexOf(" : ") + 3)
                            + debris.get(random.nextInt(debris.size())) + (line.endsWith(",") ? "," : ""));
                }
            }
            Files.write(file, damaged);
            Path db = folder.resolve("damaged.db");
            try (JournalStore store = JournalFixture.open(db, Use.WRITE)) {
                journal(store).imports().merge(archives.read(file).archive(), "damaged.json");
                taken++;
            } catch (Refused refused) {
                assertTrue(refused.problems().getFirst().key().startsWith("problem.json."), refused::toString);
            }
        }
        assertTrue(taken > 200, "taken: " + taken);
        JournalFixture.tallies(folder.resolve("damaged.db"));
    }
}
