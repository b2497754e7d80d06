package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best partition of a diary into a number of levels.
 *
 * @param criterion
 *            twice the negative logarithm of its likelihood, up to a constant
 * @param phi
 *            the memory from night to night it goes with
 * @param ends
 *            index of the last night of each level but the last, ascending; as many as there are shifts
 */
record Segmentation(double criterion, double phi, List<Integer> ends) {

    /** What is not better by more than this is no better: ties go to the first that was found. */
    static final double TIE = 1e-12;

    /** Keeps its own copy of the list. */
    Segmentation {
        ends = List.copyOf(ends);
    }

    /**
     * The best partition for each number of shifts from none on, by dynamic programming over where the last level
     * starts. There are fewer where not every level would have seven nights.
     */
    static List<Segmentation> bestOf(WhitenedNights nights) {
        int n = nights.size();
        int least = MethodConstants.MIN_NIGHTS;
        int most = Math.min(MethodConstants.SHIFT_MOST, n / least - 1);
        double[][] costs = new double[most + 1][n];
        int[][] starts = new int[most + 1][n];
        for (double[] cost : costs) {
            Arrays.fill(cost, Double.POSITIVE_INFINITY);
        }
        for (int end = least - 1; end < n; end++) {
            costs[0][end] = nights.cost(0, end);
            for (int start = least; start <= end - least + 1; start++) {
                double last = nights.cost(start, end);
                for (int k = 1; k <= most; k++) {
                    double all = costs[k - 1][start - 1] + last;
                    if (all < costs[k][end] - TIE) {
                        costs[k][end] = all;
                        starts[k][end] = start;
                    }
                }
            }
        }
        List<Segmentation> best = new ArrayList<>();
        for (int k = 0; k <= most; k++) {
            List<Integer> ends = ends(starts, k, n - 1);
            best.add(new Segmentation(nights.criterion(costs[k][n - 1], logVariances(nights, ends)), nights.phi(),
                    ends));
        }
        return best;
    }

    int shifts() {
        return ends.size();
    }

    /** What counts when different numbers of shifts are weighed against each other. */
    double penalised(int nights) {
        return criterion + MethodConstants.SHIFT_PENALTY * shifts() * Math.log(nights);
    }

    /** Index of the first night of a level, counted from 0. */
    int start(int level) {
        return level == 0 ? 0 : ends.get(level - 1) + 1;
    }

    /** Index of the last night of a level, counted from 0, in a diary of so many nights. */
    int end(int level, int nights) {
        return level == ends.size() ? nights - 1 : ends.get(level);
    }

    private static List<Integer> ends(int[][] starts, int shifts, int lastNight) {
        List<Integer> ends = new ArrayList<>();
        int end = lastNight;
        for (int k = shifts; k > 0; k--) {
            end = starts[k][end] - 1;
            ends.add(end);
        }
        return ends.reversed();
    }

    private static double logVariances(WhitenedNights nights, List<Integer> ends) {
        double sum = 0;
        int start = 0;
        for (int end : ends) {
            sum += nights.logVariances(start, end);
            start = end + 1;
        }
        return sum + nights.logVariances(start, nights.size() - 1);
    }
}
