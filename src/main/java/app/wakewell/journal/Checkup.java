package app.wakewell.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.wakewell.domain.Problem;

/**
 * What looking at a journal file brought to light. Nothing was changed by it.
 *
 * @param file
 *            the journal
 * @param trouble
 *            what is the matter with it; empty if every row is as it was written
 * @param nights
 *            nights written in it that can be read as they were written
 * @param rows
 *            rows that are as they were written
 * @param damaged
 *            what is not, one by one as far as it can be told
 * @param backups
 *            its backups, newest first
 * @param lastProven
 *            when the newest of them was proven readable and equal
 * @param remarks
 *            what else there is to say about its safety, as in {@link BackupState#remarks()}
 */
public record Checkup(Path file, Optional<JournalUnusable.Reason> trouble, long nights, long rows,
        List<Damage> damaged, List<Backup> backups, Optional<Instant> lastProven, List<Problem> remarks) {

    public Checkup {
        damaged = List.copyOf(damaged);
        backups = List.copyOf(backups);
        remarks = List.copyOf(remarks);
    }
}
