package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.wakewell.domain.Episode;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Source;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.Step;
import app.wakewell.storage.Migrations.Migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MigrationsTest {

    /** A released migration is never edited; add a further one and its hash instead. */
    private static final Map<String, String> RELEASED = Map.of("001_initial.sql",
            "a74436bda360aa3885cd459c543b40056432154924e0afd0ec6abb18e88920ae");

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
            assertTrue(schema.contains("    " + field.name() + " " + column(field) + ",\n"),
                    () -> field.name() + " should be " + column(field));
        }
        List<String> columns = new ArrayList<>(Table.ENTRY.columns());
        columns.add(Table.HASH);
        assertEquals(columns, columns(schema));
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

    private static List<String> columns(String schema) {
        Matcher lines = Pattern.compile("^    ([a-z_]+) (?:TEXT|INTEGER|REAL)", Pattern.MULTILINE).matcher(schema);
        return lines.results().map(line -> line.group(1)).toList();
    }

    @Test
    void columnsAndNamesOfTheOtherTablesAreThoseOfTheDomain() {
        for (Table table : Table.values()) {
            List<String> columns = new ArrayList<>(table.columns());
            columns.add(Table.HASH);
            assertEquals(columns, columns(schema(table.title())), table.title());
            assertTrue(schema(table.title()).contains("\n) STRICT"), table.title());
        }
        assertTrue(schema("entry").contains("CHECK (source IN (" + names(Source.class) + "))"));
        assertTrue(schema("profile").contains("CHECK (episode IN (" + names(Episode.class) + "))"));
        assertTrue(schema("set_up_change").contains("CHECK (expected IN (" + names(Expectation.class) + "))"));
        assertTrue(schema("step").contains("CHECK (kind IN (" + names(Step.Kind.class) + "))"));
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
        JournalFixture.tamper(other, Migrations.text(new Migration(2, resource, "")));
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
