package app.wakewell.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.Night;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.PersonAnswers;
import app.wakewell.domain.Profile;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Thing;
import app.wakewell.domain.WeekEntry;

/**
 * Everything in a journal at one moment. Immutable, so that analysis, pictures and reports may be made from it on any
 * thread.
 *
 * @param info
 *            which journal
 * @param entries
 *            by night, at most one each
 * @param bed
 *            the bed through time
 * @param profile
 *            how the journal was begun
 * @param things
 *            what beds are made of, by number
 * @param weeks
 *            by day, at most one each
 * @param events
 *            by day, then time; those without a time first
 * @param factors
 *            the person's own factors, by name
 * @param person
 *            what the person said of themselves
 */
public record Snapshot(JournalInfo info, List<Entry> entries, BedHistory bed, Profile profile, List<Thing> things,
        List<WeekEntry> weeks, List<DayEvent> events, List<OwnFactor> factors, Answers person) {

    private static final Comparator<DayEvent> BY_TIME = Comparator
            .comparing((DayEvent event) -> event.what().day())
            .thenComparing(event -> event.what().time(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(DayEvent::number);

    public Snapshot {
        entries = List.copyOf(entries);
        things = List.copyOf(things);
        weeks = List.copyOf(weeks);
        events = List.copyOf(events);
        factors = List.copyOf(factors);
    }

    /** A journal that holds these records, in any order. */
    public static Snapshot of(JournalInfo info, Profile profile, Collection<? extends Item> items) {
        Map<Item.Key, Item> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.put(item.key(), item));
        return new Snapshot(info, all(byKey, Entry.class, Comparator.comparing(Entry::night)),
                BedHistory.of(all(byKey, SetUpChange.class, Comparator.comparing(SetUpChange::from))), profile,
                all(byKey, Thing.class, Comparator.comparingInt(Thing::number)),
                all(byKey, WeekEntry.class, Comparator.comparing(WeekEntry::day)), all(byKey, DayEvent.class, BY_TIME),
                all(byKey, OwnFactor.class, Comparator.comparing(OwnFactor::name)), person(byKey));
    }

    private static <I extends Item> List<I> all(Map<Item.Key, Item> items, Class<I> type, Comparator<I> order) {
        return items.values().stream().filter(type::isInstance).map(type::cast).sorted(order).toList();
    }

    private static Answers person(Map<Item.Key, Item> items) {
        return items.get(PersonAnswers.KEY) instanceof PersonAnswers(Answers answers) ? answers : Answers.NONE;
    }

    /** Every record in it. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>(entries);
        Stream.of(bed.changes(), things, weeks, events, factors).forEach(items::addAll);
        if (!person.isEmpty()) {
            items.add(new PersonAnswers(person));
        }
        return items;
    }

    /** What it holds after some edits. */
    Snapshot after(List<Edit> edits) {
        Map<Item.Key, Item> items = new LinkedHashMap<>();
        items().forEach(item -> items.put(item.key(), item));
        for (Edit edit : edits) {
            Item after = edit.after();
            if (after == null) {
                items.remove(edit.key());
            } else {
                items.put(edit.key(), after);
            }
        }
        return of(info, profile, items.values());
    }

    /** The entries from one night to another, both included. */
    public List<Entry> between(Night from, Night to) {
        return entries.stream().filter(entry -> !entry.night().isBefore(from) && !entry.night().isAfter(to)).toList();
    }

    public Optional<Entry> entry(Night night) {
        return entries.stream().filter(entry -> entry.night().equals(night)).findFirst();
    }

    /** The thing with a number. */
    public Optional<Thing> thing(int number) {
        return things.stream().filter(thing -> thing.number() == number).findFirst();
    }

    /** Whether the person takes a break from the journal on the day of that morning. */
    public boolean isBreak(Night night) {
        return events.stream()
                .map(DayEvent::what)
                .anyMatch(what -> what.type() == DayEvent.Type.BREAK && what.covers(night.morning()));
    }

    public Optional<Night> firstNight() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getFirst().night());
    }

    public Optional<Night> lastNight() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast().night());
    }
}
