package app.wakewell.storage;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class JournalFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @Test
    void linuxFollowsTheXdgRules() {
        assertEquals(HOME.resolve(".local/share/wakewell"), JournalFolder.of(Map.of(), "Linux", HOME));
        assertEquals(ELSEWHERE.resolve("wakewell"),
                JournalFolder.of(Map.of("XDG_DATA_HOME", ELSEWHERE.toString()), "Linux", HOME));
        assertEquals(HOME.resolve(".local/share/wakewell"),
                JournalFolder.of(Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME));
        assertEquals(HOME.resolve(".local/share/wakewell"),
                JournalFolder.of(Map.of("XDG_DATA_HOME", ""), "FreeBSD", HOME));
    }

    @Test
    void windowsHasItsRoamingFolder() {
        assertEquals(ELSEWHERE.resolve("Wakewell"),
                JournalFolder.of(Map.of("APPDATA", ELSEWHERE.toString()), "Windows 11", HOME));
        assertEquals(HOME.resolve("AppData/Roaming/Wakewell"), JournalFolder.of(Map.of(), "Windows 11", HOME));
    }

    @Test
    void macHasApplicationSupport() {
        assertEquals(HOME.resolve("Library/Application Support/Wakewell"),
                JournalFolder.of(Map.of("XDG_DATA_HOME", ELSEWHERE.toString()), "Mac OS X", HOME));
    }
}
