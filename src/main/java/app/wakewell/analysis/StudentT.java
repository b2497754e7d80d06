package app.wakewell.analysis;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Student's t distribution with any positive, also fractional, number of degrees of freedom.
 *
 * <p>
 * The distribution function is the regularised incomplete beta function in disguise (Abramowitz and Stegun 1964,
 * 26.7.1): for {@code t < 0} it is {@code I(nu / (nu + t^2); nu / 2, 1 / 2) / 2}.
 *
 * @param degreesOfFreedom
 *            nu, positive and finite
 */
public record StudentT(double degreesOfFreedom) {

    private static final int MAX_HALVINGS = 2_000;

    /**
     * @throws IllegalArgumentException
     *             if the degrees of freedom are not positive and finite
     */
    public StudentT {
        if (!(degreesOfFreedom > 0) || Double.isInfinite(degreesOfFreedom)) {
            throw new IllegalArgumentException("degrees of freedom must be positive: " + degreesOfFreedom);
        }
    }

    /**
     * Probability of a value at or below {@code t}.
     *
     * @param t
     *            any number, infinities included
     * @return a probability from 0 to 1
     * @throws IllegalArgumentException
     *             if {@code t} is not a number
     */
    public double cdf(double t) {
        if (Double.isNaN(t)) {
            throw new IllegalArgumentException("not a number");
        }
        double tail = tailBeyond(Math.abs(t));
        return t < 0 ? tail : 1 - tail;
    }

    /**
     * The value that has probability {@code p} at or below it.
     *
     * @param p
     *            a probability, strictly between 0 and 1
     * @return the quantile
     * @throws IllegalArgumentException
     *             if {@code p} is not strictly between 0 and 1
     */
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("probability must be between 0 and 1: " + p);
        }
        // solved in the tail, where a small probability keeps all its digits
        double tail = Math.min(p, 1 - p);
        double low = 0;
        double high = 1;
        while (tailBeyond(high) > tail && high < Double.MAX_VALUE / 2) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < MAX_HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (tailBeyond(middle) > tail) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double size = p == 0.5 ? 0 : low + (high - low) / 2;
        return p < 0.5 ? -size : size;
    }

    /**
     * Logarithm of the density at zero: {@code Gamma((nu + 1) / 2) / (Gamma(nu / 2) sqrt(nu pi))}.
     *
     * @return a negative number
     */
    double logDensityAtZero() {
        double nu = degreesOfFreedom;
        return LogGamma.value((nu + 1) / 2) - LogGamma.value(nu / 2) - 0.5 * Math.log(nu * Math.PI);
    }

    /**
     * Density at {@code t} over that at zero: {@code (1 + t^2 / nu)^(-(nu + 1) / 2)}.
     *
     * @param t
     *            any finite number
     * @return 0 to 1
     */
    double densityOverThatAtZero(double t) {
        return Math.exp(-(degreesOfFreedom + 1) / 2 * Math.log1p(t * t / degreesOfFreedom));
    }

    /** Probability beyond {@code t >= 0}. */
    private double tailBeyond(double t) {
        double nu = degreesOfFreedom;
        double square = t * t;
        if (Double.isInfinite(square)) {
            return 0;
        }
        if (square < nu) {
            // the same seen from the middle: nu / (nu + t^2) would round to 1 for a small t and lose half its digits
            return 0.5 - 0.5 * RegularizedBeta.value(square / (nu + square), 0.5, nu / 2);
        }
        return 0.5 * RegularizedBeta.value(nu / (nu + square), nu / 2, 0.5);
    }
}
