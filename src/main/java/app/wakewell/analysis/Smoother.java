package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Local straight lines with tricube weights (Cleveland 1979, J Am Stat Assoc 74:829) over 21 nights to either side, and
 * further where fewer than seven nights are recorded; the band allows for errors that remember the night before.
 *
 * <p>
 * The line at a night is a weighted sum of the scores near it. Its weights reach over few nights and the correlation of
 * two nights is {@code phi} to the power of their distance, so that every sum over pairs of nights is had in one pass:
 * the effort grows with the nights and not with their square.
 */
final class Smoother {

    private final Series series;
    private final double phi;
    private final double sigma2;
    private final double degreesOfFreedom;

    /** Such a series has at least seven nights and not only one score. */
    Smoother(Series series) {
        this.series = series;
        this.phi = memory(series);
        int n = series.size();
        double squares = 0;
        double spread = 0;
        double trace = 0;
        double traceSquared = 0;
        for (int i = 0; i < n; i++) {
            Row row = row(series.night(i), i);
            double[] rest = row.weights.clone();
            trace += rest[i - row.from];
            for (int j = 0; j < rest.length; j++) {
                traceSquared += rest[j] * rest[j];
                rest[j] = -rest[j];
            }
            rest[i - row.from] += 1;
            double residual = dot(rest, row.from);
            squares += residual * residual;
            spread += quadraticForm(rest, row.from);
        }
        this.sigma2 = squares / spread;
        this.degreesOfFreedom = Math.max(MethodConstants.TREND_LEAST_FREEDOM, n - 2 * trace + traceSquared);
    }

    double phi() {
        return phi;
    }

    double sigma2() {
        return sigma2;
    }

    double degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** The line at some nights, ascending. */
    List<TrendNight> at(long[] nights) {
        double t = new StudentT(degreesOfFreedom).quantile(1 - MethodConstants.TAIL);
        List<TrendNight> line = new ArrayList<>(nights.length);
        int near = 0;
        for (long night : nights) {
            while (near + 1 < series.size() && series.night(near + 1) <= night) {
                near++;
            }
            Row row = row(night, near);
            double fit = dot(row.weights, row.from);
            double se = Math.sqrt(sigma2 * Math.max(0, quadraticForm(row.weights, row.from)));
            line.add(new TrendNight(night, fit, se, fit - t * se, fit + t * se));
        }
        return line;
    }

    /** The weights of the recorded nights that reach a night: those from one index on, all others are zero. */
    private static final class Row {
        private final int from;
        private final double[] weights;

        Row(int from, double[] weights) {
            this.from = from;
            this.weights = weights;
        }
    }

    /**
     * @param near
     *            index of a recorded night from which to look, the last one up to the night if there is one
     */
    private Row row(long night, int near) {
        double reach = Math.max(MethodConstants.TREND_HALF_WIDTH, distanceOfSeventh(night, near) + 0.5);
        int from = near;
        int to = near;
        while (from > 0 && night - series.night(from - 1) < reach) {
            from--;
        }
        while (to + 1 < series.size() && series.night(to + 1) - night < reach) {
            to++;
        }
        double[] weights = new double[to - from + 1];
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int j = 0; j < weights.length; j++) {
            double off = series.night(from + j) - night;
            weights[j] = tricube(Math.abs(off) / reach);
            sum += weights[j];
            first += weights[j] * off;
            second += weights[j] * off * off;
        }
        double determinant = sum * second - first * first;
        for (int j = 0; j < weights.length; j++) {
            weights[j] *= (second - first * (series.night(from + j) - night)) / determinant;
        }
        return new Row(from, weights);
    }

    /** How far away the seventh nearest recorded night is. */
    private double distanceOfSeventh(long night, int near) {
        int from = near + 1;
        int to = near;
        long distance = 0;
        for (int found = 0; found < MethodConstants.MIN_NIGHTS; found++) {
            boolean earlier = to + 1 >= series.size()
                    || (from > 0 && Math.abs(night - series.night(from - 1)) <= Math.abs(series.night(to + 1) - night));
            distance = Math.abs(night - series.night(earlier ? --from : ++to));
        }
        return distance;
    }

    private static double tricube(double share) {
        double rest = 1 - share * share * share;
        return share < 1 ? rest * rest * rest : 0;
    }

    private double dot(double[] weights, int from) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * series.score(from + j);
        }
        return sum;
    }

    /** Sum over all pairs of nights of their weights times {@code phi} to the power of their distance. */
    private double quadraticForm(double[] weights, int from) {
        double sum = 0;
        double before = 0;
        for (int j = 0; j < weights.length; j++) {
            if (j > 0) {
                before *= GlsPoint.power(phi, series.night(from + j) - series.night(from + j - 1));
            }
            sum += weights[j] * (weights[j] + 2 * before);
            before += weights[j];
        }
        return sum;
    }

    /**
     * The mean squared difference two nights apart over that of neighbours is {@code 1 + phi}, and hardly moved by a
     * few shifts.
     */
    private static double memory(Series series) {
        double[] squares = new double[3];
        int[] pairs = new int[3];
        for (int i = 1; i < series.size(); i++) {
            for (int j = i - 1; j >= Math.max(0, i - 2); j--) {
                long apart = series.night(i) - series.night(j);
                if (apart <= 2) {
                    double difference = series.score(i) - series.score(j);
                    squares[(int) apart] += difference * difference;
                    pairs[(int) apart]++;
                }
            }
        }
        if (Math.min(pairs[1], pairs[2]) < MethodConstants.TREND_LEAST_PAIRS || squares[1] == 0) {
            return MethodConstants.TREND_USUAL_MEMORY;
        }
        double ratio = squares[2] / pairs[2] / (squares[1] / pairs[1]);
        return Math.clamp(ratio - 1, 0, MethodConstants.TREND_MOST_MEMORY);
    }
}
