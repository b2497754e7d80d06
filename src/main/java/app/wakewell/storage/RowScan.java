package app.wakewell.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.JournalUnusable;

/**
 * The rows of one table of a damaged file, as far as they can be read: forward until a page does not open, then
 * backward until one does not. Columns of a newer version belong to the hash of a row, too.
 */
final class RowScan {

    /** Rows that are as they were written. */
    private final List<Row> intact = new ArrayList<>();
    /** Rows that are there and are not. */
    private final List<Row> changed = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean whole;

    /**
     * Reads a table.
     *
     * @param opening
     *            opens the file; a connection that met damage is not used again
     */
    static RowScan of(Table table, Supplier<Sql> opening) {
        RowScan scan = new RowScan();
        List<String> columns = columns(table, opening);
        String selection = "SELECT \"" + String.join("\", \"", columns) + "\" FROM " + table.title();
        // a table has row numbers or it has not, and then it is kept by its key
        for (String order : List.of("", " ORDER BY rowid DESC", " ORDER BY 1 DESC, 2 DESC")) {
            if (!columns.isEmpty() && !scan.whole) {
                scan.read(table, columns, selection + order, opening);
            }
        }
        return scan;
    }

    private static List<String> columns(Table table, Supplier<Sql> opening) {
        try (Sql sql = opening.get()) {
            List<String> columns = sql.texts("SELECT name FROM pragma_table_info(?)", table.title());
            return columns.contains(Table.HASH) ? columns : List.of();
        } catch (JournalUnusable | IllegalStateException unreadable) {
            return List.of();
        }
    }

    private void read(Table table, List<String> columns, String query, Supplier<Sql> opening) {
        try (Sql sql = opening.get()) {
            sql.query(query, result -> take(table, columns, result));
            whole = true;
        } catch (JournalUnusable | IllegalStateException damaged) {
            // what came before the damage is taken
        }
    }

    private boolean take(Table table, List<String> columns, ResultSet result) throws SQLException {
        Row row = Row.of(table);
        String hash = "";
        for (int i = 0; i < columns.size(); i++) {
            @Nullable
            Object value = result.getObject(i + 1);
            if (columns.get(i).equals(Table.HASH)) {
                hash = String.valueOf(value);
            } else if (value != null) {
                row.values().put(columns.get(i), value instanceof Integer number ? Long.valueOf(number) : value);
            }
        }
        boolean isIntact = row.hash().equals(hash);
        if (seen.add(row.key() + "\n" + hash)) {
            (isIntact ? intact : changed).add(row);
        }
        return isIntact;
    }

    List<Row> intact() {
        return intact;
    }

    List<Row> changed() {
        return changed;
    }

    /** Whether every page of the table could be read. */
    boolean isWhole() {
        return whole;
    }
}
