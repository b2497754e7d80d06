package app.wakewell.analysis;

import java.util.List;

/**
 * The regression behind every interval: generalised least squares on the scores, averaged over all points of the
 * {@link ErrorGrid} by how well each agrees with the diary.
 *
 * <p>
 * At a point the model is {@code y = X beta + e} with
 * {@code Cov(e_i, e_j) = sigma^2 ((1 - lambda) phi^|t_i - t_j| + lambda [i = j])} over real night distances, so that a
 * gap costs nothing special. With a flat prior on {@code beta} and {@code 1 / sigma} on {@code sigma} each coefficient
 * is t distributed at each point and the point's weight is its prior weight times its restricted likelihood; what is
 * reported is the mixture. No random numbers, no iteration over parameters: the same nights give the same answer.
 *
 * <p>
 * Source: REML generalised least squares as recommended for interrupted time series by Turner et al. 2021 (medRxiv
 * 2020.10.12.20211706), autoregression plus noise after Schuurman, Houtveen and Hamaker 2015 (Front Psychol 6:1038);
 * the averaging is the Wakewell method, version 1.
 */
public final class MixtureFit {

    /** Fewest degrees of freedom with which a mixture of t distributions has a variance to speak of. */
    private static final int MIN_DEGREES_OF_FREEDOM = 3;

    private final Design design;
    private final List<GlsPoint> points;
    private final double[] weights;

    private MixtureFit(Design design, List<GlsPoint> points, double[] weights) {
        this.design = design;
        this.points = points;
        this.weights = weights;
    }

    /**
     * Fits a design.
     *
     * @param design
     *            the nights and what their scores are to be explained by
     * @return the fit
     * @throws CollinearColumnsException
     *             if a column does not vary or follows from others; {@link Design#collinearity()} tells beforehand
     * @throws IllegalArgumentException
     *             if there are fewer than three nights more than columns
     */
    public static MixtureFit of(Design design) {
        if (design.degreesOfFreedom() < MIN_DEGREES_OF_FREEDOM) {
            throw new IllegalArgumentException(design.series().size() + " nights are too few for this design");
        }
        design.collinearity().ifPresent(found -> {
            throw new CollinearColumnsException(found);
        });
        Series series = design.series();
        int p = design.names().size();
        double[][] rows = new double[series.size()][p + 1];
        long[] gaps = new long[series.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = series.score(i);
            for (int j = 0; j < p; j++) {
                rows[i][j + 1] = design.column(j)[i];
            }
            gaps[i] = i == 0 ? 0 : series.night(i) - series.night(i - 1);
        }
        double[] priors = new double[p];
        for (int j = 0; j < p; j++) {
            priors[j] = design.priorPrecision(j);
        }
        List<GlsPoint> points = ErrorGrid.points()
                .stream()
                .map(point -> GlsPoint.fit(point, rows, gaps, priors, design.degreesOfFreedom()))
                .toList();
        return new MixtureFit(design, points, weightsOf(points));
    }

    /**
     * The estimate of one coefficient, computed when asked for.
     *
     * @param name
     *            the column's name, {@link Design#LEVEL} and {@link Design#DRIFT} included
     * @return in score points per unit of the column
     * @throws IllegalArgumentException
     *             if the design has no such column
     */
    public Estimate estimate(String name) {
        int column = design.names().indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException("no column '" + name + "' among " + design.names());
        }
        Mixture mixture = new Mixture(new StudentT(design.degreesOfFreedom()), weights,
                points.stream().mapToDouble(point -> point.coefficient(column)).toArray(),
                points.stream().mapToDouble(point -> point.scale(column)).toArray());
        double tail = MethodConstants.TAIL;
        return new Estimate(mixture.mean(), mixture.quantile(tail), mixture.quantile(1 - tail), mixture.cdf(0));
    }

    /**
     * How much a night resembles the one before, beyond what the columns explain: the correlation at a distance of one
     * night, averaged over the grid.
     *
     * @return between -0.4 and 0.96
     */
    public double lag1() {
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            ErrorGrid.Point point = ErrorGrid.points().get(g);
            sum += weights[g] * (1 - point.lambda()) * point.phi();
        }
        return sum;
    }

    /**
     * How much the diary speaks for rating noise: posterior weight of the grid points that have any.
     *
     * @return 0 to 1
     */
    public double noiseWeight() {
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            sum += ErrorGrid.points().get(g).lambda() > 0 ? weights[g] : 0;
        }
        return sum;
    }

    /**
     * Degrees of freedom of the t distributions.
     *
     * @return at least 3
     */
    public int degreesOfFreedom() {
        return design.degreesOfFreedom();
    }

    private static double[] weightsOf(List<GlsPoint> points) {
        double max = points.stream().mapToDouble(GlsPoint::logWeight).max().orElseThrow();
        double[] weights = points.stream().mapToDouble(point -> Math.exp(point.logWeight() - max)).toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int g = 0; g < weights.length; g++) {
            weights[g] /= sum;
        }
        return weights;
    }
}
