package app.wakewell.analysis;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The last 14 calendar days beside the 14 before them: numbers only, no verdict, no settling nights.
 *
 * @param nEarlier
 *            recorded nights in the earlier window
 * @param nLater
 *            recorded nights in the later window
 * @param meanEarlier
 *            raw mean of the earlier window, absent where there are too few nights
 * @param meanLater
 *            raw mean of the later window, absent where there are too few nights
 * @param difference
 *            later minus earlier in points, absent where there are too few nights or no score differs from the others
 *            of its window
 */
public record TwoWindows(int nEarlier, int nLater, OptionalDouble meanEarlier, OptionalDouble meanLater,
        Optional<Estimate> difference) {

    /**
     * Compares the two windows that end with a night.
     *
     * @param series
     *            the recorded nights
     * @param lastNight
     *            last night of the later window, as an epoch day, recorded or not
     * @return the numbers there are
     * @throws IllegalArgumentException
     *             if the night is no date
     */
    public static TwoWindows endingWith(Series series, long lastNight) {
        long end = LabelledNight.checkNight(lastNight) + 1;
        long middle = end - MethodConstants.FORTNIGHT;
        Series earlier = series.between(middle - MethodConstants.FORTNIGHT, middle);
        Series later = series.between(middle, end);
        if (Math.min(earlier.size(), later.size()) < MethodConstants.MIN_NIGHTS) {
            return new TwoWindows(earlier.size(), later.size(), OptionalDouble.empty(), OptionalDouble.empty(),
                    Optional.empty());
        }
        Optional<Estimate> difference = earlier.varies() || later.varies()
                ? Optional.of(Sides.of(earlier, later).step())
                : Optional.empty();
        return new TwoWindows(earlier.size(), later.size(), OptionalDouble.of(earlier.mean()),
                OptionalDouble.of(later.mean()), difference);
    }

    /**
     * Whether a window has fewer than seven recorded nights.
     *
     * @return true if there is nothing to compare
     */
    public boolean tooFew() {
        return meanEarlier.isEmpty();
    }
}
