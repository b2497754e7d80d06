package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a score is to be explained by: recorded nights, a level, and any number of further columns.
 *
 * <p>
 * The first column is always the level ({@link #LEVEL}). Columns of 0 and 1 are taken as they are, measured ones are
 * centred on their mean over these nights, so that the level stays the mean where every 0/1 column is 0.
 */
public final class Design {

    /** Name of the first column, which is 1 for every night. */
    public static final String LEVEL = "level";

    /** Name of the straight line through the nights, in score points per night. */
    public static final String DRIFT = "drift";

    /** Share of a column's length that must be left after taking out the earlier columns. */
    private static final double INDEPENDENT_SHARE = 1e-9;

    private final Series series;
    private final List<String> names;
    private final List<double[]> columns;
    private final double driftAllowance;

    private Design(Series series, List<String> names, List<double[]> columns, double driftAllowance) {
        this.series = series;
        this.names = names;
        this.columns = columns;
        this.driftAllowance = driftAllowance;
    }

    /**
     * Only the level.
     *
     * @param series
     *            the recorded nights, at most {@link MethodConstants#MAX_FIT_NIGHTS}
     * @return the design, to be added to
     * @throws IllegalArgumentException
     *             if there are more nights; take {@link Series#latest} of them first
     */
    public static Design of(Series series) {
        if (series.size() > MethodConstants.MAX_FIT_NIGHTS) {
            throw new IllegalArgumentException(series.size() + " nights, at most " + MethodConstants.MAX_FIT_NIGHTS);
        }
        double[] ones = new double[series.size()];
        Arrays.fill(ones, 1);
        return new Design(series, List.of(LEVEL), List.of(ones), 0);
    }

    /**
     * Adds a column of zeros and ones.
     *
     * @param name
     *            not taken yet
     * @param values
     *            one 0 or 1 for each night, in night order
     * @return the larger design
     * @throws IllegalArgumentException
     *             if the name is taken, a value is missing or is neither 0 nor 1
     */
    public Design indicator(String name, double[] values) {
        for (double value : values) {
            if (value != 0 && value != 1) {
                throw new IllegalArgumentException(
                        "column '" + name + "' has a value that is neither 0 nor 1: " + value);
            }
        }
        return plus(name, values.clone(), driftAllowance);
    }

    /**
     * Adds a measured column, centred on its mean.
     *
     * @param name
     *            not taken yet
     * @param values
     *            one finite number for each night, in night order
     * @return the larger design
     * @throws IllegalArgumentException
     *             if the name is taken or a value is missing or not finite
     */
    public Design measured(String name, double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("column '" + name + "' has a value that is not a number");
        }
        return plus(name, Arrays.stream(values).map(value -> value - mean).toArray(), driftAllowance);
    }

    /**
     * Adds a straight line through the nights that may take any slope.
     *
     * @return the larger design
     * @throws IllegalArgumentException
     *             if there is a line already
     */
    public Design freeLine() {
        return plus(DRIFT, centredNights(), 0);
    }

    /**
     * Adds a straight line through the nights whose slope is held near zero: its prior is normal around zero.
     *
     * @param allowance
     *            standard deviation of that prior in residual standard deviations per night, positive
     * @return the larger design
     * @throws IllegalArgumentException
     *             if there is a line already or the allowance is not positive and finite
     */
    public Design driftAllowance(double allowance) {
        if (!(allowance > 0) || Double.isInfinite(allowance)) {
            throw new IllegalArgumentException("the drift allowance must be positive: " + allowance);
        }
        return plus(DRIFT, centredNights(), allowance);
    }

    /**
     * Degrees of freedom of a fit: nights less columns, and one more if the line has a prior.
     *
     * @return may be zero or negative where there are too few nights
     */
    public int degreesOfFreedom() {
        return series.size() - columns.size() + (driftAllowance > 0 ? 1 : 0);
    }

    /**
     * Looks whether a column does not vary or follows from the others (modified Gram-Schmidt, done twice), which would
     * leave the fit without an answer.
     *
     * @return the first such column, or empty if the design can be fitted
     */
    public Optional<Collinearity> collinearity() {
        List<double[]> basis = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
            double[] rest = columns.get(j).clone();
            double before = length(rest);
            for (int pass = 0; pass < 2; pass++) {
                basis.forEach(direction -> takeOut(rest, direction));
            }
            double after = length(rest);
            if (after <= INDEPENDENT_SHARE * before) {
                return Optional.of(new Collinearity(names.get(j), explaining(j)));
            }
            Arrays.setAll(rest, i -> rest[i] / after);
            basis.add(rest);
        }
        return Optional.empty();
    }

    Series series() {
        return series;
    }

    List<String> names() {
        return names;
    }

    double[] column(int index) {
        return columns.get(index);
    }

    /** Prior precision of the column's coefficient in units of the residual variance, 0 for a flat prior. */
    double priorPrecision(int index) {
        return driftAllowance > 0 && names.get(index).equals(DRIFT) ? 1 / (driftAllowance * driftAllowance) : 0;
    }

    /** Columns of which the dependent one is made: those without which it would be independent. */
    private List<String> explaining(int dependent) {
        List<String> parts = new ArrayList<>();
        for (int left = 1; left < dependent; left++) {
            List<double[]> basis = new ArrayList<>();
            for (int j = 0; j < dependent; j++) {
                if (j != left) {
                    double[] direction = columns.get(j).clone();
                    basis.forEach(earlier -> takeOut(direction, earlier));
                    double size = length(direction);
                    Arrays.setAll(direction, i -> direction[i] / size);
                    basis.add(direction);
                }
            }
            double[] rest = columns.get(dependent).clone();
            basis.forEach(direction -> takeOut(rest, direction));
            if (length(rest) > INDEPENDENT_SHARE * length(columns.get(dependent))) {
                parts.add(names.get(left));
            }
        }
        return parts;
    }

    private Design plus(String name, double[] values, double allowance) {
        if (names.contains(name)) {
            throw new IllegalArgumentException("there is a column '" + name + "' already");
        }
        if (values.length != series.size()) {
            throw new IllegalArgumentException(
                    "column '" + name + "' has " + values.length + " values for " + series.size() + " nights");
        }
        List<String> moreNames = new ArrayList<>(names);
        moreNames.add(name);
        List<double[]> moreColumns = new ArrayList<>(columns);
        moreColumns.add(values);
        return new Design(series, List.copyOf(moreNames), List.copyOf(moreColumns), allowance);
    }

    private double[] centredNights() {
        double[] line = series.nightsFromFirst();
        double mean = Arrays.stream(line).average().orElse(0);
        Arrays.setAll(line, i -> line[i] - mean);
        return line;
    }

    private static void takeOut(double[] from, double[] direction) {
        double share = 0;
        for (int i = 0; i < from.length; i++) {
            share += from[i] * direction[i];
        }
        for (int i = 0; i < from.length; i++) {
            from[i] -= share * direction[i];
        }
    }

    private static double length(double[] values) {
        return Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
    }
}
