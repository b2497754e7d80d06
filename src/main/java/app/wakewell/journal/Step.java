package app.wakewell.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing the person did, as it can be undone: all its edits happen together or not at all.
 *
 * @param kind
 *            what was done, for the words "Undo ..."
 * @param subject
 *            what it was done to: the night or day as ISO date, a name, a file name
 * @param at
 *            when
 * @param edits
 *            what changed, at least one
 */
public record Step(Kind kind, String subject, Instant at, List<Edit> edits) {

    /** What was done. */
    public enum Kind {
        LOG, AMEND, REMOVE, SET_UP, REMOVE_SET_UP, IMPORT, LOG_SEVERAL, WEEK, REMOVE_WEEK, EVENT, REMOVE_EVENT, THING,
        REMOVE_THING, FACTOR, REMOVE_FACTOR, PERSON, RESTORE, MOVE_SET_UP, REPLY,
        REMOVE_REPLY
    }

    public Step {
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a step changes something");
        }
        edits = List.copyOf(edits);
    }

    /**
     * This step and a further one as one: a record that both change goes from its first state to its last. Kind and
     * subject stay, the time is that of the later one.
     */
    public Step followedBy(Step later) {
        List<Edit> folded = new ArrayList<>(edits);
        for (Edit edit : later.edits) {
            int known = indexOfRecord(folded, edit);
            if (known < 0) {
                folded.add(edit);
            } else {
                folded.set(known, folded.get(known).followedBy(edit));
            }
        }
        return new Step(kind, subject, later.at, folded);
    }

    private static int indexOfRecord(List<Edit> edits, Edit edit) {
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i).key().equals(edit.key())) {
                return i;
            }
        }
        return -1;
    }

    /** What the words for it need. */
    public StepTitle title() {
        return new StepTitle(kind, subject);
    }

    /** The edits that take this step back, last one first. */
    public List<Edit> inverse() {
        return edits.reversed().stream().map(Edit::inverse).toList();
    }
}
