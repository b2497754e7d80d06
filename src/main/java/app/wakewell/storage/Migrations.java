package app.wakewell.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

/**
 * Brings the tables of a journal to the newest version, one numbered file after the other. Each file and its version
 * are one transaction, which ends only if every row is as it was before.
 */
final class Migrations {

    /**
     * One version of the tables.
     *
     * @param version
     *            its number
     * @param file
     *            the statements that lead to it from the version before
     * @param schemaHash
     *            {@link #schemaHash(Sql)} after it: a file with other tables, views or triggers is not opened
     */
    record Migration(int version, String file, String schemaHash) {}

    /** All of them, named one by one; a released file is never edited. */
    static final List<Migration> ALL = List.of(
            new Migration(1, "001_initial.sql", "71941e7e22810612db37818dbe7497600207606b4f7c53c625d5201872429fc6"),
            new Migration(2, "002_whole_journal.sql",
                    "649298a6af11b1ad40c89b9088bf82027a30ea6ff041af0a900fd11cb351eb30"),
            new Migration(3, "003_replies.sql",
                    "64e91598b0cbbc0873fb1dc5aa459e8df65ad4d7cafd744924afef91feddd5e1"));

    private final List<Migration> migrations;
    private final OpenCheck check;

    Migrations(List<Migration> migrations) {
        this.migrations = List.copyOf(migrations);
        this.check = new OpenCheck(this);
    }

    OpenCheck check() {
        return check;
    }

    /** The hash of the tables of a version, if it is known. */
    Optional<String> schemaHash(int version) {
        return migrations.stream()
                .filter(migration -> migration.version() == version)
                .map(Migration::schemaHash)
                .findFirst();
    }

    int newest() {
        return migrations.getLast().version();
    }

    static int version(Sql sql) {
        return (int) sql.number("PRAGMA user_version");
    }

    /** Makes the tables of a new journal and says which it is. */
    void create(Sql sql, Row journal) {
        sql.inTransaction(() -> {
            sql.run("PRAGMA application_id = " + JournalDataSource.APPLICATION_ID);
            migrations.forEach(migration -> apply(sql, migration));
            Rows rows = new Rows(sql);
            return rows.inTransaction(() -> {
                rows.insert(journal);
                return journal;
            });
        });
    }

    /**
     * Runs the files that a journal lacks.
     *
     * @param before
     *            what each table holds
     * @throws JournalUnusable
     *             {@link Reason#DAMAGED} if a row would be lost or changed; the journal then is as it was
     */
    void upgrade(Sql sql, Map<Table, Rows.Tally> before) {
        int version = version(sql);
        for (Migration migration : migrations) {
            if (migration.version() > version) {
                sql.inTransaction(() -> {
                    apply(sql, migration);
                    assertSame(sql, migration, before);
                    return migration;
                });
            }
        }
    }

    private static void apply(Sql sql, Migration migration) {
        sql.run(text(migration));
        sql.run("PRAGMA user_version = " + migration.version());
        Rows rows = new Rows(sql);
        Set<String> counted = Set.copyOf(sql.texts("SELECT name FROM tally"));
        Table.counted()
                .stream()
                .filter(table -> rows.has(table) && !counted.contains(table.title()))
                .forEach(rows::beginTally);
    }

    private void assertSame(Sql sql, Migration migration, Map<Table, Rows.Tally> before) {
        Map<Table, Rows.Tally> after = check.inView(sql);
        before.forEach((table, tally) -> {
            if (!tally.equals(after.get(table))) {
                throw new JournalUnusable(Reason.DAMAGED, sql.file(),
                        "migration " + migration.version() + " would change rows of " + table.title());
            }
        });
    }

    /** The statements of a migration. */
    static String text(Migration migration) {
        try (InputStream in = Migrations.class.getResourceAsStream(migration.file())) {
            if (in == null) {
                throw new IllegalStateException(migration.file() + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** SHA-256 over everything the file defines. */
    static String schemaHash(Sql sql) {
        return Sha256.of(String.join("\n",
                sql.texts("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1")));
    }
}
