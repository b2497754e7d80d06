package app.wakewell.ui.advice;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.BedHistory;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpChange;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Snapshot;

/**
 * An answer about the bed that is given later than the bed was described.
 *
 * @param part
 *            the part of the bed it is about, or {@code null} where it is about a habit
 * @param from
 *            from which night on it holds
 */
record LateAnswer(@Nullable BedPart part, Night from) {

    static LateAnswer about(Field<?> field, Journal journal) {
        return of(field, journal.read(), journal.currentNight());
    }

    /**
     * Where an answer belongs. What a part of the bed is made of was so from the night on which that part came, else
     * the answer would look like a change of the bed; what is observed of it, and a habit, is known from now on.
     *
     * @param current
     *            the night that Today proposes
     */
    static LateAnswer of(Field<?> field, Snapshot journal, Night current) {
        for (BedPart part : BedPart.values()) {
            if (part.about().contains(field)) {
                return new LateAnswer(part, part.fields().contains(field) ? came(part, journal, current) : current);
            }
        }
        return new LateAnswer(null, current);
    }

    /** The night from which the part that is in use was there, as far as it is known. */
    private static Night came(BedPart part, Snapshot journal, Night current) {
        BedHistory bed = journal.bed();
        Optional<SetUpChange> newest = bed.changes()
                .reversed()
                .stream()
                .filter(change -> !change.from().isAfter(current)
                        && (change.things().containsKey(part)
                                || change.difference().texts().keySet().stream().anyMatch(part.fields()::contains)))
                .findFirst();
        return newest.map(SetUpChange::from)
                .or(() -> bed.changes()
                        .stream()
                        .map(SetUpChange::from)
                        .filter(from -> !from.isAfter(current))
                        .findFirst())
                .or(journal::firstNight)
                .orElse(current);
    }

    /** Stores the answer. */
    void store(Patch answer, Journal journal) {
        if (part == null) {
            journal.changeSetUp(from, answer, null, null);
        } else {
            journal.observe(part, from, answer);
        }
    }
}
