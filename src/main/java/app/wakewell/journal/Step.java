package app.wakewell.journal;

import java.time.Instant;
import java.util.List;

/**
 * One thing the person did, as it can be undone: all its edits happen together or not at all.
 *
 * @param kind
 *            what was done, for the words "Undo ..."
 * @param subject
 *            what it was done to: the night as ISO date, or a file name
 * @param at
 *            when
 * @param edits
 *            what changed, at least one
 */
public record Step(Kind kind, String subject, Instant at, List<Edit> edits) {

    /** What was done. */
    public enum Kind {
        LOG, AMEND, REMOVE, SET_UP, REMOVE_SET_UP, IMPORT
    }

    public Step {
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a step changes something");
        }
        edits = List.copyOf(edits);
    }

    /** The edits that take this step back, last one first. */
    public List<Edit> inverse() {
        return edits.reversed().stream().map(Edit::inverse).toList();
    }
}
