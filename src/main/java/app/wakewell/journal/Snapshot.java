package app.wakewell.journal;

import java.util.List;
import java.util.Optional;

import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.Profile;

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
