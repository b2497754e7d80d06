package app.wakewell.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.storage.Tallies.Tally;

/**
 * Reads and writes rows. Every row that is read is held against its hash; every change runs through {@link #change},
 * which keeps the tally in the same transaction.
 */
final class Rows {

    private final Sql sql;
    /** Columns by table, as this file has them: one of an older version may lack some. */
    private final Map<Table, List<String>> columns = new EnumMap<>(Table.class);
    /** By how much the tallies change in the transaction that is running. */
    private final Map<Table, Tally> changed = new EnumMap<>(Table.class);

    Rows(Sql sql) {
        this.sql = sql;
    }

    Sql sql() {
        return sql;
    }

    /** Whether the file has this table. */
    boolean has(Table table) {
        return !columns(table).isEmpty();
    }

    private List<String> columns(Table table) {
        return columns.computeIfAbsent(table, asked -> {
            List<String> present = sql.texts("SELECT name FROM pragma_table_info(?)", asked.title());
            return asked.columns().stream().filter(present::contains).toList();
        });
    }

    private String selection(Table table) {
        return "SELECT " + String.join(", ", columns(table)) + ", " + Table.HASH + " FROM " + table.title();
    }

    /** All rows of a table by key. */
    List<Row> all(Table table) {
        return sql.query(selection(table) + " ORDER BY 1, 2", row -> read(table, row));
    }

    /** The rows with the given first part of the key, in order. */
    List<Row> with(Table table, Object key) {
        return sql.query(selection(table) + " WHERE " + table.key() + " = ? ORDER BY 1, 2", row -> read(table, row),
                key);
    }

    /** The rows that a condition of our own finds, in order. */
    List<Row> where(Table table, String condition, Object... values) {
        return sql.query(selection(table) + " WHERE " + condition + " ORDER BY 1, 2", row -> read(table, row), values);
    }

    /** The first row that a condition of our own finds. */
    Optional<Row> first(Table table, String condition) {
        return sql.query(selection(table) + " WHERE " + condition + " LIMIT 1", row -> read(table, row))
                .stream()
                .findFirst();
    }

    private Row read(Table table, ResultSet result) throws SQLException {
        Row row = Row.of(table);
        int place = 1;
        for (String column : columns(table)) {
            Object value = result.getObject(place++);
            if (value != null) {
                row.values().put(column, value instanceof Integer number ? Long.valueOf(number) : value);
            }
        }
        String stored = result.getString(place);
        if (!row.hash().equals(stored)) {
            throw new JournalUnusable(Reason.DAMAGED, sql.file(),
                    "row " + row.text(table.key()).orElse("?") + " of " + table.title() + " is not as it was written");
        }
        return row;
    }

    /** Changes rows: all of it, and the tally, is on the disk when this returns. */
    <T> T change(Supplier<T> work) {
        return sql.inTransaction(() -> inTransaction(work));
    }

    /** As {@link #change}, within a transaction that is running already. */
    <T> T inTransaction(Supplier<T> work) {
        changed.clear();
        T result = work.get();
        changed.forEach(this::writeTally);
        return result;
    }

    void insert(Row row) {
        Table table = row.table();
        String hash = row.hash();
        write(row, hash);
        changed.put(table, changed.getOrDefault(table, Tally.NONE).plus(hash));
    }

    /** Removes the rows with the given first part of the key, if there are any. */
    void delete(Table table, Object key) {
        delete(table, table.key() + " = ?", new Object[]{key});
    }

    /** Removes the row with the given two parts of the key, if there is one. */
    void delete(Table table, Object key, Object second) {
        delete(table, table.key() + " = ? AND " + table.columns().get(1) + " = ?", new Object[]{key, second});
    }

    private void delete(Table table, String condition, Object[] values) {
        List<String> hashes = sql.texts(
                "DELETE FROM " + table.title() + " WHERE " + condition + " RETURNING " + Table.HASH, values);
        for (String hash : hashes) {
            changed.put(table, changed.getOrDefault(table, Tally.NONE).minus(hash));
        }
    }

    /** What the journal says of a table. */
    Tally tally(Table table) {
        List<Row> found = with(Table.TALLY, table.title());
        if (found.size() != 1) {
            throw new JournalUnusable(Reason.DAMAGED, sql.file(), "the tally of " + table.title() + " is gone");
        }
        return new Tally(Long.parseLong(found.getFirst().needed("row_count")),
                Long.parseLong(found.getFirst().needed("digest")));
    }

    /** What the journal says of all its tables, without looking at their rows. */
    Tallies tallies() {
        Map<Table, Tally> tallies = new EnumMap<>(Table.class);
        Table.counted().stream().filter(this::has).forEach(table -> tallies.put(table, tally(table)));
        return new Tallies(tallies);
    }

    /** Begins to count a new table, which has no rows yet. */
    void beginTally(Table table) {
        insertTally(table, Tally.NONE);
    }

    private void writeTally(Table table, Tally change) {
        Tally before = tally(table);
        sql.update("DELETE FROM tally WHERE name = ?", table.title());
        insertTally(table, new Tally(before.count() + change.count(), before.digest() + change.digest()));
    }

    private void insertTally(Table table, Tally tally) {
        Row row = Row.of(Table.TALLY)
                .with("name", table.title())
                .with("row_count", tally.count())
                .with("digest", tally.digest());
        write(row, row.hash());
    }

    /** Absent values are left to be NULL by not naming their columns. */
    private void write(Row row, String hash) {
        String named = String.join(", ", row.values().keySet());
        Object[] values = Arrays.copyOf(row.values().values().toArray(), row.values().size() + 1);
        values[values.length - 1] = hash;
        sql.update("INSERT INTO " + row.table().title() + " (" + named + ", " + Table.HASH + ") VALUES ("
                + "?, ".repeat(row.values().size()) + "?)", values);
    }
}
