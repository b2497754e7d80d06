package app.wakewell.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
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
 *            what the bed is made of
 * @param before
 *            what it was made of until the night before; nothing for the first phase
 * @param things
 *            by part of the bed, the numbers of the things of the list that make it up
 * @param thingsBefore
 *            the same until the night before
 * @param change
 *            the change that began it
 */
public record Phase(Night from, @Nullable Night last, String letter, Answers setUp, Answers before,
        Map<BedPart, NavigableSet<Integer>> things, Map<BedPart, NavigableSet<Integer>> thingsBefore,
        SetUpChange change) {

    public boolean contains(Night night) {
        return !night.isBefore(from) && (last == null || !night.isAfter(last));
    }

    public Optional<Night> lastNight() {
        return Optional.ofNullable(last);
    }

    public boolean isFirst() {
        return before.isEmpty() && thingsBefore.isEmpty();
    }

    /** The parts of the bed that differ from the phase before. */
    public Set<BedPart> changedParts() {
        Set<BedPart> parts = EnumSet.noneOf(BedPart.class);
        setUp.differenceTo(before).forEach(field -> BedPart.of(field).ifPresent(parts::add));
        for (BedPart part : BedPart.values()) {
            if (!Objects.equals(things.get(part), thingsBefore.get(part))) {
                parts.add(part);
            }
        }
        return parts;
    }
}
