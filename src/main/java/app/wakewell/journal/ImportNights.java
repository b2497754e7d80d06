package app.wakewell.journal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Use case: take in what a file holds. */
public final class ImportNights {

    private final Journal journal;
    private final NightFiles files;

    public ImportNights(Journal journal, NightFiles files) {
        this.journal = journal;
        this.files = files;
    }

    /**
     * Reads a file and merges it into the journal in one step; what the journal has already is never replaced.
     *
     * @param zone
     *            the zone of times that carry none
     * @param dryRun
     *            only tell what would happen
     * @throws Refused
     *             if the file cannot be read or nothing in it can be used
     */
    public Outcome run(Path file, NightFiles.Format format, ZoneId zone, boolean dryRun) {
        NightFiles.Contents contents = files.read(file, format, zone, LocalDate.now(journal.clock()));
        ImportCounts counts = dryRun
                ? journal.imports().preview(contents.nights(), contents.setUpChanges(), contents.source())
                : journal.imports()
                        .merge(contents.nights(), contents.setUpChanges(), contents.source(),
                                String.valueOf(file.getFileName()));
        return new Outcome(contents, counts);
    }

    /**
     * What came of an import.
     *
     * @param contents
     *            what the file holds
     * @param counts
     *            what that did, or would do, to the journal
     */
    public record Outcome(NightFiles.Contents contents, ImportCounts counts) {}
}
