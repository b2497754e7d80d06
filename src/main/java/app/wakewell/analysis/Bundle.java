package app.wakewell.analysis;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes and events that cannot be told apart, compared as one: the nights before the first against those after the
 * last, without its settling nights (the largest number of any part).
 *
 * @param changes
 *            its set-up changes in night order, at least one
 * @param events
 *            its events in night order
 * @param comparison
 *            before against after, for all parts together
 */
public record Bundle(List<LabelChange> changes, List<NearbyEvent> events, Comparison comparison) {

    static final String ARROW = " \u2192 ";

    /**
     * @throws IllegalArgumentException
     *             if there are not at least two parts and one set-up change
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
                changes.stream().map(LabelChange::after));
        String setUps = labels.collect(Collectors.joining(ARROW));
        return Stream.concat(Stream.of(setUps), events.stream().map(NearbyEvent::what))
                .collect(Collectors.joining(" + "));
    }
}
