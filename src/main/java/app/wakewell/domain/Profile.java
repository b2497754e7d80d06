package app.wakewell.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is known about the person and their use of the journal, seldom changed.
 *
 * @param episode
 *            the answer to the first-start question, or {@code null} while it was not answered
 * @param signsSeenAt
 *            when the page of warning signs was last open, or {@code null} if never
 */
public record Profile(@Nullable Episode episode, @Nullable Instant signsSeenAt) {

    /** Nothing known yet. */
    public static final Profile UNKNOWN = new Profile(null, null);

    public Profile withEpisode(Episode answer) {
        return new Profile(answer, signsSeenAt);
    }

    public Profile withSignsSeen(Instant at) {
        return new Profile(episode, at);
    }
}
