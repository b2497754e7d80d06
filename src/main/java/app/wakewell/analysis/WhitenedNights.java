package app.wakewell.analysis;

/**
 * The scores of a diary freed of one memory from night to night, so that the squares of what is left add up: each night
 * less {@code q = phi^distance} times the night before, over {@code sqrt(1 - q^2)}. Sums from the first night on are
 * kept, so that the cost of any stretch of nights is there at once.
 */
final class WhitenedNights {

    private final double phi;
    private final double[] scores;
    private final double[] line;
    /** Sums over the nights after the first up to and without an index: of squares and products of what is left. */
    private final double[] scoreScore;
    private final double[] scoreLevel;
    private final double[] levelLevel;
    private final double[] scoreLine;
    private final double[] levelLine;
    private final double[] lineLine;
    private final double[] logVariance;

    WhitenedNights(Series series, double phi) {
        int n = series.size();
        this.phi = phi;
        this.scores = centred(series.scores());
        this.line = centred(series.nightsFromFirst());
        this.scoreScore = new double[n + 1];
        this.scoreLevel = new double[n + 1];
        this.levelLevel = new double[n + 1];
        this.scoreLine = new double[n + 1];
        this.levelLine = new double[n + 1];
        this.lineLine = new double[n + 1];
        this.logVariance = new double[n + 1];
        for (int i = 1; i < n; i++) {
            double q = GlsPoint.power(phi, series.night(i) - series.night(i - 1));
            double variance = 1 - q * q;
            double score = scores[i] - q * scores[i - 1];
            double level = 1 - q;
            double slope = line[i] - q * line[i - 1];
            scoreScore[i + 1] = scoreScore[i] + score * score / variance;
            scoreLevel[i + 1] = scoreLevel[i] + score * level / variance;
            levelLevel[i + 1] = levelLevel[i] + level * level / variance;
            scoreLine[i + 1] = scoreLine[i] + score * slope / variance;
            levelLine[i + 1] = levelLine[i] + level * slope / variance;
            lineLine[i + 1] = lineLine[i] + slope * slope / variance;
            logVariance[i + 1] = logVariance[i] + Math.log(variance);
        }
    }

    double phi() {
        return phi;
    }

    int size() {
        return scores.length;
    }

    /** Sum of squares that one level leaves of the nights from one index to another, both included. */
    double cost(int from, int to) {
        double squares = scores[from] * scores[from] + scoreScore[to + 1] - scoreScore[from + 1];
        double product = scores[from] + scoreLevel[to + 1] - scoreLevel[from + 1];
        double level = 1 + levelLevel[to + 1] - levelLevel[from + 1];
        return squares - product * product / level;
    }

    /** Sum of the logarithms of the variances of the nights from one index to another that do not start a level. */
    double logVariances(int from, int to) {
        return logVariance[to + 1] - logVariance[from + 1];
    }

    /** Twice the negative logarithm of the likelihood, up to a constant, of a sum of squares. */
    double criterion(double squares, double logVariances) {
        return size() * Math.log(Math.max(squares, GlsPoint.LEAST_RESIDUAL) / size()) + logVariances;
    }

    /** A straight line through all nights. */
    Line line() {
        int n = size();
        double level = 1 + levelLevel[n];
        double product = scores[0] + scoreLevel[n];
        double levelByLine = line[0] + levelLine[n];
        double slopes = line[0] * line[0] + lineLine[n] - levelByLine * levelByLine / level;
        double together = scores[0] * line[0] + scoreLine[n] - product * levelByLine / level;
        double slope = together / slopes;
        return new Line(criterion(cost(0, n - 1) - slope * together, logVariances(0, n - 1)), phi, slope);
    }

    /**
     * A fitted straight line.
     *
     * @param criterion
     *            twice the negative logarithm of its likelihood, up to a constant
     * @param phi
     *            the memory from night to night
     * @param pointsPerNight
     *            its slope
     */
    record Line(double criterion, double phi, double pointsPerNight) {}

    private static double[] centred(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double[] centred = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            centred[i] = values[i] - mean;
        }
        return centred;
    }
}
