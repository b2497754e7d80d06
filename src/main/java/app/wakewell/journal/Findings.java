package app.wakewell.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import app.wakewell.analysis.LabelChange;
import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.NearbyEvent;
import app.wakewell.analysis.Series;
import app.wakewell.analysis.Shift;
import app.wakewell.analysis.ShiftSearch;
import app.wakewell.analysis.Shifts;
import app.wakewell.analysis.SleepAndPain;
import app.wakewell.analysis.Trend;
import app.wakewell.domain.Night;

/**
 * Everything a journal shows about its nights, computed. Nothing in it says that one thing was the cause of another.
 *
 * @param setUps
 *            before and after each change of the bed
 * @param shifts
 *            shifts of the level nobody announced, with what changed around them; never a reason to be surer of a
 *            change
 * @param factors
 *            what went with better and worse mornings
 * @param sleepAndPain
 *            sleep quality and pain on rising, both ways
 * @param trend
 *            the smoothed line of pain on rising
 * @param groups
 *            the mornings by what the nights shared
 * @param levels
 *            the scores of each level between the shifts, by night; one level where there is no shift
 */
public record Findings(SetUpFindings setUps, Shifts shifts, FactorFindings factors, SleepAndPain sleepAndPain,
        Trend trend, Groups groups, List<List<Double>> levels) {

    public Findings {
        levels = levels.stream().map(List::copyOf).toList();
    }

    /** Analyses all nights. */
    public static Findings of(Snapshot journal, LocalDate today) {
        return of(PainDiary.whole(journal, today), today);
    }

    /**
     * Analyses the nights of a range.
     *
     * @param from
     *            first night
     * @param to
     *            last night
     * @param today
     *            the date to say it was computed on
     */
    public static Findings of(Snapshot journal, Night from, Night to, LocalDate today) {
        return of(PainDiary.of(journal, from, to), today);
    }

    private static Findings of(PainDiary diary, LocalDate today) {
        SetUpFindings setUps = SetUpFindings.of(diary, today);
        List<LabelChange> changes = setUps.changes().stream().map(change -> change.change()).toList();
        List<NearbyEvent> events = OtherChange.in(diary.journal().events()).stream().map(OtherChange::nearby).toList();
        FactorFindings factors = FactorFindings.of(diary);
        Shifts shifts = ShiftSearch.of(diary.series()).matchedTo(changes, events, SetUpFindings.rules(diary.bed()));
        return new Findings(setUps, shifts, factors,
                SleepAndPain.of(diary.nights(), diary.measured(Measure.SLEEP_QUALITY::of)), Trend.of(diary.series()),
                Groups.of(diary, factors), levels(diary.series(), shifts));
    }

    private static List<List<Double>> levels(Series pain, Shifts shifts) {
        Series searched = pain.latest(MethodConstants.MAX_FIT_NIGHTS);
        List<List<Double>> levels = new ArrayList<>();
        long from = Long.MIN_VALUE;
        for (Shift shift : shifts.shifts()) {
            levels.add(scores(searched, from, shift.firstNightAfter()));
            from = shift.firstNightAfter();
        }
        levels.add(scores(searched, from, Long.MAX_VALUE));
        return levels;
    }

    private static List<Double> scores(Series pain, long from, long until) {
        return Arrays.stream(pain.between(from, until).scores()).boxed().toList();
    }
}
