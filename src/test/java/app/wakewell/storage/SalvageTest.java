package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.journal.Checkup;
import app.wakewell.journal.Damage;
import app.wakewell.journal.Damage.How;
import app.wakewell.journal.Damage.Part;
import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.RandomJournal;
import app.wakewell.journal.Step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is damaged is named, what is intact can be read, and the file stays as it is. */
@Tag("harness")
class SalvageTest {

    private static final int NIGHTS = 30;
    /** Changes from outside, each to a journal of its own. */
    private static final int CHANGES = Integer.getInteger("wakewell.changes", 60);
    /** Tables with records, and what hangs on them. */
    private static final List<Table> OF_RECORDS = Stream.of(Item.Kind.values())
            .flatMap(kind -> Table.of(kind).stream())
            .toList();

    @TempDir
    Path folder;

    private Path file;
    private List<Item> items = List.of();
    private byte[] whole = {};

    @BeforeEach
    void fill() throws IOException {
        file = folder.resolve("journal.db");
        JournalFixture.filled(file, NIGHTS);
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            RandomJournal random = new RandomJournal(3);
            random.others(JournalFixture.FIRST.morning())
                    .forEach(item -> store.commit(new Step(Step.Kind.EVENT, "", JournalFixture.NOW,
                            List.of(Edit.added(item)))));
            items = store.read().items();
        }
        whole = Files.readAllBytes(file);
    }

    private Checkup check() {
        return new SqliteJournals().check(file, JournalFixture.CLOCK);
    }

    private List<Item> salvaged() {
        try (JournalStore store = JournalFixture.open(file, Use.SALVAGE)) {
            assertTrue(store.isReadOnly());
            assertThrows(JournalUnusable.class, store::undo);
            return store.read().items();
        }
    }

    private List<String> keys(Table table) {
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.READ)) {
            return sql.texts("SELECT " + table.key() + " FROM " + table.title() + " ORDER BY 1");
        }
    }

    @Test
    void wholeJournalIsSaidToBeWhole() {
        Checkup found = check();
        assertTrue(found.trouble().isEmpty());
        assertEquals(NIGHTS, found.nights());
        assertEquals(JournalFixture.tallies(file).rows(), found.rows());
        assertEquals(List.of(), found.damaged());
        assertEquals(2, found.backups().size());
        assertEquals(items, salvaged());
    }

    @Test
    void lookingWhereNoJournalIsFindsNothingAndMakesNothing() {
        file = folder.resolve("none").resolve("journal.db");
        Checkup found = check();
        assertTrue(found.trouble().isEmpty());
        assertEquals(0, found.rows());
        assertFalse(Files.exists(folder.resolve("none")));
        assertEquals(Reason.MISSING,
                assertThrows(JournalUnusable.class, () -> JournalFixture.open(file, Use.SALVAGE)).reason());
    }

    @Test
    void changedNightIsNamedAndRememberedByTheHistory() {
        long rows = check().rows();
        JournalFixture.tamper(file, "UPDATE entry SET pain_rising = (pain_rising + 1) % 11 WHERE night = '2026-03-06'");
        Checkup found = check();
        assertEquals(Reason.DAMAGED, found.trouble().orElseThrow());
        Night night = Night.parse("2026-03-06").orElseThrow();
        assertEquals(List.of(new Damage(Part.ENTRY, "2026-03-06", How.CHANGED, true)), found.damaged());
        assertEquals(night, found.damaged().getFirst().night().orElseThrow());
        assertEquals(NIGHTS, found.nights());
        assertEquals(rows, found.rows(), "counted as those of a whole journal are");
        assertEquals(items, salvaged(), "as it was last written");
    }

    @Test
    void whatTheHistoryDoesNotRememberIsLeftOut() {
        JournalFixture.tamper(file, "DELETE FROM step_edit WHERE night = '2026-03-06'",
                "UPDATE entry SET pain_rising = (pain_rising + 1) % 11 WHERE night = '2026-03-06'");
        Checkup found = check();
        assertEquals(List.of(new Damage(Part.ENTRY, "2026-03-06", How.CHANGED, false),
                new Damage(Part.HISTORY, "", How.MISSING, false)), found.damaged());
        assertEquals(NIGHTS - 1, found.nights());
        List<Item> rest = new ArrayList<>(items);
        rest.removeIf(item -> item instanceof Entry entry && entry.night().toString().equals("2026-03-06"));
        assertEquals(rest, salvaged());
    }

    @Test
    void nightOfAnOlderStateIsNamed() {
        Entry other = new RandomJournal(99).entry(Night.parse("2026-03-08").orElseThrow());
        Row older = RecordRows.of(other).getFirst();
        String values = older.values()
                .entrySet()
                .stream()
                .map(value -> value.getKey() + " = '" + value.getValue().toString().replace("'", "''") + "'")
                .filter(set -> !set.startsWith("note") && !set.contains("\u0000"))
                .collect(Collectors.joining(", "));
        JournalFixture.tamper(file, "UPDATE entry SET note = NULL, dont_know = NULL, " + values
                + " WHERE night = '2026-03-08'");
        String hash;
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.READ)) {
            hash = sql.query("SELECT * FROM entry WHERE night = '2026-03-08'", result -> {
                Row row = Row.of(Table.ENTRY);
                for (String column : Table.ENTRY.columns()) {
                    Object value = result.getObject(column);
                    if (value != null) {
                        row.with(column, value);
                    }
                }
                return row.hash();
            }).getFirst();
        }
        JournalFixture.tamper(file, "UPDATE entry SET row_hash = '" + hash + "' WHERE night = '2026-03-08'");
        assertEquals(List.of(new Damage(Part.ENTRY, "2026-03-08", How.CHANGED, true)), check().damaged());
        assertEquals(items, salvaged());
    }

    /** Deleted or changed with another program: noticed every time, and named where it is one record. */
    @Test
    void everyRowThatVanishesOrChangesIsNoticedAndNamed() throws IOException {
        Random random = new Random(20260304);
        Map<Table, List<String>> keys = OF_RECORDS.stream()
                .filter(table -> table != Table.PERSON_ANSWER)
                .collect(Collectors.toMap(table -> table, this::keys));
        List<Table> tables = OF_RECORDS.stream()
                .filter(table -> !keys.getOrDefault(table, List.of()).isEmpty())
                .toList();
        assertTrue(tables.size() > 10, tables::toString);
        for (int i = 0; i < CHANGES; i++) {
            Files.write(file, whole);
            Table table = i % 3 == 0 ? Table.ENTRY : tables.get(random.nextInt(tables.size()));
            List<String> rows = keys.getOrDefault(table, List.of());
            String key = rows.get(random.nextInt(rows.size())).replace("'", "''");
            String column = table.columns().get(1 + random.nextInt(table.columns().size() - 1));
            boolean vanishes = random.nextBoolean();
            String of = " WHERE " + table.key() + " = '" + key + "'";
            JournalFixture.tamper(file, vanishes
                    ? "DELETE FROM " + table.title() + of
                    : "UPDATE OR REPLACE " + table.title() + " SET row_hash = substr(row_hash, 2) || "
                            + "CASE substr(row_hash, 1, 1) WHEN substr(row_hash, 2, 1) THEN 'x' ELSE "
                            + "substr(row_hash, 1, 1) END" + of);
            String said = table + " " + key + " " + column + (vanishes ? " deleted" : " changed") + ", change " + i;
            Checkup found = check();
            assertEquals(Reason.DAMAGED, found.trouble().orElseThrow(), said);
            String name = key.replace("''", "'");
            assertTrue(found.damaged()
                    .stream()
                    .anyMatch(damage -> damage.part() == table.part() && damage.key().equals(name)),
                    () -> said + ": " + found.damaged());
            assertTrue(found.damaged().stream().allMatch(Damage::remembered), () -> said + ": " + found.damaged());
            assertEquals(items, salvaged(), said);
        }
        System.out.printf("rows that vanished or changed: %d, all noticed and named%n", CHANGES);
    }

    @Test
    void everyBitOfContentThatFlipsIsNoticedAndTheRestIsReadable() throws IOException {
        Random random = new Random(8);
        int noticed = 0;
        int salvaged = 0;
        for (int i = 0; i < CHANGES; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            Checkup found = check();
            if (found.trouble().isPresent()) {
                noticed++;
                assertFalse(found.damaged().isEmpty(), "something is named");
                assertEquals(2, found.backups().size());
                if (found.rows() > 0) {
                    List<Item> rest = salvaged();
                    assertTrue(items.containsAll(rest), "nothing that was not written");
                    salvaged += rest.size() * 2 > items.size() ? 1 : 0;
                }
            } else {
                assertEquals(items, salvaged());
            }
            assertEquals(JournalFixture.sha256(flipped), JournalFixture.hash(file), "the file is as it was");
        }
        assertTrue(noticed * 3 > CHANGES, "noticed " + noticed);
        assertTrue(salvaged * 5 > noticed * 4, "more than half of it readable: " + salvaged + " of " + noticed);
    }

    @Test
    void lostPagesTakeOnlyWhatIsOnThem() throws IOException {
        Path large = JournalFixture.filled(folder.resolve("large.db"), 400);
        byte[] bytes = Files.readAllBytes(large);
        List<Item> all;
        try (JournalStore store = JournalFixture.open(large, Use.READ)) {
            all = store.read().items();
        }
        file = large;
        Random random = new Random(4);
        int pages = bytes.length / 4096;
        int readable = 0;
        for (int i = 0; i < 20; i++) {
            byte[] lost = bytes.clone();
            int page = 1 + random.nextInt(pages - 1);
            Arrays.fill(lost, page * 4096, (page + 1) * 4096, (byte) 0xA5);
            Files.write(large, lost);
            Checkup found = check();
            assertEquals(Reason.DAMAGED, found.trouble().orElseThrow(), "page " + page);
            if (found.rows() > 0) {
                List<Item> rest = salvaged();
                assertTrue(all.containsAll(rest));
                assertTrue(rest.size() >= 350, "page " + page + ": " + rest.size() + " of " + all.size());
                readable++;
            }
        }
        assertTrue(readable >= 17, "all but the few pages that say which tables there are, not " + readable);
    }

    @Test
    void newerJournalCanBeLookedAt() throws IOException {
        JournalFixture.tamper(file, "PRAGMA user_version = 103", "ALTER TABLE entry ADD COLUMN mood TEXT",
                "CREATE TABLE dream (night TEXT PRIMARY KEY) STRICT");
        String before = JournalFixture.hash(file);
        assertEquals(Reason.NEWER,
                assertThrows(JournalUnusable.class, () -> JournalFixture.open(file, Use.READ)).reason());
        assertEquals(items, salvaged());
        Checkup found = check();
        assertEquals(Reason.NEWER, found.trouble().orElseThrow());
        assertEquals(NIGHTS, found.nights());
        assertEquals(List.of(), found.damaged());
        assertEquals(before, JournalFixture.hash(file));
    }

    @Test
    void rowsOfANewerJournalAreHeldAgainstTheirHashWithColumnsThatAreNew() {
        JournalFixture.tamper(file, "PRAGMA user_version = 103", "ALTER TABLE entry ADD COLUMN mood TEXT");
        String hash;
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.READ)) {
            Row row = new Rows(sql).with(Table.ENTRY, "2026-03-06").getFirst();
            row.values().put("mood", "FINE");
            hash = row.hash();
        }
        JournalFixture.tamper(file,
                "UPDATE entry SET mood = 'FINE', row_hash = '" + hash + "' WHERE night = '2026-03-06'");
        assertEquals(items, salvaged());
        JournalFixture.tamper(file, "UPDATE entry SET mood = 'SAD' WHERE night = '2026-03-06'");
        assertTrue(check().damaged().stream().anyMatch(damage -> damage.key().equals("2026-03-06")));
    }

    @Test
    void draftsAndLastTimesAreReadableToo() {
        JournalFixture.tamper(file, "UPDATE journal SET zone = 'Europe/Berlin'");
        assertEquals(List.of(new Damage(Part.JOURNAL, "", How.CHANGED, false)), check().damaged());
        try (JournalStore store = JournalFixture.open(file, Use.SALVAGE)) {
            assertEquals(1, store.drafts().size());
            assertEquals(store.drafts().getFirst(),
                    store.draft(store.drafts().getFirst().night()).orElseThrow());
            assertEquals("journal", store.info().name());
            assertFalse(store.info().id().isEmpty());
            assertEquals(2, store.backups().list().size());
        }
    }
}
