package app.wakewell.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

/**
 * SQL on one connection: parameters always bound, statements always closed, failures always said in the words of the
 * port. After a failure of the disk the connection is closed and stays so: what is on the disk is then unknown, and
 * only opening it anew finds out.
 */
final class Sql implements AutoCloseable {

    // primary result codes of SQLite
    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int NOMEM = 7;
    private static final int READONLY = 8;
    private static final int IOERR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int PROTOCOL = 15;
    private static final int AUTH = 23;
    private static final int NOTADB = 26;

    private final Connection connection;
    private final Path file;
    private boolean broken;

    Sql(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }

    Path file() {
        return file;
    }

    <T> List<T> query(String sql, Mapper<T> mapper, @Nullable Object... parameters) {
        return guarded(() -> {
            try (PreparedStatement statement = prepare(sql, parameters); ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(mapper.map(rows));
                }
                return found;
            }
        });
    }

    /** The first column of all rows as text; empty where it is NULL. */
    List<String> texts(String sql, @Nullable Object... parameters) {
        return query(sql, row -> {
            String text = row.getString(1);
            return text == null ? "" : text;
        }, parameters);
    }

    /** The first column of the first row, or 0 if there is none. */
    long number(String sql, @Nullable Object... parameters) {
        List<Long> found = query(sql, row -> row.getLong(1), parameters);
        return found.isEmpty() ? 0 : found.getFirst();
    }

    /** Runs one statement and tells how many rows it changed. */
    int update(String sql, @Nullable Object... parameters) {
        return guarded(() -> {
            try (PreparedStatement statement = prepare(sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Runs statements of our own that have no parameters. */
    void run(String script) {
        guarded(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(script);
            }
        });
    }

    private PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException failure) {
            statement.close();
            throw failure;
        }
    }

    /** Changes something: all of it is on the disk when this returns, or nothing changed when it throws. */
    <T> T inTransaction(Supplier<T> work) {
        return between("BEGIN IMMEDIATE", work);
    }

    /** Reads several things as they were at one moment, whatever another connection writes meanwhile. */
    <T> T inOneView(Supplier<T> work) {
        return between("BEGIN", work);
    }

    private <T> T between(String begin, Supplier<T> work) {
        run(begin);
        boolean done = false;
        try {
            T result = work.get();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            if (!broken) {
                run("ROLLBACK");
            }
        } catch (JournalUnusable | IllegalStateException alreadyRolledBack) {
            // SQLite does so by itself on some failures; the one that led here is the one to tell
        }
    }

    private <T> T guarded(Work<T> work) {
        if (broken) {
            throw new JournalUnusable(Reason.DISK_FAILED, file, "closed after a failure of the disk");
        }
        try {
            return work.run();
        } catch (SQLException failure) {
            throw told(failure);
        }
    }

    private RuntimeException told(SQLException failure) {
        RuntimeException told = failure(file, failure);
        int code = failure.getErrorCode();
        if (code == IOERR || code == CORRUPT || code == NOTADB) {
            broken = true;
            close();
        }
        return told;
    }

    /** A failure in the words of the port; anything else is a bug of ours. */
    static RuntimeException failure(Path file, SQLException failure) {
        return switch (failure.getErrorCode()) {
            case FULL -> new JournalUnusable(Reason.DISK_FULL, file, failure);
            case CORRUPT, NOTADB -> new JournalUnusable(Reason.DAMAGED, file, failure);
            case READONLY -> new JournalUnusable(Reason.READ_ONLY, file, failure);
            case BUSY, LOCKED -> new JournalUnusable(Reason.IN_USE, file, failure);
            case IOERR -> new JournalUnusable(Reason.DISK_FAILED, file, failure);
            case CANTOPEN, PERM, AUTH, NOMEM, PROTOCOL ->
                new JournalUnusable(Reason.UNREADABLE, file, failure);
            default -> new IllegalStateException(failure.getMessage(), failure);
        };
    }

    /** Whether a file could not be opened because it is no database at all. */
    static boolean isNoDatabase(JournalUnusable failure) {
        return failure.getCause() instanceof SQLException cause && cause.getErrorCode() == NOTADB;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            // nothing is lost: what was committed is on the disk, and is read from the log next time
        }
    }
}
