package app.wakewell.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import app.wakewell.analysis.ChangeAnalysis;
import app.wakewell.analysis.ChangeResult;
import app.wakewell.analysis.ChangeRules;
import app.wakewell.analysis.Factor;
import app.wakewell.analysis.FactorAnalysis;
import app.wakewell.analysis.Factors;
import app.wakewell.analysis.LabelledNight;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.Series;
import app.wakewell.analysis.ShiftSearch;
import app.wakewell.analysis.Shifts;
import app.wakewell.analysis.SleepAndPain;
import app.wakewell.analysis.Trend;
import app.wakewell.journal.PainTables.NumberColumn;
import app.wakewell.journal.PainTables.PainTable;

/**
 * What a plain table shows, by the same rules as a journal.
 *
 * @param method
 *            version of the method
 * @param nights
 *            nights with a score
 * @param dated
 *            whether the nights are dates
 * @param changes
 *            one result per change of the label, by night
 * @param shifts
 *            shifts of the level that no label tells of
 * @param factors
 *            what went with the score, of the columns beside it
 * @param sleepAndPain
 *            both ways, if the table has a sleep measure
 */
public record TableFindings(String method, int nights, boolean dated, List<ChangeResult> changes, Shifts shifts,
        Factors factors, Optional<SleepAndPain> sleepAndPain) {

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
        List<LabelledNight> diary = diary(table);
        Series series = Series.recordedOf(diary);
        if (series.size() == 0) {
            throw Refused.because("problem.table.noScores");
        }
        ChangeRules rules = ChangeRules.settling(settlingNights).dated(table.dated());
        List<ChangeResult> changes = ChangeAnalysis.of(diary, rules);
        return new TableFindings(MethodConstants.VERSION, series.size(), table.dated(), changes,
                ShiftSearch.of(series)
                        .matchedTo(changes.stream().map(ChangeResult::change).toList(), List.of(), rules),
                FactorAnalysis.of(diary, table.factors().stream().map(TableFindings::factor).toList()),
                table.sleep().map(sleep -> SleepAndPain.of(diary, series(sleep.values()))));
    }

    /** The smoothed line through the scores of a table. */
    public static Trend trend(PainTable table) {
        return Trend.of(Series.recordedOf(diary(table)));
    }

    private static List<LabelledNight> diary(PainTable table) {
        return table.rows()
                .stream()
                .map(row -> new LabelledNight(row.night(), row.setUp(), row.pain()))
                .toList();
    }

    private static Factor factor(NumberColumn column) {
        return Factor.of(column.name(), series(column.values()));
    }

    private static Series series(SortedMap<Long, Double> values) {
        return Series.of(values.keySet().stream().mapToLong(Long::longValue).toArray(),
                values.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** A night as the table names it: ISO date, or the whole number. */
    public String name(long night) {
        return dated ? LocalDate.ofEpochDay(night).toString() : Long.toString(night);
    }
}
