package app.wakewell.journal;

import java.util.List;

import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Source;

/** Brings what other programs wrote into the journal. Reached by {@link Journal#imports()}. */
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
}
