package app.wakewell.ui.settings;

import java.nio.file.Path;
import java.util.List;

import app.wakewell.journal.Backup;

/**
 * One backup in the list, wherever its copies lie.
 *
 * @param copies
 *            at least one, that beside the journal first
 * @param when
 *            when it was made
 * @param about
 *            why, how many nights it holds and where it lies
 * @param sure
 *            what is asked before it is removed
 */
record BackupLine(List<Backup> copies, String when, String about, String sure) {

    BackupLine {
        copies = List.copyOf(copies);
    }

    /** The copy to restore. */
    Path file() {
        return copies.getFirst().file();
    }
}
