package app.wakewell.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.wakewell.domain.Problem;

/**
 * How safe a journal is.
 *
 * @param journal
 *            where the journal itself lies
 * @param folder
 *            where its backups are
 * @param lastProven
 *            when the newest backup was made and proven readable and equal, if there is one
 * @param lastDrill
 *            when a backup was last restored on trial and found equal, if ever
 * @param failure
 *            why the backup that was due could not be made, if so
 * @param remarks
 *            what else the person may want to know: the second place cannot be reached, the journal lies in a folder
 *            that another program synchronises, a backup was found damaged
 */
public record BackupState(Path journal, Path folder, Optional<Instant> lastProven, Optional<Instant> lastDrill,
        Optional<Problem> failure, List<Problem> remarks) {

    public BackupState {
        remarks = List.copyOf(remarks);
    }

    /** No backup yet, and nothing to say about it. */
    public static BackupState none(Path journal, Path folder) {
        return new BackupState(journal, folder, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
