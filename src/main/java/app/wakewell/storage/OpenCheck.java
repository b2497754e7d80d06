package app.wakewell.storage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.storage.Tallies.Tally;

/**
 * Looks whether a file is a journal as it was written: whose it is, its tables, pages, references, every row against
 * its hash, every table against its tally. Takes some ten milliseconds for years of nights, so it runs at every start
 * and on every backup.
 */
final class OpenCheck {

    private final Migrations migrations;

    OpenCheck(Migrations migrations) {
        this.migrations = migrations;
    }

    /**
     * Checks everything, as it is at one moment.
     *
     * @return what each table holds, found by counting
     * @throws JournalUnusable
     *             {@link Reason#FOREIGN} if it is no journal, {@link Reason#NEWER} if a newer version wrote it,
     *             {@link Reason#DAMAGED} if anything is not as it was written
     */
    Tallies run(Sql sql) {
        if (sql.number("PRAGMA application_id") != JournalDataSource.APPLICATION_ID) {
            throw new JournalUnusable(Reason.FOREIGN, sql.file(), "a database of another program");
        }
        int version = Migrations.version(sql);
        if (version > migrations.newest()) {
            throw new JournalUnusable(Reason.NEWER, sql.file(),
                    "version " + version + " where " + migrations.newest() + " is known");
        }
        try {
            return sql.inOneView(() -> inView(sql));
        } catch (IllegalStateException schema) {
            // a table or column that our own SQL needs is not there
            throw new JournalUnusable(Reason.DAMAGED, sql.file(), schema);
        }
    }

    /** As {@link #run}, of a journal that is ours, within a transaction that is running already. */
    Tallies inView(Sql sql) {
        // the tables first: checking the pages of a hostile file would run what its tables define
        String schema = Migrations.schemaHash(sql);
        if (!migrations.schemaHash(Migrations.version(sql)).equals(Optional.of(schema))) {
            throw new JournalUnusable(Reason.DAMAGED, sql.file(), "its tables are not ours: " + schema);
        }
        List<String> pages = sql.texts("PRAGMA integrity_check(1)");
        if (!pages.equals(List.of("ok"))) {
            throw new JournalUnusable(Reason.DAMAGED, sql.file(), "the file's pages: " + pages);
        }
        if (!sql.texts("PRAGMA foreign_key_check").isEmpty()) {
            throw new JournalUnusable(Reason.DAMAGED, sql.file(), "a row refers to one that is gone");
        }
        Map<Table, Tally> found = new EnumMap<>(Table.class);
        Rows rows = new Rows(sql);
        for (Table table : Table.counted()) {
            if (rows.has(table)) {
                found.put(table, count(rows, table));
            }
        }
        return new Tallies(found);
    }

    private static Tally count(Rows rows, Table table) {
        Tally found = Tally.NONE;
        for (Row row : rows.all(table)) {
            found = found.plus(row.hash());
        }
        Tally noted = rows.tally(table);
        if (found.count() != noted.count()) {
            throw new JournalUnusable(Reason.DAMAGED, rows.sql().file(),
                    table.title() + " has " + found.count() + " rows where " + noted.count() + " were written");
        }
        if (found.digest() != noted.digest()) {
            throw new JournalUnusable(Reason.DAMAGED, rows.sql().file(),
                    "a row of " + table.title() + " went back to an older state");
        }
        return found;
    }
}
