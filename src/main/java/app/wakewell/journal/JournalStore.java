package app.wakewell.journal;

import java.util.Optional;

import app.wakewell.domain.Night;
import app.wakewell.domain.Profile;

/**
 * Port: where the journal is kept. Every method that changes something returns only after a durable commit; if it
 * throws, nothing has changed. Belongs to one thread.
 */
public interface JournalStore extends AutoCloseable {

    JournalInfo info();

    /**
     * Everything in it.
     *
     * @throws JournalUnusable
     *             if a stored row does not match its hash or cannot be read
     */
    Snapshot read();

    /** Whether changes are refused because the file or its folder cannot be written. */
    boolean isReadOnly();

    /**
     * Applies a step, remembers it for undo, forgets what could be redone, and drops the drafts of nights it writes.
     *
     * @return the step's number
     * @throws JournalUnusable
     *             if the journal is read-only or the disk refuses
     */
    long commit(Step step);

    /**
     * Applies a further step and folds it into the newest one, so that one undo takes both back.
     *
     * @param number
     *            the newest step, not undone
     * @param step
     *            what comes on top
     */
    void extend(long number, Step step);

    /** The step that undo would take back. */
    Optional<StoredStep> undoable();

    /** The step that redo would do again. */
    Optional<StoredStep> redoable();

    /** Takes back {@link #undoable()}; the step can then be redone. */
    void undo();

    /** Does {@link #redoable()} again. */
    void redo();

    /** Keeps what is known about the person. Not a step: what was seen cannot be unseen. */
    void keepProfile(Profile profile);

    Optional<Draft> draft(Night night);

    /** Keeps a draft; replaces an earlier one of the same night. */
    void keepDraft(Draft draft);

    void dropDraft(Night night);

    /** State of the copies that the journal makes of itself. */
    BackupState backups();

    @Override
    void close();
}
