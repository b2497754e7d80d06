package app.wakewell.journal;

import java.util.List;

import app.wakewell.analysis.Comparison;
import app.wakewell.domain.Phase;

/**
 * What was different before and after one set-up change, or before and after several that cannot be told apart.
 *
 * @param phases
 *            the phases that the changes began, by night; one unless they cannot be told apart
 * @param comparison
 *            the nights before the first change against those after the last
 * @param before
 *            the scores compared, before, by night
 * @param after
 *            the scores compared, after, by night, without settling nights
 */
public record SetUpFinding(List<Phase> phases, Comparison comparison, List<Double> before, List<Double> after) {

    public SetUpFinding {
        phases = List.copyOf(phases);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether it compares several changes together, because they lie too close. */
    public boolean isBundle() {
        return phases.size() > 1;
    }

    /** The phase that the first of its changes began. */
    public Phase first() {
        return phases.getFirst();
    }

    /** The phase that the last of its changes began. */
    public Phase last() {
        return phases.getLast();
    }
}
