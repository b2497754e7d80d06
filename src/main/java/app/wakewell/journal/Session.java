package app.wakewell.journal;

/**
 * A journal that is open, with everything that can be done with it. Closing it closes the journal.
 *
 * @param journal
 *            reads and changes
 * @param files
 *            reads files of nights
 * @param archives
 *            reads and writes whole journals
 * @param export
 *            writes files for other programs
 * @param report
 *            writes the report for a clinician
 * @param chart
 *            writes pictures
 * @param backups
 *            the copies that the journal makes of itself
 * @param closing
 *            what closing runs
 */
public record Session(Journal journal, NightFiles files, Archives archives, JournalExport export,
        ClinicianReport report, TrendChart chart,
        JournalBackups backups, Runnable closing) implements AutoCloseable {

    @Override
    public void close() {
        closing.run();
    }
}
