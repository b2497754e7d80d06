package app.wakewell.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

import app.wakewell.journal.NightFiles;
import app.wakewell.journal.Refused;

/** Reads every format of nights that Wakewell knows; which one a file is, its header tells. */
public final class NightFilesReader implements NightFiles {

    @Override
    public Contents read(Path file, Format format, ZoneId zone, LocalDate today) {
        Table table = TableReader.read(TextFile.read(file));
        Contents contents = switch (format) {
            case CSV -> WakewellCsv.read(table, zone, today);
            case SLEEP_CYCLE -> SleepCycleCsv.read(table, zone, today);
            case AUTO -> SleepCycleCsv.recognises(table)
                    ? SleepCycleCsv.read(table, zone, today)
                    : WakewellCsv.read(table, zone, today);
        };
        if (contents.rows() == 0) {
            throw Refused.because("problem.csv.noRows", table.file());
        }
        return contents;
    }
}
