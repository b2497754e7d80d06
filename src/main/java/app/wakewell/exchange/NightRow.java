package app.wakewell.exchange;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;

/**
 * One row of Wakewell's own table, read.
 *
 * @param line
 *            the line it begins on
 * @param night
 *            the night
 * @param loggedAt
 *            when the entry was written, or {@code null} if that is not told
 * @param content
 *            what it tells
 */
record NightRow(long line, Night night, @Nullable Instant loggedAt, Content content) {

    /**
     * What a row tells; two rows of one night may stand side by side if this is equal.
     *
     * @param answers
     *            about the night
     * @param setUp
     *            set-up cells that are filled in, compared with the night before
     * @param letter
     *            of the set-up in force, or empty
     * @param reason
     *            for a change of the set-up, or empty
     * @param expected
     *            of a change of the set-up, or empty
     */
    record Content(Answers answers, Patch setUp, String letter, String reason, String expected) {

        boolean isOnlySetUp() {
            return answers.isEmpty() && !setUp.isEmpty();
        }
    }
}
