package app.wakewell.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The run of nights under one set-up.
 *
 * @param from
 *            its first night
 * @param last
 *            its last night, or {@code null} while it is in force
 * @param letter
 *            A, B, ... by which this set-up is known throughout the journal; the same set-up coming back keeps it
 * @param setUp
 *            everything known of the bed
 * @param before
 *            everything known of the bed until the night before; nothing for the first phase
 * @param change
 *            the change that began it
 */
public record Phase(Night from, @Nullable Night last, String letter, Answers setUp, Answers before,
        SetUpChange change) {

    public boolean contains(Night night) {
        return !night.isBefore(from) && (last == null || !night.isAfter(last));
    }

    public Optional<Night> lastNight() {
        return Optional.ofNullable(last);
    }

    public boolean isFirst() {
        return before.isEmpty();
    }

    /** The parts of the bed that differ from the phase before. */
    public Set<BedPart> changedParts() {
        Set<BedPart> parts = EnumSet.noneOf(BedPart.class);
        setUp.differenceTo(before).forEach(field -> parts.add(BedPart.of(field)));
        return parts;
    }
}
