package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for shifts of the level that nobody announced.
 *
 * <p>
 * For each memory from night to night of 0, 0.05, ..., 0.90 the nights are parted into one to five levels in the best
 * possible way, exactly, each of at least seven recorded nights; the memory is then chosen together with the levels
 * ("joint"), because plugging in a memory first takes flares for shifts. A shift has to earn three logarithms of the
 * number of nights; a straight line competes for two, so that a slow trend is not cut into steps. In simulated diaries
 * without a shift one was found in at most 8% (40 nights) to 6% (160 nights) up to a memory of 0.8.
 *
 * <p>
 * Source: penalised segmentation with autoregressive errors, Chakar et al. 2017 (arXiv 1403.1958); why not with
 * independent errors: Shi, Gallagher, Lund and Killick 2022 (arXiv 2101.01960). Penalties and the margin of the
 * location: Wakewell method, version 1.
 */
public final class ShiftSearch {

    private final Series series;
    private final List<WhitenedNights> memories;

    private ShiftSearch(Series series) {
        this.series = series;
        this.memories = IntStream.iterate(0, phi -> phi <= MethodConstants.SHIFT_PHI_MAX_HUNDREDTHS,
                phi -> phi + MethodConstants.SHIFT_PHI_STEP_HUNDREDTHS)
                .mapToObj(phi -> new WhitenedNights(series, phi / 100.0))
                .toList();
    }

    /**
     * Searches the last {@link MethodConstants#MAX_FIT_NIGHTS} recorded nights.
     *
     * @param series
     *            the recorded nights
     * @return what was found; never a shift with fewer than {@link MethodConstants#SHIFT_MIN_NIGHTS} nights
     */
    public static Shifts of(Series series) {
        Series latest = series.latest(MethodConstants.MAX_FIT_NIGHTS);
        if (latest.size() < MethodConstants.SHIFT_MIN_NIGHTS) {
            return Shifts.tooFew(latest.size());
        }
        if (!latest.varies()) {
            return Shifts.without(Shifts.Choice.NO_VARIATION, latest.size());
        }
        return new ShiftSearch(latest).choose();
    }

    /** The best partition for each number of shifts, with the memory that suits it best. Such a series varies. */
    static List<Segmentation> partitions(Series series) {
        return new ShiftSearch(series).partitions();
    }

    /** The straight line with the memory that suits it best. Such a series varies. */
    static WhitenedNights.Line line(Series series) {
        return new ShiftSearch(series).line();
    }

    private Shifts choose() {
        int n = series.size();
        List<Segmentation> partitions = partitions();
        Segmentation best = partitions.getFirst();
        for (Segmentation partition : partitions) {
            best = partition.penalised(n) < best.penalised(n) - Segmentation.TIE ? partition : best;
        }
        WhitenedNights.Line line = line();
        double penalisedLine = line.criterion() + MethodConstants.LINE_PENALTY * Math.log(n);
        if (penalisedLine < best.penalised(n) - Segmentation.TIE) {
            return Shifts.gradual(n, line.pointsPerNight());
        }
        return best.shifts() == 0 ? Shifts.without(Shifts.Choice.NONE, n) : Shifts.of(n, located(best));
    }

    private List<Segmentation> partitions() {
        List<Segmentation> best = new ArrayList<>();
        for (WhitenedNights memory : memories) {
            List<Segmentation> here = Segmentation.bestOf(memory);
            for (int k = 0; k < here.size(); k++) {
                if (k == best.size()) {
                    best.add(here.get(k));
                } else if (here.get(k).criterion() < best.get(k).criterion() - Segmentation.TIE) {
                    best.set(k, here.get(k));
                }
            }
        }
        return best;
    }

    private WhitenedNights.Line line() {
        WhitenedNights.Line best = memories.getFirst().line();
        for (WhitenedNights memory : memories) {
            WhitenedNights.Line here = memory.line();
            best = here.criterion() < best.criterion() - Segmentation.TIE ? here : best;
        }
        return best;
    }

    private List<Shift> located(Segmentation partition) {
        List<Shift> shifts = new ArrayList<>();
        for (int k = 0; k < partition.shifts(); k++) {
            int from = partition.start(k);
            int to = partition.end(k + 1, series.size());
            int[] place = place(partition, k, from, to);
            int end = partition.ends().get(k);
            shifts.add(new Shift(series.night(end), series.night(end + 1), series.night(place[0]),
                    series.night(place[1]), series.night(place[1] + 1), series.part(from, end + 1).mean(),
                    series.part(end + 1, to + 1).mean(), List.of(), List.of()));
        }
        return shifts;
    }

    /**
     * With the other shifts fixed, the first and the last night that may as well be the one before a shift.
     *
     * @param from
     *            index of the first night of the level before it
     * @param to
     *            index of the last night of the level after it
     */
    private int[] place(Segmentation partition, int shift, int from, int to) {
        int first = from + MethodConstants.MIN_NIGHTS - 1;
        int last = to - MethodConstants.MIN_NIGHTS;
        double[] criteria = new double[last + 1];
        double best = Double.POSITIVE_INFINITY;
        for (int end = first; end <= last; end++) {
            criteria[end] = criterion(partition, shift, end, from, to);
            best = Math.min(best, criteria[end]);
        }
        int[] place = {last, first};
        for (int end = first; end <= last; end++) {
            if (criteria[end] <= best + MethodConstants.SHIFT_LOCATION_MARGIN) {
                place[0] = Math.min(place[0], end);
                place[1] = end;
            }
        }
        return place;
    }

    private double criterion(Segmentation partition, int shift, int end, int from, int to) {
        double best = Double.POSITIVE_INFINITY;
        for (WhitenedNights memory : memories) {
            double squares = memory.cost(from, end) + memory.cost(end + 1, to);
            double logs = memory.logVariances(from, end) + memory.logVariances(end + 1, to);
            for (int level = 0; level <= partition.shifts(); level++) {
                if (level != shift && level != shift + 1) {
                    int start = partition.start(level);
                    int stop = partition.end(level, series.size());
                    squares += memory.cost(start, stop);
                    logs += memory.logVariances(start, stop);
                }
            }
            best = Math.min(best, memory.criterion(squares, logs));
        }
        return best;
    }
}
