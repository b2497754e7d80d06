package app.wakewell.analysis;

/** A weighted mixture of t distributions that share their degrees of freedom. */
final class Mixture {

    /** Components that weigh less than this cannot change a probability in its thirteenth digit. */
    private static final double NEGLIGIBLE = 1e-15;

    /** Half-width of the first bracket of a quantile, in standard deviations. */
    private static final double BRACKET = 80;

    /** Where the search for a quantile far out begins, in standard deviations from the mean. */
    private static final double START = 2;

    /** Last step of a quantile, in score points. */
    private static final double PRECISION = 1e-11;

    /** Far more than it takes to halve the bracket down to the precision of a double. */
    private static final int MAX_STEPS = 400;

    private final StudentT shape;
    private final double[] weights;
    private final double[] locations;
    private final double[] scales;
    private final double densityAtZero;
    private final double mean;
    private final double deviation;

    /**
     * @param weights
     *            add up to 1
     * @param scales
     *            positive
     */
    Mixture(StudentT shape, double[] weights, double[] locations, double[] scales) {
        this.shape = shape;
        this.weights = weights;
        this.locations = locations;
        this.scales = scales;
        this.densityAtZero = Math.exp(shape.logDensityAtZero());
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            sum += weights[g] * locations[g];
        }
        this.mean = sum;
        double nu = shape.degreesOfFreedom();
        double square = 0;
        for (int g = 0; g < weights.length; g++) {
            double off = locations[g] - mean;
            square += weights[g] * (scales[g] * scales[g] * nu / (nu - 2) + off * off);
        }
        this.deviation = Math.sqrt(square);
    }

    double mean() {
        return mean;
    }

    double cdf(double x) {
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            if (weights[g] > NEGLIGIBLE) {
                sum += weights[g] * shape.cdf((x - locations[g]) / scales[g]);
            }
        }
        return Math.min(1, Math.max(0, sum));
    }

    /**
     * By Newton steps inside a closing bracket; a step that leaves the bracket or does not halve the one before is
     * replaced by bisection, so that it always ends.
     */
    double quantile(double p) {
        double low = mean - BRACKET * deviation;
        double high = mean + BRACKET * deviation;
        double x = p < 0.5 ? mean - START * deviation : mean + START * deviation;
        double lastStep = high - low;
        for (int step = 0; step < MAX_STEPS; step++) {
            double error = cdf(x) - p;
            if (error < 0) {
                low = x;
            } else {
                high = x;
            }
            double newton = -error / density(x);
            boolean bisect = !(x + newton > low && x + newton < high) || Math.abs(newton) > 0.5 * Math.abs(lastStep);
            double next = bisect ? low + (high - low) / 2 : x + newton;
            lastStep = next - x;
            x = next;
            if (Math.abs(lastStep) <= Math.max(PRECISION, 4 * Math.ulp(x))) {
                break;
            }
        }
        return x;
    }

    private double density(double x) {
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            if (weights[g] > NEGLIGIBLE) {
                sum += weights[g] * shape.densityOverThatAtZero((x - locations[g]) / scales[g]) / scales[g];
            }
        }
        return densityAtZero * sum;
    }
}
