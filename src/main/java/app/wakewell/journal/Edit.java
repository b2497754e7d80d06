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
