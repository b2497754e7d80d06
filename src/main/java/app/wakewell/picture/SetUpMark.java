package app.wakewell.picture;

import java.time.LocalDate;

/**
 * A change of the bed as it is shown over a time axis.
 *
 * @param from
 *            first night on it
 * @param letter
 *            the letter the set-up keeps in the whole journal; blank for the second change of a pair that goes by the
 *            letter of the first
 * @param label
 *            what is different, in a few words; may be empty
 * @param secondOfPair
 *            whether it lies so close after another change that the two cannot be told apart
 */
public record SetUpMark(LocalDate from, String letter, String label, boolean secondOfPair) {

    /** Whether a band of its own begins here; a second change without a letter stays in the band of the first. */
    boolean beginsBand() {
        return !secondOfPair || !letter.isBlank();
    }
}
