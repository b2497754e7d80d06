package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The best and the worst fourteen nights of a diary. They are picked because they stand out, so that nothing follows
 * from the difference between them.
 *
 * @param best
 *            the fortnight with the lowest mean; of several the last
 * @param worst
 *            of those that share no night with the best, the one with the highest mean; of several the last
 */
public record Fortnights(Fortnight best, Fortnight worst) {

    /**
     * Picks them.
     *
     * @param series
     *            the recorded nights
     * @return empty where there are no two fortnights apart with at least seven recorded nights each, or none is better
     *         than another
     */
    public static Optional<Fortnights> of(Series series) {
        List<Fortnight> all = all(series);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Fortnight best = all.getFirst();
        for (Fortnight each : all) {
            best = each.mean() <= best.mean() ? each : best;
        }
        Fortnight worst = best;
        for (Fortnight each : all) {
            worst = !each.overlaps(best) && each.mean() >= worst.mean() ? each : worst;
        }
        return worst.mean() > best.mean() ? Optional.of(new Fortnights(best, worst)) : Optional.empty();
    }

    /** Every fortnight within the diary that begins with a recorded night and has enough of them. */
    private static List<Fortnight> all(Series series) {
        List<Fortnight> all = new ArrayList<>();
        int end = 0;
        double sum = 0;
        for (int start = 0; start < series.size(); start++) {
            long last = series.night(start) + MethodConstants.FORTNIGHT - 1;
            while (end < series.size() && series.night(end) <= last) {
                sum += series.score(end);
                end++;
            }
            if (end - start >= MethodConstants.MIN_NIGHTS && last <= series.night(series.size() - 1)) {
                all.add(new Fortnight(series.night(start), last, end - start, sum / (end - start)));
            }
            sum -= series.score(start);
        }
        return all;
    }
}
