package app.wakewell.journal;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.Phase;

/**
 * A part of the bed as it was for some time; two that are equal are the same one.
 *
 * @param part
 *            which part
 * @param made
 *            what was answered about it
 * @param things
 *            numbers of the things of the list that make it up
 */
public record PartOfBed(BedPart part, Answers made, NavigableSet<Integer> things) {

    public PartOfBed {
        things = Collections.unmodifiableNavigableSet(new TreeSet<>(things));
    }

    static PartOfBed of(BedPart part, Phase phase) {
        return new PartOfBed(part, phase.setUp().about(part.fields()),
                phase.things().getOrDefault(part, Collections.emptyNavigableSet()));
    }

    /** Whether anything is known of it. */
    boolean isKnown() {
        return !made.isEmpty() || !things.isEmpty();
    }
}
