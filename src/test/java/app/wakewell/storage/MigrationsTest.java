package app.wakewell.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Episode;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.Position;
import app.wakewell.domain.Reply;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Source;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.Edit;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.Step;
import app.wakewell.journal.StepTitle;
import app.wakewell.storage.Migrations.Migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MigrationsTest {

    /** A released migration is never edited; add a further one and its hash instead. */
    private static final Map<String, String> RELEASED = Map.of("001_initial.sql",
            "a74436bda360aa3885cd459c543b40056432154924e0afd0ec6abb18e88920ae", "002_whole_journal.sql",
            "c5f35d7f1f58325101ccd295db7750cd1b425aea8d34f68805a51223a5958627", "003_replies.sql",
            "4f4d0ef8659f3c607e2d0bc1468c5b5f21092739ca93872ad6ecbbd076e574e6");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("journal.db");
    }

    @Test
    void releasedMigrationsAreAsTheyWere() {
        assertEquals(RELEASED, Migrations.ALL.stream()
                .collect(Collectors.toMap(Migration::file, migration -> Sha256.of(Migrations.text(migration)))));
    }

    @Test
    void versionsCountUp() {
        for (int i = 0; i < Migrations.ALL.size(); i++) {
            assertEquals(i + 1, Migrations.ALL.get(i).version());
            assertTrue(Migrations.ALL.get(i).file().startsWith("%03d_".formatted(i + 1)));
        }
    }

    /** If this fails the domain has changed: write a further migration that brings the table there. */
    @Test
    void columnsOfAnEntryAreTheFieldsOfANight() {
        String schema = schema("entry");
        for (Field<?> field : NightFields.ALL) {
            Pattern declared = Pattern.compile("[ ,]" + Pattern.quote(field.name() + " " + column(field)) + "[,)]");
            assertTrue(declared.matcher(schema).find(), () -> field.name() + " should be " + column(field));
        }
        assertEquals(columnsOf(Table.ENTRY), columns(schema));
    }

    private static String column(Field<?> field) {
        String name = field.name();
        return switch (field.type()) {
            case ValueType.Scores scores -> "INTEGER CHECK (" + name + " BETWEEN 0 AND 10)";
            case ValueType.Qualities qualities -> "INTEGER CHECK (" + name + " BETWEEN 1 AND 5)";
            case ValueType.Whole whole ->
                "INTEGER CHECK (" + name + " BETWEEN " + whole.min() + " AND " + whole.max() + ")";
            case ValueType.Decimal decimal ->
                "REAL CHECK (" + name + " BETWEEN " + (long) decimal.min() + " AND " + (long) decimal.max() + ")";
            case ValueType.Choice<?> choice -> "TEXT CHECK (" + name + " IN (" + names(choice.values()) + "))";
            case ValueType.Choices<?> choices -> "TEXT CHECK (" + name + " <> '')";
            case ValueType.Regions regions -> "TEXT CHECK (" + name + " <> '')";
            case ValueType.Text text -> "TEXT CHECK (length(" + name + ") <= " + ValueType.Text.LONGEST + ")";
            case ValueType.Day day -> "TEXT CHECK (" + name + " GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')";
            case ValueType.Time time -> "TEXT CHECK (" + name + " GLOB '[0-2][0-9]:[0-5][0-9]')";
            case ValueType.Moment moment ->
                "TEXT CHECK (" + name + " GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*')";
        };
    }

    private static String names(Class<?> values) {
        return Arrays.stream(values.getEnumConstants())
                .map(value -> "'" + ((Enum<?>) value).name() + "'")
                .collect(Collectors.joining(", "));
    }

    /** In whatever order: what a migration adds stands last in the file. */
    private static Set<String> columnsOf(Table table) {
        Set<String> columns = new TreeSet<>(table.columns());
        columns.add(Table.HASH);
        return columns;
    }

    private static Set<String> columns(String schema) {
        Matcher declared = Pattern.compile("(?:^    |, )([a-z_]+) (?:TEXT|INTEGER|REAL)", Pattern.MULTILINE)
                .matcher(schema);
        return declared.results().map(column -> column.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void columnsAndNamesOfTheOtherTablesAreThoseOfTheDomain() {
        for (Table table : Table.values()) {
            assertEquals(columnsOf(table), columns(schema(table.title())), table.title());
            assertTrue(schema(table.title()).contains(") STRICT"), table.title());
        }
        assertTrue(schema("entry").contains("CHECK (source IN (" + names(Source.class) + "))"));
        assertTrue(schema("profile").contains("CHECK (episode IN (" + names(Episode.class) + "))"));
        assertTrue(schema("set_up_change").contains("CHECK (expected IN (" + names(Expectation.class) + "))"));
        assertTrue(schema("step").contains("CHECK (kind IN (" + names(Step.Kind.class) + "))"));
        assertTrue(schema("step_edit").contains("CHECK (record IN (" + names(Item.Kind.class) + "))"));
        assertTrue(schema("day_event").contains("CHECK (type IN (" + names(DayEvent.Type.class) + "))"));
        assertTrue(schema("day_event").contains("CHECK (ending IN (" + names(DayEvent.Ending.class) + "))"));
        assertTrue(schema("reply").contains("CHECK (kind IN (" + names(Reply.Kind.class) + "))"));
        assertTrue(schema("factor").contains("CHECK (type IN (" + names(OwnFactor.Type.class) + "))"));
    }

    private String schema(String table) {
        if (!Files.exists(file)) {
            JournalFixture.filled(file, 1);
        }
        try (Sql sql = new JournalDataSource(file).open(JournalDataSource.Mode.READ)) {
            return sql.texts("SELECT sql FROM sqlite_schema WHERE name = ?", table).getFirst();
        }
    }

    private static List<Migration> and(String resource, String schemaHash) {
        List<Migration> all = new ArrayList<>(Migrations.ALL);
        all.add(new Migration(all.size() + 1, resource, schemaHash));
        return all;
    }

    private static JournalStore open(Path file, Use use, List<Migration> migrations) {
        return new SqliteJournals(new Migrations(migrations)).open(file, use, JournalFixture.CLOCK, false);
    }

    /** A journal as the first version wrote it: a night by hand, an import, an amended night, two set-up changes. */
    @Test
    void journalOfTheFirstVersionComesOverWhole() throws IOException {
        try (InputStream old = Objects.requireNonNull(MigrationsTest.class.getResourceAsStream("journal-v1.db"))) {
            Files.copy(old, file);
        }
        String looked = content(JournalFixture.open(file, Use.READ));
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            Snapshot journal = store.read();
            assertEquals(28, journal.entries().size());
            assertEquals(looked, content(store));
        }
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            Snapshot journal = store.read();
            Answers first = journal.entries().getFirst().answers();
            assertEquals("Grüße, 痛み, שלום 🌙", first.get(NightFields.NOTE).orElseThrow());
            assertEquals(Position.SIDE_LEFT, first.get(NightFields.POSITION).orElseThrow());
            Answers third = journal.entries().get(2).answers();
            assertEquals("6", third.text(NightFields.PAIN_RISING).orElseThrow());
            assertEquals("LOWER_BACK:LEFT,HIP", third.text(NightFields.PAIN_REGIONS).orElseThrow());
            assertEquals("none", third.text(NightFields.EVENING).orElseThrow());
            assertEquals("2026-03-03T07:10+01:00[Europe/Berlin]", third.text(NightFields.GOT_UP).orElseThrow());
            assertEquals("3.5", third.text(Field.ownFactor("coffee cups")).orElseThrow());
            assertEquals(List.of("old bed", "new mattress"),
                    journal.bed().changes().stream().map(SetUpChange::reason).toList());
            assertEquals(new StepTitle(Step.Kind.IMPORT, "n.csv"), store.undoable().orElseThrow());
            assertEquals(2, store.stepsOf(Item.Key.entry(Night.endingOn(LocalDate.parse("2026-03-03")))).size());
            long number = store.commit(new Step(Step.Kind.REMOVE, "", Instant.EPOCH,
                    List.of(Edit.removed(journal.entries().getFirst()))));
            assertEquals(6, number, "numbers go on counting");
            for (int i = 0; i < 6; i++) {
                store.undo();
            }
            assertTrue(store.read().items().isEmpty(), "every step of the old version can be undone");
        }
    }

    @Test
    void journalOfTheSecondVersionTakesReplies() {
        List<Migration> second = Migrations.ALL.subList(0, 2);
        try (JournalStore store = open(file, Use.WRITE, second)) {
            store.commit(new Step(Step.Kind.FACTOR, "coffee", Instant.EPOCH,
                    List.of(Edit.added(new OwnFactor("coffee", OwnFactor.Type.NUMBER, null)))));
        }
        try (JournalStore looked = JournalFixture.open(file, Use.READ)) {
            assertTrue(looked.lastTimes().isEmpty());
            assertEquals(1, looked.read().items().size());
        }
        Reply reply = new Reply(Reply.toAdvice("one"), Reply.Kind.LATER, LocalDate.EPOCH, Map.of());
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            store.commit(new Step(Step.Kind.REPLY, "LATER", Instant.EPOCH, List.of(Edit.added(reply))));
            store.keepLastTimes(Map.of("shown:one", LocalDate.EPOCH));
        }
        try (JournalStore store = JournalFixture.open(file, Use.WRITE)) {
            assertEquals(List.of(reply), store.read().replies());
            assertEquals(Map.of("shown:one", LocalDate.EPOCH), store.lastTimes());
            store.undo();
            store.undo();
            assertTrue(store.read().items().isEmpty(), "steps of both versions can be undone");
        }
    }

    @Test
    void columnIsAddedWithoutTouchingARow() throws IOException {
        JournalFixture.filled(file, 8);
        String before = content(JournalFixture.open(file, Use.READ));
        List<Migration> next = and("test_adds_a_column.sql", expectedHash("test_adds_a_column.sql"));
        assertEquals(before, content(open(file, Use.READ, next)));
        assertEquals(before, content(open(file, Use.WRITE, next)));
        assertEquals(before, content(open(file, Use.WRITE, next)));
        assertEquals(Reason.NEWER,
                assertThrows(JournalUnusable.class, () -> JournalFixture.open(file, Use.WRITE)).reason());
        try (Stream<Path> copies = Files.list(folder.resolve("backups"))) {
            Path copy = copies.filter(path -> path.toString().contains("_upgrade_")).findFirst().orElseThrow();
            assertEquals(before, content(JournalFixture.open(copy, Use.READ)));
        }
    }

    private static String content(JournalStore store) {
        try (store) {
            return store.read().entries() + "" + store.read().bed().changes() + store.undoable();
        }
    }

    /** What the tables look like after a migration of these tests. */
    private String expectedHash(String resource) {
        Path other = JournalFixture.filled(folder.resolve("other").resolve("other.db"), 1);
        JournalFixture.tamper(other, Migrations.text(new Migration(Migrations.ALL.size() + 1, resource, "")));
        try (Sql sql = new JournalDataSource(other).open(JournalDataSource.Mode.READ)) {
            return Migrations.schemaHash(sql);
        }
    }

    @Test
    void migrationThatLosesRowsIsTakenBack() {
        JournalFixture.filled(file, 8);
        String before = content(JournalFixture.open(file, Use.READ));
        List<Migration> wrong = and("test_loses_rows.sql", expectedHash("test_loses_rows.sql"));
        assertEquals(Reason.DAMAGED,
                assertThrows(JournalUnusable.class, () -> open(file, Use.WRITE, wrong)).reason());
        assertEquals(before, content(JournalFixture.open(file, Use.WRITE)));
    }

    @Test
    void migrationThatFailsHalfWayIsTakenBack() {
        JournalFixture.filled(file, 8);
        String before = content(JournalFixture.open(file, Use.READ));
        assertThrows(IllegalStateException.class,
                () -> open(file, Use.WRITE, and("test_fails.sql", "")));
        assertEquals(before, content(JournalFixture.open(file, Use.WRITE)));
    }

    @Test
    void otherTablesHaveAnotherHash() {
        assertNotEquals(Migrations.ALL.getLast().schemaHash(), expectedHash("test_adds_a_column.sql"));
    }
}
