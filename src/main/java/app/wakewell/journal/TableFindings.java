package app.wakewell.journal;

import java.time.LocalDate;
import java.util.List;

import app.wakewell.analysis.ChangeAnalysis;
import app.wakewell.analysis.ChangeResult;
import app.wakewell.analysis.ChangeRules;
import app.wakewell.analysis.LabelledNight;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.journal.PainTables.PainTable;

/**
 * What a plain table shows about its set-up changes, by the same rule as a journal.
 *
 * @param method
 *            version of the method
 * @param nights
 *            nights with a score
 * @param dated
 *            whether the nights are dates
 * @param changes
 *            one result per change of the label, by night
 */
public record TableFindings(String method, int nights, boolean dated, List<ChangeResult> changes) {

    /** Most settling nights that can be asked for. */
    public static final int MOST_SETTLING_NIGHTS = MethodConstants.MAX_SETTLING_NIGHTS;

    public TableFindings {
        changes = List.copyOf(changes);
    }

    /**
     * Analyses a table.
     *
     * @param settlingNights
     *            nights left out after every change, 0 to {@link #MOST_SETTLING_NIGHTS}
     * @throws Refused
     *             if no night has a score, or the settling nights are out of range
     */
    public static TableFindings of(PainTable table, int settlingNights) {
        if (settlingNights < 0 || settlingNights > MOST_SETTLING_NIGHTS) {
            throw Refused.because("problem.whole.range", settlingNights, 0, MOST_SETTLING_NIGHTS);
        }
        List<LabelledNight> diary = table.rows()
                .stream()
                .map(row -> new LabelledNight(row.night(), row.setUp(), row.pain()))
                .toList();
        int nights = (int) diary.stream().filter(night -> night.score().isPresent()).count();
        if (nights == 0) {
            throw Refused.because("problem.table.noScores");
        }
        return new TableFindings(MethodConstants.VERSION, nights, table.dated(),
                ChangeAnalysis.of(diary, ChangeRules.settling(settlingNights)));
    }

    /** A night as the table names it: ISO date, or the whole number. */
    public String name(long night) {
        return dated ? LocalDate.ofEpochDay(night).toString() : Long.toString(night);
    }
}
