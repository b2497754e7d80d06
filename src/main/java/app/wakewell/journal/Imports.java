package app.wakewell.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Source;

/**
 * Brings what other programs, and journals elsewhere, hold into the journal, and takes all of it out. Reached by
 * {@link Journal#imports()}.
 */
public final class Imports {

    private final Ledger ledger;

    Imports(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Writes what a file holds: nights that have no entry are added, answers that are absent are filled in, nothing is
     * replaced. One step to undo.
     *
     * @param imported
     *            what was read
     * @param changes
     *            set-up changes that the file tells; those for a night that already has one are left out
     * @param fileName
     *            for the words "Undo import of ..."
     */
    public ImportCounts merge(List<ImportedNight> imported, List<SetUpChange> changes, Source source,
            String fileName) {
        Merge merge = Merge.into(ledger.read(), imported, changes, source, ledger.clock());
        if (!merge.edits().isEmpty()) {
            ledger.commit(Step.Kind.IMPORT, fileName, merge.edits());
        }
        return merge.counts();
    }

    /** What {@link #merge} would do, without doing it. */
    public ImportCounts preview(List<ImportedNight> imported, List<SetUpChange> changes, Source source) {
        return Merge.into(ledger.read(), imported, changes, source, ledger.clock()).counts();
    }

    /** Everything in the journal, to be written to a file. */
    public Archive archive() {
        JournalStore store = ledger.store();
        return new Archive(ledger.read(), store.lastTimes(), store.drafts());
    }

    /**
     * Writes what another journal held: records that are not here are added, answers that are absent are filled in,
     * nothing is replaced. One step to undo; what a journal knows beside its records follows it.
     *
     * @param fileName
     *            for the words "Undo import of ..."
     */
    public ImportCounts merge(Archive archive, String fileName) {
        JournalStore store = ledger.store();
        ArchiveMerge merge = merge(archive);
        List<Draft> drafts = merge.drafts(store.drafts());
        if (!merge.edits().isEmpty()) {
            ledger.commit(Step.Kind.IMPORT, fileName, merge.edits());
        }
        if (!merge.profile().equals(ledger.read().profile())) {
            store.keepProfile(merge.profile());
        }
        SortedMap<String, LocalDate> times = merge.lastTimes(store.lastTimes());
        if (!times.isEmpty()) {
            store.keepLastTimes(times);
        }
        drafts.forEach(store::keepDraft);
        ledger.changed();
        return merge.counts();
    }

    /** What {@link #merge(Archive, String)} would do, without doing it. */
    public ImportCounts preview(Archive archive) {
        return merge(archive).counts();
    }

    private ArchiveMerge merge(Archive archive) {
        return new ArchiveMerge(ledger.read(), archive, ledger.store()::nextNumber);
    }
}
