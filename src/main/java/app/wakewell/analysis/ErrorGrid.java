package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The 55 ways in which nights may hang together that every fit averages over, with their prior weights.
 *
 * <p>
 * At a point the deviations {@code e} of two nights {@code k} nights apart have the correlation
 * {@code (1 - lambda) phi^k}: {@code phi} is the memory from night to night, {@code lambda} the share of the variance
 * that is pure rating noise without memory. Thirty-five points have no noise (weight 0.70 in all, proportional to
 * {@code (1 - phi^2)^(-1/2)}), two times ten have a noise share of 0.3 and 0.6 (weight 0.15 each, spread evenly).
 *
 * <p>
 * Source: first-order autoregression plus white noise for daily ratings of one person, Schuurman, Houtveen and Hamaker
 * 2015, Front Psychol 6:1038; averaging in place of plugging in one estimate because even REML under-estimates the
 * memory of short series, Turner et al. 2021 (medRxiv 2020.10.12.20211706). Grid and weights: Wakewell method,
 * version 1.
 */
public final class ErrorGrid {

    private static final List<Point> POINTS = build();

    private ErrorGrid() {}

    /**
     * The points of the grid, always the same and in the same order.
     *
     * @return 55 points, unmodifiable
     */
    public static List<Point> points() {
        return POINTS;
    }

    /**
     * One setting of memory and noise.
     *
     * @param phi
     *            correlation of the slow part between a night and the next, -0.40 to 0.96
     * @param lambda
     *            share of the variance that is rating noise: 0, 0.3 or 0.6
     * @param priorWeight
     *            weight before any data are seen; the weights of the grid add up to 1
     */
    public record Point(double phi, double lambda, double priorWeight) {}

    private static List<Point> build() {
        List<Double> plain = phis(MethodConstants.GRID_PLAIN_MIN_HUNDREDTHS);
        double sum = plain.stream().mapToDouble(ErrorGrid::density).sum();
        List<Point> points = new ArrayList<>();
        for (double phi : plain) {
            points.add(new Point(phi, 0, MethodConstants.GRID_PLAIN_WEIGHT * density(phi) / sum));
        }
        List<Double> noisy = phis(MethodConstants.GRID_NOISY_MIN_HUNDREDTHS);
        for (double lambda : new double[]{MethodConstants.GRID_SOME_NOISE, MethodConstants.GRID_MUCH_NOISE}) {
            for (double phi : noisy) {
                points.add(new Point(phi, lambda, MethodConstants.GRID_NOISY_WEIGHT / noisy.size()));
            }
        }
        return List.copyOf(points);
    }

    private static double density(double phi) {
        return 1 / Math.sqrt(1 - phi * phi);
    }

    /** Counted in whole hundredths, so that a memory of zero is exactly zero. */
    private static List<Double> phis(int fromHundredths) {
        List<Double> phis = new ArrayList<>();
        for (int h = fromHundredths; h <= MethodConstants.GRID_MAX_HUNDREDTHS; h += MethodConstants.GRID_STEP_HUNDREDTHS) {
            phis.add(h / 100.0);
        }
        return phis;
    }
}
