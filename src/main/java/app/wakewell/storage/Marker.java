package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The small file beside a journal that says there is one, so that a journal that is gone or empty is told from a first
 * start, and is never silently begun anew.
 */
final class Marker {

    private Marker() {}

    static boolean isThere(JournalFiles files) {
        return Files.exists(files.marker());
    }

    /** Notes the journal and how much is in it. */
    static void write(JournalFiles files, String id, long entries) throws IOException {
        String content = "journal " + id + "\nentries " + entries + "\n";
        Path marker = files.marker();
        if (!Files.exists(marker) || !Files.readString(marker).equals(content)) {
            OwnerOnly.write(marker, files.unfinished(), content);
        }
    }

    /** What was in the journal when it was last closed, for the message that it is gone. */
    static String lastKnown(JournalFiles files) {
        try {
            return Files.readString(files.marker()).strip().replace('\n', ',');
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
