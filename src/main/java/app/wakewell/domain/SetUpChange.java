package app.wakewell.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The night from which the set-up differs, what differs, why, and what the person expected. There is at most one for a
 * night.
 *
 * @param from
 *            the first night slept the new way
 * @param difference
 *            what differs from the night before
 * @param things
 *            by part of the bed, the numbers of the things that make it up from this night on; a part that is not in
 *            here stays as it was, an empty set means none of the list
 * @param reason
 *            why, in the person's words, or {@code null}
 * @param expected
 *            what the person expected, or {@code null}
 * @param tries
 *            id of the item of the advice library that it tries, or {@code null}
 * @param recordedAt
 *            when it was written down
 * @param number
 *            counts up in the order in which changes were written down, from 1; a set-up keeps its letter by it
 */
public record SetUpChange(Night from, Patch difference, Map<BedPart, NavigableSet<Integer>> things,
        @Nullable String reason, @Nullable Expectation expected, @Nullable String tries, Instant recordedAt,
        int number) implements Item {

    /**
     * A change as it is recorded.
     *
     * @throws IllegalArgumentException
     *             if nothing differs or the number is not positive
     */
    public SetUpChange {
        things = things.entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                        used -> Collections.unmodifiableNavigableSet(new TreeSet<>(used.getValue()))));
        if (difference.isEmpty() && things.isEmpty()) {
            throw new IllegalArgumentException("a set-up change differs in something");
        }
        if (number < 1) {
            throw new IllegalArgumentException("set-up changes are numbered from 1, not " + number);
        }
    }

    /** A change told by fields alone. */
    public SetUpChange(Night from, Patch difference, @Nullable String reason, @Nullable Expectation expected,
            Instant recordedAt, int number) {
        this(from, difference, Map.of(), reason, expected, null, recordedAt, number);
    }

    @Override
    public Key key() {
        return Key.setUp(from);
    }
}
