package app.wakewell.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightCheck;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Source;

/**
 * What has to change in a journal so that it holds what a file holds, without replacing anything.
 *
 * @param edits
 *            the changes; none if the journal holds it all already
 * @param counts
 *            the same in numbers
 */
record Merge(List<Edit> edits, ImportCounts counts) {

    static Merge into(Snapshot journal, List<ImportedNight> nights, List<SetUpChange> changes, Source source,
            Clock clock) {
        Map<Night, Entry> present = new HashMap<>();
        journal.entries().forEach(entry -> present.put(entry.night(), entry));
        List<Edit> edits = new ArrayList<>();
        int added = 0;
        int filled = 0;
        for (ImportedNight imported : nights) {
            Entry before = present.get(imported.night());
            if (before == null) {
                edits.add(Edit.added(new Entry(imported.night(), imported.answers(), loggedAt(imported, clock), null,
                        journal.info().zone(), source)));
                added++;
            } else {
                Answers whole = filled(before, imported);
                if (!whole.equals(before.answers())) {
                    edits.add(Edit.changed(before, new Entry(before.night(), whole,
                            before.loggedAt(), before.editedAt(), before.zone(), before.source())));
                    filled++;
                }
            }
        }
        List<Edit> setUps = setUpEdits(journal.bed(), changes, clock.instant());
        edits.addAll(setUps);
        return new Merge(List.copyOf(edits), new ImportCounts(added, filled, setUps.size(), 0));
    }

    /** When it was written down, as the file tells; now, if it does not or cannot be right. */
    private static Instant loggedAt(ImportedNight imported, Clock clock) {
        Instant told = imported.loggedAt();
        return told == null || told.isAfter(clock.instant()) ? clock.instant() : told;
    }

    /** The answers there are with those that are absent; never one that contradicts them. */
    static Answers filled(Entry before, ImportedNight imported) {
        Answers whole = Patch.setting(before.answers()).applyTo(imported.answers());
        NightCheck known = NightCheck.of(before.night(), before.answers());
        if (NightCheck.of(before.night(), whole).problemsSince(known).isEmpty()) {
            return whole;
        }
        Answers possible = before.answers();
        for (Field<?> field : whole.differenceTo(before.answers())) {
            Answers more = possible.withThatOf(whole, field);
            possible = NightCheck.of(before.night(), more).problemsSince(known).isEmpty() ? more : possible;
        }
        return possible;
    }

    private static List<Edit> setUpEdits(BedHistory bed, List<SetUpChange> changes, Instant now) {
        int number = bed.changes().stream().mapToInt(SetUpChange::number).max().orElse(0);
        List<Edit> edits = new ArrayList<>();
        for (SetUpChange change : changes) {
            if (bed.changeOn(change.from()).isEmpty()) {
                edits.add(Edit.added(new SetUpChange(change.from(), change.difference(), change.reason(),
                        change.expected(), now, ++number)));
            }
        }
        return edits;
    }
}
