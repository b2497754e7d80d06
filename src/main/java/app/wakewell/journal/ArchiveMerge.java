package app.wakewell.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedPart;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Item;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PersonAnswers;
import app.wakewell.domain.Profile;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Thing;
import app.wakewell.domain.WeekEntry;

/**
 * What has to change in a journal so that it holds what another one held, without replacing anything. An empty journal
 * becomes the same in every row; where numbers are taken already, things and events get new ones.
 */
final class ArchiveMerge {

    private final Snapshot present;
    private final Archive archive;
    private final ToIntFunction<Item.Kind> nextNumber;
    private final Map<Item.Key, Item> byKey;
    private final List<Edit> edits = new ArrayList<>();
    /** The numbers here, by those in the file. */
    private final Map<Integer, Integer> things = new HashMap<>();
    private int added;
    private int filled;
    private int setUpChanges;

    /**
     * A merge.
     *
     * @param present
     *            what the journal holds
     * @param nextNumber
     *            a number that no record of a kind ever had
     */
    ArchiveMerge(Snapshot present, Archive archive, ToIntFunction<Item.Kind> nextNumber) {
        this.present = present;
        this.archive = archive;
        this.nextNumber = nextNumber;
        this.byKey = present.items().stream().collect(Collectors.toMap(Item::key, item -> item));
        Snapshot other = archive.journal();
        other.entries().forEach(this::take);
        takeThings(other.things());
        takeChanges(other.bed().changes());
        other.weeks().forEach(this::take);
        takeEvents(other.events());
        takeAbsent(other.factors());
        takeAbsent(other.replies());
        takePerson(other.person());
    }

    List<Edit> edits() {
        return List.copyOf(edits);
    }

    ImportCounts counts() {
        return new ImportCounts(added, filled, setUpChanges, edits.size() - added - filled - setUpChanges);
    }

    /** What is known of how the journal was begun, with what is absent. */
    Profile profile() {
        Profile here = present.profile();
        Profile there = archive.journal().profile();
        return new Profile(here.episode() == null ? there.episode() : here.episode(),
                here.signsSeenAt() == null ? there.signsSeenAt() : here.signsSeenAt());
    }

    /** The last times that are absent here. */
    SortedMap<String, LocalDate> lastTimes(SortedMap<String, LocalDate> here) {
        SortedMap<String, LocalDate> absent = new TreeMap<>(archive.lastTimes());
        absent.keySet().removeAll(here.keySet());
        return absent;
    }

    /** The half-filled forms of nights about which nothing is written here. */
    List<Draft> drafts(Collection<Draft> here) {
        return archive.drafts()
                .stream()
                .filter(draft -> here.stream().noneMatch(known -> known.night().equals(draft.night())))
                .filter(draft -> present.entry(draft.night()).isEmpty()
                        && archive.journal().entry(draft.night()).isEmpty())
                .toList();
    }

    private void take(Entry entry) {
        if (byKey.get(entry.key()) instanceof Entry before) {
            Answers whole = Merge.filled(before, new ImportedNight(entry.night(), entry.answers()));
            if (!whole.equals(before.answers())) {
                edits.add(Edit.changed(before, new Entry(before.night(), whole, before.loggedAt(), before.editedAt(),
                        before.zone(), before.source())));
                filled++;
            }
        } else {
            edits.add(Edit.added(entry));
            added++;
        }
    }

    private void take(WeekEntry week) {
        if (byKey.get(week.key()) instanceof WeekEntry before) {
            Answers whole = both(before.answers(), week.answers());
            if (!whole.equals(before.answers())) {
                edits.add(Edit.changed(before, new WeekEntry(before.day(), whole, before.loggedAt(), before.editedAt(),
                        before.zone())));
            }
        } else {
            edits.add(Edit.added(week));
        }
    }

    private void takePerson(Answers said) {
        Answers whole = both(present.person(), said);
        if (!whole.equals(present.person())) {
            edits.add(Edit.changed(byKey.get(PersonAnswers.KEY), new PersonAnswers(whole)));
        }
    }

    /** Where both say something, what is here counts. */
    private static Answers both(Answers here, Answers there) {
        return Patch.setting(here).applyTo(there);
    }

    private void takeAbsent(List<? extends Item> items) {
        items.stream().filter(item -> !byKey.containsKey(item.key())).forEach(item -> edits.add(Edit.added(item)));
    }

    private void takeThings(List<Thing> others) {
        Numbers numbers = new Numbers(Item.Kind.THING, others.stream().mapToInt(Thing::number).max().orElse(0));
        for (Thing thing : others) {
            Optional<Thing> same = present.things()
                    .stream()
                    .filter(known -> known.part() == thing.part() && known.name().equals(thing.name())
                            && known.recordedAt().equals(thing.recordedAt()))
                    .findFirst();
            int number = same.map(Thing::number).orElseGet(() -> numbers.of(thing.number()));
            things.put(thing.number(), number);
            if (same.isEmpty()) {
                edits.add(Edit.added(new Thing(number, thing.part(), thing.name(), thing.facts(), thing.returnBy(),
                        thing.retired(), thing.recordedAt())));
            }
        }
    }

    private record Happened(DayEvent.What what, ZoneId zone, Instant loggedAt) {
        static Happened of(DayEvent event) {
            return new Happened(event.what(), event.zone(), event.loggedAt());
        }
    }

    private void takeEvents(List<DayEvent> others) {
        List<Happened> known = new ArrayList<>(present.events().stream().map(Happened::of).toList());
        Numbers numbers = new Numbers(Item.Kind.EVENT, others.stream().mapToInt(DayEvent::number).max().orElse(0));
        for (DayEvent event : others) {
            // taken out again one by one: somebody may have noted the same thing twice
            if (!known.remove(Happened.of(event))) {
                edits.add(Edit.added(new DayEvent(numbers.of(event.number()), event.what(), event.zone(),
                        event.loggedAt(), event.editedAt())));
            }
        }
    }

    private void takeChanges(List<SetUpChange> others) {
        int last = present.bed().changes().stream().mapToInt(SetUpChange::number).max().orElse(0);
        for (SetUpChange change : others.stream().sorted(Comparator.comparingInt(SetUpChange::number)).toList()) {
            if (!byKey.containsKey(change.key())) {
                int number = present.bed().changes().isEmpty() ? change.number() : ++last;
                edits.add(Edit.added(new SetUpChange(change.from(), change.difference(), renumbered(change.things()),
                        change.reason(), change.expected(), change.tries(), change.recordedAt(), number)));
                setUpChanges++;
            }
        }
    }

    /** By the numbers that the things have here; one that the file does not have is nobody. */
    private Map<BedPart, NavigableSet<Integer>> renumbered(Map<BedPart, NavigableSet<Integer>> used) {
        Map<BedPart, NavigableSet<Integer>> renumbered = new EnumMap<>(BedPart.class);
        used.forEach((part, numbers) -> renumbered.put(part, numbers.stream()
                .map(number -> things.getOrDefault(number, number))
                .collect(Collectors.toCollection(TreeSet::new))));
        return renumbered;
    }

    /** Keeps numbers that nothing here ever had, and gives out new ones for the others. */
    private final class Numbers {
        private final int first;
        private int next;

        Numbers(Item.Kind kind, int highest) {
            first = nextNumber.applyAsInt(kind);
            next = Math.max(first, highest + 1);
        }

        int of(int number) {
            return number >= first ? number : next++;
        }
    }
}
