package app.wakewell.analysis;

import java.util.List;
import java.util.OptionalInt;

/**
 * How the score differed with a factor, other recorded things being equal.
 *
 * @param name
 *            the factor
 * @param kind
 *            how it is answered
 * @param inseparableFrom
 *            further factors that came and went with it (correlation beyond 0.8 either way): what is found may be
 *            theirs as well
 * @param opposite
 *            those of them that were there when it was not
 * @param estimate
 *            for yes or no the score with it less without it, for a number the score for each unit more
 * @param bh
 *            two-sided probability, adjusted for all factors looked at
 * @param nights
 *            nights it is known for and compared
 * @param nWith
 *            of these, nights with it; empty for a number
 * @param nWithout
 *            of these, nights without it; empty for a number
 * @param medicine
 *            whether it, or one it cannot be told apart from, is medicine
 * @param goesWith
 *            whether it may be said to go with the score: an adjusted probability of at most 0.10, and no medicine
 */
public record FactorEffect(String name, Factor.Kind kind, List<String> inseparableFrom, List<String> opposite,
        Estimate estimate, double bh, int nights, OptionalInt nWith, OptionalInt nWithout, boolean medicine,
        boolean goesWith) {

    /**
     * @throws IllegalArgumentException
     *             if medicine is said to go with the score
     */
    public FactorEffect {
        inseparableFrom = List.copyOf(inseparableFrom);
        opposite = List.copyOf(opposite);
        if (medicine && goesWith) {
            throw new IllegalArgumentException("medicine is taken because of pain: " + name);
        }
    }

    /**
     * Two-sided probability before it is adjusted.
     *
     * @return 0 to 1
     */
    public double p() {
        return estimate.p();
    }
}
