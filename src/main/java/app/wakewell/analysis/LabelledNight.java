package app.wakewell.analysis;

import java.time.temporal.ChronoField;
import java.util.OptionalDouble;

/**
 * One night of a diary: which bed was slept in, and the score if there is one.
 *
 * @param night
 *            epoch day of the morning the night ends
 * @param label
 *            names the set-up in force; equal labels are the same set-up
 * @param score
 *            the score, empty where none was recorded or the night does not count (away, ill)
 */
public record LabelledNight(long night, String label, OptionalDouble score) {

    /**
     * @throws IllegalArgumentException
     *             if the night is not the epoch day of a date or the score is not finite
     */
    public LabelledNight {
        checkNight(night);
        if (score.isPresent() && !Double.isFinite(score.getAsDouble())) {
            throw new IllegalArgumentException("the score of night " + night + " is not a number");
        }
    }

    /**
     * A night with a score.
     *
     * @param night
     *            epoch day of the morning the night ends
     * @param label
     *            names the set-up in force
     * @param score
     *            the score, finite
     * @return the night
     * @throws IllegalArgumentException
     *             if the night is not the epoch day of a date or the score is not finite
     */
    public static LabelledNight recorded(long night, String label, double score) {
        return new LabelledNight(night, label, OptionalDouble.of(score));
    }

    /**
     * A night whose set-up is known, but that has no score to count.
     *
     * @param night
     *            epoch day of the morning the night ends
     * @param label
     *            names the set-up in force
     * @return the night
     * @throws IllegalArgumentException
     *             if the night is not the epoch day of a date
     */
    public static LabelledNight withoutScore(long night, String label) {
        return new LabelledNight(night, label, OptionalDouble.empty());
    }

    static long checkNight(long night) {
        if (!ChronoField.EPOCH_DAY.range().isValidValue(night)) {
            throw new IllegalArgumentException("not the epoch day of a date: " + night);
        }
        return night;
    }
}
