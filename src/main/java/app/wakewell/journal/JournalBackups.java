package app.wakewell.journal;

import java.nio.file.Path;
import java.util.List;

/**
 * Port: the copies that a journal makes of itself. They are made without being asked for; this is for looking at them
 * and for more of them. Belongs to the thread of the journal.
 */
public interface JournalBackups {

    BackupState state();

    /** All backups of this journal, newest first, those in the second place included. */
    List<Backup> list();

    /**
     * Makes one now, in the usual folder and in the second place.
     *
     * @throws JournalUnusable
     *             if the journal is damaged, or the backup cannot be written or is not equal to the journal
     */
    Backup make();

    /**
     * Makes one now in a folder of the person's choice, and nowhere else.
     *
     * @throws Refused
     *             if there is no such folder
     * @throws JournalUnusable
     *             as {@link #make()}
     */
    Backup makeIn(Path folder);

    /**
     * Makes one now as a file that only the passphrase, or the recovery code that comes back, opens. It appears after
     * it was opened with both and found equal, or not at all.
     *
     * @param target
     *            ends with {@link SealedBackup#ENDING}; a link there is replaced and not followed
     * @param replace
     *            whether an existing file may be replaced
     * @param passphrase
     *            {@link Secret.Passphrase#LEAST} characters at least
     * @throws Refused
     *             if the passphrase is too short, the target is called otherwise, is the journal itself, exists and may
     *             not be replaced, or cannot be written, or if what was written cannot be read back
     * @throws JournalUnusable
     *             if the journal is damaged, or nothing can be written beside it
     */
    SealedBackup seal(Path target, boolean replace, String passphrase);

    /**
     * Restores the newest backup on trial, beside the journal, and compares every row; then the trial is cleared away.
     * A backup that fails is not counted any more, is kept under another name, and a new one is made.
     *
     * @return what {@link #state()} says then
     */
    BackupState drill();

    /**
     * Deletes a backup for good, for somebody who wants what was deleted from the journal gone from everywhere.
     *
     * @throws Refused
     *             if it is no backup of this journal, or cannot be deleted
     */
    void delete(Backup backup);
}
