package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import app.wakewell.domain.Item;
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

    /** What undo would take back. */
    Optional<StepTitle> undoable();

    /** What redo would do again. */
    Optional<StepTitle> redoable();

    /** The steps that changed a record and are not undone, oldest first, each with its edit of that record alone. */
    List<StoredStep> stepsOf(Item.Key key);

    /** The steps since a moment that removed something and are not undone, oldest first, with those edits alone. */
    List<StoredStep> removals(Instant since);

    /**
     * Forgets everything that steps remember of a record that is not there any more: it cannot be brought back then.
     * Not a step.
     *
     * @throws IllegalStateException
     *             if the record is there
     */
    void forget(Item.Key key);

    /** Takes back the step that {@link #undoable()} names; it can then be redone. */
    void undo();

    /** Does the step that {@link #redoable()} names again. */
    void redo();

    /** A number that no record of this kind ever had: of a thing or an event. */
    int nextNumber(Item.Kind kind);

    /** Keeps what is known about the person. Not a step: what was seen cannot be unseen. */
    void keepProfile(Profile profile);

    /** When something was last put before the person, by what it was. */
    SortedMap<String, LocalDate> lastTimes();

    /** Keeps when some things were last put before the person; others stay as they are. Not a step. */
    void keepLastTimes(Map<String, LocalDate> times);

    /** All half-filled forms, by night. */
    List<Draft> drafts();

    Optional<Draft> draft(Night night);

    /** Keeps a draft; replaces an earlier one of the same night. */
    void keepDraft(Draft draft);

    void dropDraft(Night night);

    /** The copies that the journal makes of itself. */
    JournalBackups backups();

    @Override
    void close();
}
