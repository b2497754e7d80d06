package app.wakewell.picture;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a picture needs to know of one entry. A night without an entry has no {@code Morning} at all: that is what makes
 * it a gap.
 *
 * @param night
 *            the night, named by the morning it ends
 * @param score
 *            the measure shown, in the points of its scale; empty where it was not answered
 * @param away
 *            slept elsewhere, or marked as not counting
 * @param settling
 *            one of the first nights on something new
 * @param extraMedicine
 *            more medicine than usual was taken
 * @param sleepQuality
 *            1 (very poor) to 5 (very good); empty where it was not answered
 */
public record Morning(LocalDate night, OptionalDouble score, boolean away, boolean settling, boolean extraMedicine,
        OptionalInt sleepQuality) {

    /** @throws IllegalArgumentException if the score is not finite or the quality is outside 1 to 5 */
    public Morning {
        if (score.isPresent() && !Double.isFinite(score.getAsDouble())) {
            throw new IllegalArgumentException("no score: " + score);
        }
        if (sleepQuality.isPresent() && (sleepQuality.getAsInt() < 1 || sleepQuality.getAsInt() > 5)) {
            throw new IllegalArgumentException("no sleep quality: " + sleepQuality);
        }
    }

    /** Whether it is left out of comparisons and therefore drawn hollow. */
    public boolean hollow() {
        return away || settling;
    }
}
