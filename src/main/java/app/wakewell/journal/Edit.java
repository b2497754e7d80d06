package app.wakewell.journal;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.SetUpChange;

/**
 * One record of the journal before and after a change; {@code null} stands for no record. The inverse of an edit is the
 * edit with the two swapped, which is what undo runs.
 */
public sealed interface Edit {

    /** The edit that takes this one back. */
    Edit inverse();

    /** Whether the other edit is of the same record, whatever it does to it. */
    default boolean isOfSameRecord(Edit other) {
        return switch (this) {
            case OfEntry mine -> other instanceof OfEntry theirs && theirs.night.equals(mine.night);
            case OfSetUp mine -> other instanceof OfSetUp theirs && theirs.from.equals(mine.from);
        };
    }

    /**
     * This edit and a later one of the same record as one.
     *
     * @throws IllegalArgumentException
     *             if the later one is of another record
     */
    default Edit followedBy(Edit later) {
        if (this instanceof OfEntry mine && later instanceof OfEntry last && isOfSameRecord(later)) {
            return new OfEntry(mine.night, mine.before, last.after);
        }
        if (this instanceof OfSetUp mine && later instanceof OfSetUp last && isOfSameRecord(later)) {
            return new OfSetUp(mine.from, mine.before, last.after);
        }
        throw new IllegalArgumentException("edits of two records do not make one");
    }

    /** An entry written, amended or removed. */
    record OfEntry(Night night, @Nullable Entry before, @Nullable Entry after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfEntry(night, after, before);
        }
    }

    /** A set-up change recorded, amended or removed. */
    record OfSetUp(Night from, @Nullable SetUpChange before, @Nullable SetUpChange after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfSetUp(from, after, before);
        }
    }
}
