package app.wakewell.analysis;

/**
 * Ordinary least squares, for rows that are already told apart from the night before by a column of their own.
 */
final class LeastSquares {

    private final Design design;
    private final Cholesky factor;
    private final double[] coefficients;
    private final double variance;

    private LeastSquares(Design design, Cholesky factor, double[] coefficients, double variance) {
        this.design = design;
        this.factor = factor;
        this.coefficients = coefficients;
        this.variance = variance;
    }

    /**
     * Fits a design that has an answer, with more nights than columns.
     *
     * @throws CollinearColumnsException
     *             if a column does not vary or follows from others
     */
    static LeastSquares of(Design design) {
        design.collinearity().ifPresent(found -> {
            throw new CollinearColumnsException(found);
        });
        int p = design.names().size();
        Series series = design.series();
        double[][] normal = new double[p][p];
        double[] right = new double[p];
        for (int i = 0; i < series.size(); i++) {
            for (int j = 0; j < p; j++) {
                right[j] += design.column(j)[i] * series.score(i);
                for (int k = 0; k <= j; k++) {
                    normal[j][k] += design.column(j)[i] * design.column(k)[i];
                }
            }
        }
        Cholesky factor = Cholesky.of(normal);
        double[] b = factor.solve(right);
        double squares = 0;
        for (int i = 0; i < series.size(); i++) {
            double rest = series.score(i);
            for (int j = 0; j < p; j++) {
                rest -= b[j] * design.column(j)[i];
            }
            squares += rest * rest;
        }
        double variance = Math.max(squares, GlsPoint.LEAST_RESIDUAL) / design.degreesOfFreedom();
        return new LeastSquares(design, factor, b, variance);
    }

    LagEffect effect(String name) {
        int column = design.names().indexOf(name);
        double est = coefficients[column];
        double se = Math.sqrt(variance * factor.inverseDiagonal()[column]);
        StudentT t = new StudentT(design.degreesOfFreedom());
        double half = t.quantile(1 - MethodConstants.TAIL) * se;
        return new LagEffect(new Estimate(est, est - half, est + half, t.cdf(-est / se)), se,
                design.degreesOfFreedom());
    }
}
