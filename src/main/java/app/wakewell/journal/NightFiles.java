package app.wakewell.journal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import app.wakewell.domain.Problem;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.Source;

/** Port: reads files of nights that other programs, spreadsheets or Wakewell itself have written. */
public interface NightFiles {

    /** Formats that can be read. */
    enum Format {
        /** Found out from the content. */
        AUTO,
        /** Wakewell's own table: one row a night, columns named by field. */
        CSV,
        /** {@code sleepdata.csv} of Sleep Cycle, both generations. */
        SLEEP_CYCLE
    }

    /**
     * Reads a whole file without changing any journal.
     *
     * @param zone
     *            the zone of times that carry none
     * @param today
     *            nights after this date are refused
     * @throws Refused
     *             if the file cannot be read, or is none of the known formats
     */
    Contents read(Path file, Format format, ZoneId zone, LocalDate today);

    /**
     * What a file holds.
     *
     * @param source
     *            what wrote it
     * @param rows
     *            data rows, without header and blank lines
     * @param nights
     *            by night, at most one each
     * @param naps
     *            other sleeps of a day that has a longer one
     * @param merged
     *            rows that continue the sleep of another row
     * @param setUpChanges
     *            where the set-up columns differ from the row before; numbered from 1
     * @param refused
     *            rows, or single values of rows, that were left out
     */
    record Contents(Source source, int rows, List<ImportedNight> nights, int naps, int merged,
            List<SetUpChange> setUpChanges, List<RefusedRow> refused) {}

    /**
     * Something that was left out.
     *
     * @param line
     *            line of the file, from 1
     * @param problem
     *            why
     */
    record RefusedRow(long line, Problem problem) {}
}
