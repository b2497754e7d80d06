package app.wakewell.storage;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.sqlite.SQLiteDataSource;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

/**
 * Opens a journal file; nothing else does. Every setting that safety stands on is set and read back, and a journal is
 * not opened if one of them did not take.
 */
final class JournalDataSource {

    /** Marks a file as a journal of Wakewell: "Wkwl". */
    static final int APPLICATION_ID = 0x576b776c;

    /** Older ones can corrupt a journal (https://sqlite.org/wal.html#walresetbug). */
    static final String LEAST_VERSION = "3.51.3";

    /** How a file is opened. */
    enum Mode {
        WRITE("rw"), READ("ro"),
        /** Without any lock or file beside it: only where nobody can be writing. */
        FROZEN("ro&immutable=1");

        private final String parameters;

        Mode(String parameters) {
            this.parameters = parameters;
        }
    }

    /** A setting of a connection and what reading it back must give. */
    private record Setting(String name, String value, String readBack) {}

    /** Reasons: reliability comes before speed, a restored file is not trusted, and deleted text leaves the disk. */
    private static final List<Setting> SETTINGS = List.of(
            new Setting("synchronous", "FULL", "2"), //
            new Setting("fullfsync", "ON", "1"), //
            new Setting("checkpoint_fullfsync", "ON", "1"), //
            new Setting("foreign_keys", "ON", "1"), //
            new Setting("busy_timeout", "5000", "5000"), //
            new Setting("trusted_schema", "OFF", "0"), //
            new Setting("cell_size_check", "ON", "1"), //
            new Setting("secure_delete", "ON", "1"), //
            new Setting("temp_store", "MEMORY", "2"), //
            new Setting("mmap_size", "0", "0"), //
            new Setting("wal_autocheckpoint", "1000", "1000"));

    private final Path file;

    JournalDataSource(Path file) {
        this.file = file;
    }

    /**
     * Opens the file, which must be there.
     *
     * @throws JournalUnusable
     *             if it cannot be opened, is not a database, or a setting does not take
     */
    Sql open(Mode mode) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setReadOnly(mode != Mode.WRITE);
        source.setUrl("jdbc:sqlite:" + uri(file) + "?mode=" + mode.parameters);
        Connection connection;
        try {
            connection = source.getConnection();
        } catch (SQLException failure) {
            throw Sql.failure(file, failure);
        }
        Sql sql = new Sql(connection, file);
        try {
            for (Setting setting : SETTINGS) {
                set(sql, setting);
            }
            if (mode == Mode.WRITE) {
                set(sql, new Setting("journal_mode", "WAL", "wal"));
            }
            assertVersion(sql.texts("SELECT sqlite_version()").getFirst());
            assertNoExtensions(connection);
            return sql;
        } catch (RuntimeException refused) {
            sql.close();
            throw refused;
        }
    }

    /**
     * The file as SQLite's own URI. The path is never part of the query, where a name such as
     * {@code x.db?synchronous=OFF} would switch settings.
     */
    static String uri(Path file) {
        URI uri = file.toAbsolutePath().toUri();
        String server = uri.getRawAuthority();
        return "file:" + (server == null ? "" : "////" + server) + uri.getRawPath();
    }

    private void set(Sql sql, Setting setting) {
        sql.run("PRAGMA " + setting.name + " = " + setting.value);
        List<String> read = sql.texts("PRAGMA " + setting.name);
        if (!read.equals(List.of(setting.readBack))) {
            throw new JournalUnusable(Reason.UNREADABLE, file,
                    "setting " + setting.name + " is " + read + " and not " + setting.readBack);
        }
    }

    /** Before 3.51.3 SQLite itself could corrupt a journal when its log began anew. */
    void assertVersion(String version) {
        if (Arrays.compare(numbers(version), numbers(LEAST_VERSION)) < 0) {
            throw new JournalUnusable(Reason.UNREADABLE, file, "SQLite " + version + " is older than " + LEAST_VERSION);
        }
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /** The driver has the function compiled in; a journal must never be able to load code. */
    private void assertNoExtensions(Connection connection) {
        try (var statement = connection.prepareStatement("SELECT load_extension('')")) {
            statement.executeQuery().close();
        } catch (SQLException refused) {
            if (String.valueOf(refused.getMessage()).contains("not authorized")) {
                return;
            }
        }
        throw new JournalUnusable(Reason.UNREADABLE, file, "loading of extensions is not off");
    }
}
