package app.wakewell.analysis;

import java.util.List;

/**
 * Two set-ups that went back and forth, each at least twice after the other: all nights of the one against all nights
 * of the other. A slow trend or a bad week before one of the changes weighs little here; still nothing shows a cause,
 * because no chance decided when to change.
 *
 * @param first
 *            label of the set-up it began with; "before" in the comparison
 * @param second
 *            label of the other; "after" in the comparison
 * @param switches
 *            its changes in night order, at least four
 * @param comparison
 *            all nights of the second against all nights of the first, settling nights left out after each change
 * @param one
 *            the nights of the first that are compared
 * @param other
 *            the nights of the second that are compared
 * @param steps
 *            for each change, mean score of the second set-up less that of the first, in the two phases beside it; a
 *            change with a phase of settling nights only has none
 */
public record Alternation(String first, String second, List<LabelChange> switches, Comparison comparison,
        Series one, Series other, List<Double> steps) {

    /** Keeps its own copies of the lists. */
    public Alternation {
        switches = List.copyOf(switches);
        steps = List.copyOf(steps);
    }

    /**
     * At how many of its changes the second set-up had the lower mean of the two phases.
     *
     * @return 0 to the number of {@link #steps()}; where it equals that number, "in each of the n times"
     */
    public int timesLower() {
        return (int) steps.stream().filter(step -> step < 0).count();
    }

    /**
     * At how many of its changes the second set-up had the higher mean of the two phases.
     *
     * @return 0 to the number of {@link #steps()}
     */
    public int timesHigher() {
        return (int) steps.stream().filter(step -> step > 0).count();
    }
}
