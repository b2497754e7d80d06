package app.wakewell.analysis;

import java.util.OptionalInt;

/**
 * The nights before and after one change or bundle of changes, cut to their windows.
 *
 * @param firstChange
 *            first night under another set-up
 * @param before
 *            recorded nights of the at most 60 calendar nights before it
 * @param after
 *            recorded nights of the at most 60 calendar nights after the settling nights
 * @param all
 *            all recorded nights from the first of these to the last, settling nights included
 * @param counts
 *            how many there are
 * @param stillNeeded
 *            further nights, recorded one after the other, until there are enough on both sides; empty if there are, or
 *            if no further night would help
 */
record Windows(long firstChange, Series before, Series after, Series all, NightCounts counts,
        OptionalInt stillNeeded) {

    static Windows around(Series series, long firstChange, long lastChange, int settlingNights, Scope scope) {
        long from = Math.max(firstChange - MethodConstants.WINDOW_NIGHTS, scope.firstNight());
        long known = scope.lastNight() + 1;
        long settled = lastChange + settlingNights;
        long end = settled + MethodConstants.WINDOW_NIGHTS;
        Series before = series.between(from, firstChange);
        Series after = series.between(settled, Math.min(end, known));
        NightCounts counts = new NightCounts(before.size(), after.size(), calendar(from, firstChange),
                calendar(settled, Math.min(end, known)), series.count(firstChange, Math.min(settled, known)));
        return new Windows(firstChange, before, after, series.between(from, Math.min(end, known)), counts,
                stillNeeded(counts, settled, end, known, scope));
    }

    boolean enough() {
        return counts.before() >= MethodConstants.MIN_NIGHTS && counts.after() >= MethodConstants.MIN_NIGHTS;
    }

    boolean varies() {
        return before.varies() || after.varies();
    }

    Sides sides() {
        return Sides.of(before, after);
    }

    /** The same without the nights of the run-up to the change. */
    Windows withoutRunUp() {
        Series earlier = before.between(Long.MIN_VALUE, firstChange - MethodConstants.RUN_UP_NIGHTS);
        NightCounts fewer = new NightCounts(earlier.size(), counts.after(), counts.calendarBefore(),
                counts.calendarAfter(), counts.leftOut());
        return new Windows(firstChange, earlier, after, all, fewer, stillNeeded);
    }

    /** The nights of the run-up to the change. */
    Series runUp() {
        return before.between(firstChange - MethodConstants.RUN_UP_NIGHTS, firstChange);
    }

    private static OptionalInt stillNeeded(NightCounts counts, long settled, long end, long known, Scope scope) {
        if (counts.before() < MethodConstants.MIN_NIGHTS) {
            return OptionalInt.empty();
        }
        int missing = MethodConstants.MIN_NIGHTS - counts.after();
        long left = end - Math.max(settled, known);
        if (missing <= 0 || !scope.open() || missing > left) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.max(0, settled - known) + missing);
    }

    private static int calendar(long from, long until) {
        return (int) Math.max(0, until - from);
    }
}
