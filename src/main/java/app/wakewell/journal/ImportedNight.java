package app.wakewell.journal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Night;

/**
 * One night as read from a file.
 *
 * @param night
 *            the night, named by the morning it ends
 * @param answers
 *            what the file tells of it
 * @param loggedAt
 *            when it was written down, or {@code null} if the file does not tell
 */
public record ImportedNight(Night night, Answers answers, @Nullable Instant loggedAt) {

    /** A night of a file that does not tell when it was written down. */
    public ImportedNight(Night night, Answers answers) {
        this(night, answers, null);
    }
}
