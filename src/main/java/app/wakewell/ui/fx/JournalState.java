package app.wakewell.ui.fx;

import java.util.Optional;

import app.wakewell.journal.BackupState;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.StepTitle;

/**
 * The journal at one moment, with what can be undone and how its copies are.
 *
 * @param snapshot
 *            everything in it
 * @param undoable
 *            what undo would take back
 * @param redoable
 *            what redo would do again
 * @param backups
 *            the copies it makes of itself
 * @param readOnly
 *            whether it can only be looked at
 */
public record JournalState(Snapshot snapshot, Optional<StepTitle> undoable, Optional<StepTitle> redoable,
        BackupState backups,
        boolean readOnly) {

    /** Reads it all; on the journal's thread. */
    public static JournalState of(Journal journal) {
        return new JournalState(journal.read(), journal.undoable(),
                journal.redoable(), journal.backups(), journal.isReadOnly());
    }
}
