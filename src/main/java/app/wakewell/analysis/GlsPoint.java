package app.wakewell.analysis;

/**
 * Generalised least squares at one point of the {@link ErrorGrid}, by a Kalman filter: O(nights times columns squared),
 * no matrix of nights by nights.
 *
 * <p>
 * The slow part of the deviations is a state with variance {@code 1 - lambda} that decays by {@code phi} a night, also
 * across nights that are not recorded; the scores and each column are filtered alike, and the filter's innovations are
 * independent (Harvey 1989, Forecasting, Structural Time Series Models and the Kalman Filter, ch. 3). On these,
 * ordinary least squares is exact.
 */
final class GlsPoint {

    /** A perfect fit still leaves this sum of squares, so that its logarithm exists. */
    static final double LEAST_RESIDUAL = 1e-8;

    private final double logWeight;
    private final double[] coefficients;
    private final double[] scales;

    private GlsPoint(double logWeight, double[] coefficients, double[] scales) {
        this.logWeight = logWeight;
        this.coefficients = coefficients;
        this.scales = scales;
    }

    /** Logarithm of the posterior weight, up to a constant that is the same over the grid. */
    double logWeight() {
        return logWeight;
    }

    /** Location of the t distribution of each coefficient. */
    double coefficient(int column) {
        return coefficients[column];
    }

    /** Scale of the t distribution of each coefficient. */
    double scale(int column) {
        return scales[column];
    }

    /**
     * @param rows
     *            for each night the score, then each column
     * @param gaps
     *            for each night how many nights it is after the one before (the first is not read)
     * @param priors
     *            for each column its prior precision in units of the residual variance
     */
    static GlsPoint fit(ErrorGrid.Point point, double[][] rows, long[] gaps, double[] priors, int degreesOfFreedom) {
        int p = priors.length;
        double lambda = point.lambda();
        double slow = 1 - lambda;
        double variance = slow;
        double logDet = 0;
        double[] state = new double[p + 1];
        double[] innovation = new double[p + 1];
        // lower triangle of the cross products of the innovations; row and column 0 belong to the score
        double[][] cross = new double[p + 1][p + 1];
        for (int i = 0; i < rows.length; i++) {
            if (i > 0) {
                double decay = power(point.phi(), gaps[i]);
                for (int j = 0; j <= p; j++) {
                    state[j] *= decay;
                }
                variance = decay * decay * variance + slow * (1 - decay * decay);
            }
            double total = variance + lambda;
            double gain = variance / total;
            logDet += Math.log(total);
            double[] row = rows[i];
            for (int j = 0; j <= p; j++) {
                innovation[j] = row[j] - state[j];
                state[j] += gain * innovation[j];
                double scaled = innovation[j] / total;
                for (int k = 0; k <= j; k++) {
                    cross[j][k] += scaled * innovation[k];
                }
            }
            variance *= 1 - gain;
        }
        return solve(cross, priors, degreesOfFreedom, -0.5 * logDet + Math.log(point.priorWeight()));
    }

    private static GlsPoint solve(double[][] cross, double[] priors, int nu, double logWeightSoFar) {
        int p = priors.length;
        double[][] normal = new double[p][p];
        double[] right = new double[p];
        for (int j = 0; j < p; j++) {
            right[j] = cross[j + 1][0];
            for (int k = 0; k <= j; k++) {
                normal[j][k] = cross[j + 1][k + 1];
            }
            normal[j][j] += priors[j];
        }
        Cholesky factor = Cholesky.of(normal);
        double[] b = factor.solve(right);
        double explained = 0;
        for (int j = 0; j < p; j++) {
            explained += b[j] * right[j];
        }
        double rss = Math.max(cross[0][0] - explained, LEAST_RESIDUAL);
        double[] inverseDiagonal = factor.inverseDiagonal();
        double[] scales = new double[p];
        for (int j = 0; j < p; j++) {
            scales[j] = Math.sqrt(rss / nu * inverseDiagonal[j]);
        }
        double logWeight = logWeightSoFar - 0.5 * factor.logDeterminant() - 0.5 * nu * Math.log(rss);
        return new GlsPoint(logWeight, b, scales);
    }

    /** By squaring, which keeps the sign of a negative base and takes any number of nights. */
    static double power(double base, long exponent) {
        double result = 1;
        double square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}
