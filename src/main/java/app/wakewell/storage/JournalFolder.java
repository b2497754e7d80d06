package app.wakewell.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a journal lives unless the person says otherwise. */
public final class JournalFolder {

    /** The name of the journal file there. */
    public static final String FILE_NAME = "journal.db";

    private JournalFolder() {}

    /**
     * The data folder of this platform. Relative folders in the environment are ignored, as the XDG rules ask.
     *
     * @param environment
     *            environment variables
     * @param system
     *            {@code os.name}
     * @param home
     *            the person's home folder
     */
    public static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return known(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Wakewell");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Wakewell");
        }
        return known(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("wakewell");
    }

    private static Path known(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() || !home(otherwise, value).isAbsolute() ? otherwise : home(otherwise, value);
    }

    /** A path of the same file system as the home folder, so that this can be tried for a system one is not on. */
    private static Path home(Path otherwise, String value) {
        return otherwise.getFileSystem().getPath(value);
    }
}
