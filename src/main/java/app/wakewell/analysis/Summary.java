package app.wakewell.analysis;

import java.util.Arrays;
import java.util.Optional;

/**
 * Some scores in short. It compares nothing: nights that share one thing differ in others too.
 *
 * @param nights
 *            how many there are, at least 1
 * @param median
 *            the middle one, or the mean of the two in the middle
 * @param least
 *            the smallest
 * @param most
 *            the largest
 */
public record Summary(int nights, double median, double least, double most) {

    /**
     * @throws IllegalArgumentException
     *             if there is no night or the numbers are out of order
     */
    public Summary {
        if (nights < 1 || !(least <= median && median <= most)) {
            throw new IllegalArgumentException("not a summary: " + least + ", " + median + ", " + most);
        }
    }

    /**
     * The summary of some scores.
     *
     * @param scores
     *            in any order, finite
     * @return empty if there is none
     */
    public static Optional<Summary> of(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n == 0
                ? Optional.empty()
                : Optional.of(new Summary(n, (sorted[(n - 1) / 2] + sorted[n / 2]) / 2, sorted[0], sorted[n - 1]));
    }

    /**
     * Whether there are too few nights to be compared with others.
     *
     * @return true for fewer than seven
     */
    public boolean tooFew() {
        return nights < MethodConstants.MIN_NIGHTS;
    }
}
