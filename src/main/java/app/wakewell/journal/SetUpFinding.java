package app.wakewell.journal;

import java.util.List;
import java.util.Optional;

import app.wakewell.analysis.Alternation;
import app.wakewell.analysis.Comparison;
import app.wakewell.analysis.Look;
import app.wakewell.analysis.NightCounts;
import app.wakewell.domain.Phase;

/**
 * What was different before and after one set-up change, before and after several that cannot be told apart, or between
 * two set-ups that alternated.
 *
 * @param phases
 *            the phases that the changes began, by night; one unless they cannot be told apart or alternated
 * @param others
 *            what else began that cannot be told apart from them, by night
 * @param comparison
 *            the nights before the first change against those after the last, as of the last look; of set-ups that
 *            alternated, all nights of the one against all of the other. Its words are kept to what all findings
 *            together bear
 * @param soFar
 *            the nights there are by now, also those since the last look
 * @param look
 *            the last look and when the next one is, while nights are still added
 * @param alternation
 *            how often which of the two was lower, where set-ups alternated
 * @param before
 *            the scores compared, before, by night
 * @param after
 *            the scores compared, after, by night, without settling nights
 */
public record SetUpFinding(List<Phase> phases, List<OtherChange> others, Comparison comparison, NightCounts soFar,
        Optional<Look> look, Optional<Alternation> alternation, List<Double> before, List<Double> after) {

    public SetUpFinding {
        phases = List.copyOf(phases);
        others = List.copyOf(others);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The same with words that go with the other findings. */
    SetUpFinding with(Comparison judged) {
        return new SetUpFinding(phases, others, judged, soFar, look, alternation, before, after);
    }

    /** Whether it compares several changes together, because they lie too close. */
    public boolean isBundle() {
        return alternation.isEmpty() && phases.size() + others.size() > 1;
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
