package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds pairs of set-ups that alternate and compares all nights of the one with all nights of the other: at least two
 * changes each way, each phase with at least five recorded nights. Wakewell method, version 1.
 */
public final class Alternations {

    private Alternations() {}

    /**
     * Answers for every run of alternating phases.
     *
     * @param nights
     *            the diary in any order, no night twice; nights without a score still tell the set-up
     * @param rules
     *            settling nights and full look of each change
     * @return in night order; empty if no two set-ups alternate
     * @throws IllegalArgumentException
     *             if a night is there twice or a rule gives a number out of range
     */
    public static List<Alternation> of(List<LabelledNight> nights, ChangeRules rules) {
        List<LabelledNight> diary = ChangeAnalysis.sorted(nights);
        Series series = Series.recordedOf(diary);
        return runs(diary, series, rules).stream().map(run -> answer(run, series, rules)).toList();
    }

    /**
     * The changes of each run of alternating phases. Nothing is compared, so this is quick.
     *
     * @param nights
     *            the diary in any order, no night twice; nights without a score still tell the set-up
     * @param rules
     *            settling nights and full look of each change
     * @return the changes of each run in night order, at least four in each
     * @throws IllegalArgumentException
     *             if a night is there twice or a rule gives a number out of range
     */
    public static List<List<LabelChange>> switches(List<LabelledNight> nights, ChangeRules rules) {
        List<LabelledNight> diary = ChangeAnalysis.sorted(nights);
        return runs(diary, Series.recordedOf(diary), rules).stream().map(Alternations::changesOf).toList();
    }

    private static List<List<Stay>> runs(List<LabelledNight> diary, Series series, ChangeRules rules) {
        List<Stay> stays = stays(diary, ChangeAnalysis.changes(diary), rules);
        List<List<Stay>> runs = new ArrayList<>();
        int start = 0;
        while (start < stays.size()) {
            int end = endOfRun(stays, start, series);
            if (end - start >= 2 * MethodConstants.ALTERNATING_SWITCHES) {
                runs.add(stays.subList(start, end + 1));
            }
            start = Math.max(start + 1, end);
        }
        return runs;
    }

    /**
     * The nights under one set-up.
     *
     * @param from
     *            its first night
     * @param until
     *            the night after its last
     * @param settled
     *            the first night that is compared
     * @param change
     *            the change that began it; none for the first of the diary
     */
    private record Stay(String label, long from, long until, long settled, Optional<LabelChange> change) {
        boolean isLong(Series series) {
            return series.count(from, until) >= MethodConstants.ALTERNATING_NIGHTS;
        }

        Series compared(Series series) {
            return series.between(settled, until);
        }

        Stay within(long earliest, long latest) {
            return new Stay(label, Math.max(from, earliest), Math.min(until, latest), Math.max(settled, earliest),
                    change);
        }
    }

    private static List<Stay> stays(List<LabelledNight> diary, List<LabelChange> changes, ChangeRules rules) {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i <= changes.size() && !diary.isEmpty(); i++) {
            long until = i < changes.size() ? changes.get(i).from() : diary.getLast().night() + 1;
            if (i == 0) {
                long from = diary.getFirst().night();
                stays.add(new Stay(diary.getFirst().label(), from, until, from, Optional.empty()));
            } else {
                LabelChange change = changes.get(i - 1);
                int settling = rules.settlingNights().applyAsInt(change);
                ChangeRules.checkSettling(settling);
                stays.add(
                        new Stay(change.after(), change.from(), until, change.from() + settling, Optional.of(change)));
            }
        }
        return stays;
    }

    /** Index of the last stay of the longest run that begins with one. */
    private static int endOfRun(List<Stay> stays, int start, Series series) {
        int end = start;
        while (stays.get(end).isLong(series) && end + 1 < stays.size() && stays.get(end + 1).isLong(series)
                && (end == start || stays.get(end + 1).label().equals(stays.get(end - 1).label()))) {
            end++;
        }
        return end;
    }

    private static Alternation answer(List<Stay> run, Series series, ChangeRules rules) {
        long earliest = run.getFirst().until() - MethodConstants.WINDOW_NIGHTS;
        long latest = run.getLast().settled() + MethodConstants.WINDOW_NIGHTS;
        List<Stay> stays = run.stream().map(stay -> stay.within(earliest, latest)).toList();
        Sides all = Sides.NONE;
        for (int i = 0; i < stays.size(); i++) {
            all = all.followedBy(stays.get(i).compared(series), i % 2);
        }
        Sides sides = all.latest(MethodConstants.MAX_FIT_NIGHTS);
        NightCounts counts = new NightCounts(sides.before().size(), sides.after().size(), calendar(stays, 0),
                calendar(stays, 1), leftOut(stays, series));
        int fullLook = changesOf(stays).stream().mapToInt(rules.fullLookAfter()).max().orElseThrow();
        return new Alternation(stays.get(0).label(), stays.get(1).label(), changesOf(stays),
                compare(sides, counts, fullLook, rules.dated()), sides.before(), sides.after(), steps(stays, series));
    }

    private static List<LabelChange> changesOf(List<Stay> run) {
        return run.stream().skip(1).flatMap(stay -> stay.change().stream()).toList();
    }

    private static Comparison compare(Sides sides, NightCounts counts, int fullLook, boolean dated) {
        int fewest = Math.min(counts.before(), counts.after());
        if (fewest < MethodConstants.MIN_NIGHTS) {
            return new TooFewNights(counts, OptionalInt.empty());
        }
        if (!sides.before().varies() && !sides.after().varies()) {
            return new NoVariation(counts, sides.before().mean(), sides.after().mean());
        }
        StepFits fits = StepFits.of(sides, dated);
        return fits.difference(counts, fits.doubts(), fewest < fullLook, RunUp.NONE);
    }

    private static int calendar(List<Stay> stays, int side) {
        long nights = 0;
        for (int i = side; i < stays.size(); i += 2) {
            nights += Math.max(0, stays.get(i).until() - stays.get(i).settled());
        }
        return (int) nights;
    }

    private static int leftOut(List<Stay> stays, Series series) {
        return stays.stream().mapToInt(stay -> series.count(stay.from(), Math.min(stay.settled(), stay.until()))).sum();
    }

    private static List<Double> steps(List<Stay> stays, Series series) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < stays.size(); i++) {
            Series earlier = stays.get(i - 1).compared(series);
            Series later = stays.get(i).compared(series);
            if (earlier.size() > 0 && later.size() > 0) {
                double step = later.mean() - earlier.mean();
                steps.add(i % 2 == 1 ? step : -step);
            }
        }
        return steps;
    }
}
