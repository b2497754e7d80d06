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
import app.wakewell.domain.Reply;
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
 * @param replies
 *            what the person said to cards, signs and findings, by subject
 */
public record Snapshot(JournalInfo info, List<Entry> entries, BedHistory bed, Profile profile, List<Thing> things,
        List<WeekEntry> weeks, List<DayEvent> events, List<OwnFactor> factors, Answers person, List<Reply> replies) {

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
        replies = List.copyOf(replies);
    }

    private static final Comparator<Entry> BY_NIGHT = Comparator.comparing(Entry::night);
    private static final Comparator<SetUpChange> BY_FIRST_NIGHT = Comparator.comparing(SetUpChange::from);
    private static final Comparator<Thing> BY_NUMBER = Comparator.comparingInt(Thing::number);
    private static final Comparator<WeekEntry> BY_DAY = Comparator.comparing(WeekEntry::day);
    private static final Comparator<OwnFactor> BY_NAME = Comparator.comparing(OwnFactor::name);
    private static final Comparator<Reply> BY_SUBJECT = Comparator.comparing(Reply::subject);

    /** A journal that holds these records, in any order. */
    public static Snapshot of(JournalInfo info, Profile profile, Collection<? extends Item> items) {
        return new Snapshot(info, all(items, Entry.class, BY_NIGHT),
                BedHistory.of(all(items, SetUpChange.class, BY_FIRST_NIGHT)), profile,
                all(items, Thing.class, BY_NUMBER), all(items, WeekEntry.class, BY_DAY),
                all(items, DayEvent.class, BY_TIME), all(items, OwnFactor.class, BY_NAME),
                items.stream()
                        .filter(PersonAnswers.class::isInstance)
                        .map(item -> ((PersonAnswers) item).answers())
                        .findFirst()
                        .orElse(Answers.NONE),
                all(items, Reply.class, BY_SUBJECT));
    }

    private static <I extends Item> List<I> all(Collection<? extends Item> items, Class<I> type, Comparator<I> order) {
        return items.stream().filter(type::isInstance).map(type::cast).sorted(order).toList();
    }

    /** Every record in it. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>(entries);
        Stream.of(bed.changes(), things, weeks, events, factors, replies).forEach(items::addAll);
        if (!person.isEmpty()) {
            items.add(new PersonAnswers(person));
        }
        return items;
    }

    /** What it holds after some edits; lists that no edit is about stay the same ones. */
    Snapshot after(List<Edit> edits) {
        List<SetUpChange> changes = after(bed.changes(), SetUpChange.class, BY_FIRST_NIGHT, Item.Kind.SET_UP, edits);
        Answers said = person;
        for (Edit edit : edits) {
            if (edit.key().equals(PersonAnswers.KEY)) {
                said = edit.after() instanceof PersonAnswers(Answers answers) ? answers : Answers.NONE;
            }
        }
        return new Snapshot(info, after(entries, Entry.class, BY_NIGHT, Item.Kind.ENTRY, edits),
                changes.equals(bed.changes()) ? bed : BedHistory.of(changes), profile,
                after(things, Thing.class, BY_NUMBER, Item.Kind.THING, edits),
                after(weeks, WeekEntry.class, BY_DAY, Item.Kind.WEEK, edits),
                after(events, DayEvent.class, BY_TIME, Item.Kind.EVENT, edits),
                after(factors, OwnFactor.class, BY_NAME, Item.Kind.FACTOR, edits), said,
                after(replies, Reply.class, BY_SUBJECT, Item.Kind.REPLY, edits));
    }

    private static <I extends Item> List<I> after(List<I> items, Class<I> type, Comparator<I> order, Item.Kind kind,
            List<Edit> edits) {
        List<Edit> own = edits.stream().filter(edit -> edit.key().kind() == kind).toList();
        if (own.isEmpty()) {
            return items;
        }
        Map<Item.Key, I> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.put(item.key(), item));
        for (Edit edit : own) {
            Item after = edit.after();
            if (after == null) {
                byKey.remove(edit.key());
            } else {
                byKey.put(edit.key(), type.cast(after));
            }
        }
        return all(byKey.values(), type, order);
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
