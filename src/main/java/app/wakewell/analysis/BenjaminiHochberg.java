package app.wakewell.analysis;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Probabilities seen together with those of everything else that was looked at, so that of what is called different few
 * are so by chance (Benjamini and Hochberg 1995, JRSS B 57:289).
 */
final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * The smallest false discovery rate at which each would be called different: from the largest on, the running
     * minimum of {@code p * m / rank}, at most 1.
     *
     * @param probabilities
     *            two-sided probabilities in any order, each from 0 to 1
     * @return the adjusted ones in the same order
     */
    static double[] adjusted(double[] probabilities) {
        int m = probabilities.length;
        Integer[] order = new Integer[m];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> probabilities[i]));
        double[] adjusted = new double[m];
        double smallest = 1;
        for (int rank = m; rank > 0; rank--) {
            int index = order[rank - 1];
            smallest = Math.min(smallest, probabilities[index] * ((double) m / rank));
            adjusted[index] = smallest;
        }
        return adjusted;
    }
}
