package app.wakewell.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes and events that cannot be told apart, compared as one: the nights before the first against those after the
 * last, without its settling nights (the largest number of any part).
 *
 * @param changes    its set-up changes in night order, at least one
 * @param events     its events in night order
 * @param comparison before against after, for all parts together
 */
public record Bundle(List<SetupChange> changes, List<NearbyEvent> events, Comparison comparison) {
    static final String ARROW = " \u2192 ";

    /**
     * @throws IllegalArgumentException if there are not at least two parts and one set-up change
     */
    public Bundle {
        changes = List.copyOf(changes);
        events = List.copyOf(events);
        if (changes.isEmpty() || changes.size() + events.size() < 2) {
            throw new IllegalArgumentException("a bundle has at least two parts");
        }
    }

    /**
     * What changed in all, every part named.
     *
     * @return such as {@code A → B → C}, events after a plus sign
     */
    public String what() {
        Stream<String> labels = Stream.concat(Stream.of(changes.getFirst().before()),
                changes.stream().map(SetupChange::after));
        String setups = labels.collect(Collectors.joining(ARROW));
        return Stream.concat(Stream.of(setups), events.stream().map(NearbyEvent::what))
                .collect(Collectors.joining(" + "));
    }

    /**
     * Whether the set-up after the last change is the one before the first: a short stay on something else, so that the
     * comparison is between two stretches of nights on the same bed.
     *
     * @return true if so
     */
    public boolean returnsToStart() {
        return changes.getFirst().before().equals(changes.getLast().after());
    }
}
