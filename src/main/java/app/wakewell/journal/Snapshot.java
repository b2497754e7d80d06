package app.wakewell.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.Profile;
import app.wakewell.domain.SetUpChange;

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
 *            what is known about the person
 */
public record Snapshot(JournalInfo info, List<Entry> entries, BedHistory bed, Profile profile) {

    public Snapshot {
        entries = List.copyOf(entries);
    }

    /** What it holds after some edits. */
    Snapshot after(List<Edit> edits) {
        Map<Night, Entry> nights = new TreeMap<>();
        entries.forEach(entry -> nights.put(entry.night(), entry));
        Map<Night, SetUpChange> setUps = new TreeMap<>();
        bed.changes().forEach(change -> setUps.put(change.from(), change));
        for (Edit edit : edits) {
            switch (edit) {
                case Edit.OfEntry(Night night, Entry before, Entry after) -> put(nights, night, after);
                case Edit.OfSetUp(Night from, SetUpChange before, SetUpChange after) -> put(setUps, from, after);
            }
        }
        return new Snapshot(info, List.copyOf(nights.values()), BedHistory.of(List.copyOf(setUps.values())), profile);
    }

    private static <V> void put(Map<Night, V> records, Night night, @Nullable V after) {
        if (after == null) {
            records.remove(night);
        } else {
            records.put(night, after);
        }
    }

    /** The entries from one night to another, both included. */
    public List<Entry> between(Night from, Night to) {
        return entries.stream().filter(entry -> !entry.night().isBefore(from) && !entry.night().isAfter(to)).toList();
    }

    public Optional<Entry> entry(Night night) {
        return entries.stream().filter(entry -> entry.night().equals(night)).findFirst();
    }

    public Optional<Night> firstNight() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getFirst().night());
    }

    public Optional<Night> lastNight() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast().night());
    }
}
