package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A difference seen together with the others that are shown beside it: of many, some leave out zero by chance.
 *
 * @param size
 *            how many differences were looked at, this one included
 * @param adjustedP
 *            the two-sided probability of a difference this large without one, adjusted for all of them (Benjamini and
 *            Hochberg 1995, JRSS B 57:289)
 */
public record Family(int size, double adjustedP) {

    /**
     * @throws IllegalArgumentException
     *             if it has no member or the probability is not between 0 and 1
     */
    public Family {
        if (size < 1 || !(adjustedP >= 0 && adjustedP <= 1)) {
            throw new IllegalArgumentException("not a family: " + size + ", " + adjustedP);
        }
    }

    /** The only difference there is. */
    static Family alone(Estimate step) {
        return new Family(1, step.p());
    }

    /** Whether a clear word may be used. */
    boolean confirms() {
        return size == 1 || adjustedP <= MethodConstants.FAMILY_LEVEL;
    }

    /**
     * Sees every difference among the comparisons together with the finished ones, those that are no early look. An
     * early look is held to the same standard, but cannot make doubtful what is finished.
     *
     * @param comparisons
     *            what is shown together, each once
     * @return the same in the same order, their words kept to what the family bears
     */
    public static List<Comparison> judged(List<Comparison> comparisons) {
        List<Comparison> judged = new ArrayList<>();
        for (int own = 0; own < comparisons.size(); own++) {
            judged.add(comparisons.get(own) instanceof Difference difference
                    ? difference.in(family(comparisons, own, difference))
                    : comparisons.get(own));
        }
        return judged;
    }

    private static Family family(List<Comparison> comparisons, int own, Difference difference) {
        List<Double> probabilities = new ArrayList<>(List.of(difference.step().p()));
        for (int other = 0; other < comparisons.size(); other++) {
            if (other != own && comparisons.get(other) instanceof Difference finished && !finished.early()) {
                probabilities.add(finished.step().p());
            }
        }
        double[] adjusted = BenjaminiHochberg
                .adjusted(probabilities.stream().mapToDouble(Double::doubleValue).toArray());
        return new Family(adjusted.length, adjusted[0]);
    }
}
