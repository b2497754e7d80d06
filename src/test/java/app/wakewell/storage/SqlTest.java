package app.wakewell.storage;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SqlTest {

    private final List<String> calls = new ArrayList<>();

    /** A connection to a disk that fails. */
    private Sql failing(int code) {
        Connection connection = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{Connection.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    throw new SQLException("refused", null, code);
                });
        return new Sql(connection, Path.of("journal.db"));
    }

    private static Reason reason(Sql sql) {
        return assertThrows(JournalUnusable.class, () -> sql.number("SELECT 1")).reason();
    }

    @Test
    void failuresAreSaidInTheWordsOfThePort() {
        assertEquals(Reason.DISK_FULL, reason(failing(13)));
        assertEquals(Reason.READ_ONLY, reason(failing(8)));
        assertEquals(Reason.IN_USE, reason(failing(5)));
        assertEquals(Reason.DAMAGED, reason(failing(11)));
        assertEquals(Reason.UNREADABLE, reason(failing(14)));
        Sql bug = failing(19);
        assertThrows(IllegalStateException.class, () -> bug.number("SELECT 1"));
    }

    @Test
    void nothingIsTriedAgainAfterTheDiskFailed() {
        Sql sql = failing(10);
        assertEquals(Reason.DISK_FAILED, reason(sql));
        assertTrue(calls.contains("close"));
        calls.clear();
        assertEquals(Reason.DISK_FAILED, reason(sql));
        assertEquals(Reason.DISK_FAILED,
                assertThrows(JournalUnusable.class, () -> sql.inTransaction(() -> "never")).reason());
        assertEquals(List.of(), calls);
    }

    @Test
    void fullDiskLeavesTheConnectionOpen() {
        Sql sql = failing(13);
        reason(sql);
        assertEquals(List.of("prepareStatement"), calls);
    }
}
