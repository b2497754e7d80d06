package app.wakewell.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The night from which the set-up differs, what differs, why, and what the person expected. There is at most one for a
 * night.
 *
 * @param from
 *            the first night slept the new way
 * @param difference
 *            what differs from the night before
 * @param reason
 *            why, in the person's words, or {@code null}
 * @param expected
 *            what the person expected, or {@code null}
 * @param recordedAt
 *            when it was written down
 * @param number
 *            counts up in the order in which changes were written down, from 1; a set-up keeps its letter by it
 */
public record SetUpChange(Night from, Patch difference, @Nullable String reason, @Nullable Expectation expected,
        Instant recordedAt, int number) {

    /**
     * A change as it is recorded.
     *
     * @throws IllegalArgumentException
     *             if nothing differs or the number is not positive
     */
    public SetUpChange {
        if (difference.isEmpty()) {
            throw new IllegalArgumentException("a set-up change differs in something");
        }
        if (number < 1) {
            throw new IllegalArgumentException("set-up changes are numbered from 1, not " + number);
        }
    }
}
