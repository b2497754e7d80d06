package app.wakewell.advice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of advice that fits the journal.
 *
 * @param main
 *            what it says first, and why
 * @param also
 *            what else fits of the same matter, in the order to show it: other choices, or the other side
 * @param attached
 *            behind "why?": reasons and details of the library
 * @param notes
 *            what stands on it whatever was noted: when to stop, whom to ask
 * @param nuances
 *            where the articles differ about it: every side is shown
 * @param ownNightsAgainst
 *            whether the person's own nights speak against it, which outranks the articles
 */
public record Card(Fitting main, List<Fitting> also, List<AdviceItem> attached, List<AdviceItem> notes,
        List<Nuance> nuances, boolean ownNightsAgainst) {

    public Card {
        also = List.copyOf(also);
        attached = List.copyOf(attached);
        notes = List.copyOf(notes);
        nuances = List.copyOf(nuances);
    }

    public AdviceItem item() {
        return main.item();
    }

    public Topic topic() {
        return main.item().topic();
    }

    /** The items it says, the first one leading. */
    public List<AdviceItem> items() {
        return Stream.concat(Stream.of(main), also.stream()).map(Fitting::item).toList();
    }

    Set<String> ids() {
        return items().stream().map(AdviceItem::id).collect(Collectors.toSet());
    }

    boolean contradicts(Card other) {
        return items().stream().anyMatch(item -> other.items().stream().anyMatch(item::contradicts));
    }
}
