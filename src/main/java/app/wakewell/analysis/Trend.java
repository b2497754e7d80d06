package app.wakewell.analysis;

import java.util.List;
import java.util.OptionalInt;

/**
 * The smoothed line through a diary with a band that shows how well the line is known, not where single mornings fall.
 * It is not broken where the set-up changes: around sudden changes it is smoothed and can be off.
 *
 * @param outcome
 *            whether there is a line
 * @param recorded
 *            recorded nights it is made of
 * @param nightsNeeded
 *            how many more have to be recorded until there is one; empty once there is
 * @param phi
 *            the correlation from night to night that the band allows for, 0 to 0.9; 0 without a line
 * @param sigma2
 *            variance of the scores around the line; 0 without one
 * @param degreesOfFreedom
 *            those of the band, at least 3; 0 without one
 * @param nights
 *            the line for every calendar night from the first to the last, but for those in gaps of more than 14 nights
 *            without a score
 */
public record Trend(Outcome outcome, int recorded, OptionalInt nightsNeeded, double phi, double sigma2,
        double degreesOfFreedom, List<TrendNight> nights) {

    /** Whether there is a line. */
    public enum Outcome {
        /** There is one. */
        DRAWN,
        /** Fewer than seven recorded nights. */
        NOT_ENOUGH_NIGHTS,
        /** Every score is the same: there is nothing to smooth, and no spread to make a band of. */
        NO_VARIATION
    }

    /**
     * @throws IllegalArgumentException
     *             if there are nights without a line
     */
    public Trend {
        nights = List.copyOf(nights);
        if (nights.isEmpty() == (outcome == Outcome.DRAWN)
                || nightsNeeded.isPresent() != (outcome == Outcome.NOT_ENOUGH_NIGHTS)) {
            throw new IllegalArgumentException("not a result: " + outcome);
        }
    }

    /**
     * Smooths a diary.
     *
     * @param series
     *            the recorded nights, any number
     * @return the line, or why there is none
     */
    public static Trend of(Series series) {
        if (series.size() < MethodConstants.MIN_NIGHTS) {
            return new Trend(Outcome.NOT_ENOUGH_NIGHTS, series.size(),
                    OptionalInt.of(MethodConstants.MIN_NIGHTS - series.size()), 0, 0, 0, List.of());
        }
        if (!series.varies()) {
            return new Trend(Outcome.NO_VARIATION, series.size(), OptionalInt.empty(), 0, 0, 0, List.of());
        }
        Smoother smoother = new Smoother(series);
        return new Trend(Outcome.DRAWN, series.size(), OptionalInt.empty(), smoother.phi(), smoother.sigma2(),
                smoother.degreesOfFreedom(), smoother.at(series.nightsToDraw()));
    }
}
