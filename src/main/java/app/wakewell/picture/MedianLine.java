package app.wakewell.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The median of seven calendar nights: of the scores of the nights ending with a morning and the six before it, away
 * nights left out. It exists for mornings with a score, from four values on. The window and the least number of values
 * are those of the report's fixed legend; half of a week is the least that speaks for the week.
 */
final class MedianLine {

    /** Calendar nights in the window. */
    static final int WINDOW = 7;
    /** Values that must lie in the window. */
    static final int NEEDED = 4;
    /** Width of a night in pixels under which the line is drawn finer. */
    private static final double FINE_BELOW = 1.5;

    private final Plot plot;
    /** Epoch days of the points. */
    private final long[] nights;
    private final List<Point> points = new ArrayList<>();

    /** @param mornings ascending; those of the six nights before the axis enter the first windows */
    MedianLine(List<Morning> mornings, Plot plot) {
        this.plot = plot;
        List<Morning> near = PainPicture.between(mornings, plot.axis().from().minusDays(WINDOW - 1),
                plot.axis().to());
        long[] days = near.stream().mapToLong(m -> m.night().toEpochDay()).toArray();
        long firstShown = plot.axis().from().toEpochDay();
        nights = new long[days.length];
        double[] values = new double[WINDOW];
        for (int i = 0; i < near.size(); i++) {
            Morning morning = near.get(i);
            if (morning.score().isEmpty() || days[i] < firstShown) {
                continue;
            }
            int count = 0;
            for (int j = i; j >= 0 && days[j] > days[i] - WINDOW; j--) {
                if (!near.get(j).away() && near.get(j).score().isPresent()) {
                    insert(values, count++, near.get(j).score().getAsDouble());
                }
            }
            if (count >= NEEDED) {
                double median = count % 2 == 1
                        ? values[count / 2]
                        : (values[count / 2 - 1] + values[count / 2]) / 2;
                nights[points.size()] = days[i];
                points.add(new Point(plot.axis().drawnX(morning.night()), plot.y(median)));
            }
        }
    }

    /** The line in pieces, one for each run of neighbouring calendar nights. */
    List<Mark> lines() {
        List<Mark> lines = new ArrayList<>();
        Covered covered = new Covered();
        Role role = plot.axis().nightWidth() < FINE_BELOW ? Role.MEDIAN_LINE_FINE : Role.MEDIAN_LINE;
        for (int start = 0, end; start < points.size(); start = end) {
            end = start + 1;
            while (end < points.size() && nights[end - 1] + 1 == nights[end]) {
                end++;
            }
            List<Point> run = plot.axis().isDense() ? thinned(points.subList(start, end)) : points.subList(start, end);
            if (run.size() == 1) {
                run = dash(run.getFirst());
            }
            if (!plot.axis().isDense() || covered.addIfNew(run)) {
                lines.add(new Mark.Polyline(role, run));
            }
        }
        return lines;
    }

    /** A median without a neighbour: a dash that stays inside its own night. */
    private List<Point> dash(Point at) {
        double half = Math.min(plot.axis().nightWidth() / 2, 4);
        return List.of(new Point(at.x() - half, at.y()), new Point(at.x() + half, at.y()));
    }

    /** Of the points in one pixel column the first, lowest, highest and last: they paint the same pixels. */
    private static List<Point> thinned(List<Point> run) {
        List<Point> kept = new ArrayList<>();
        for (int start = 0, end; start < run.size(); start = end) {
            int low = start;
            int high = start;
            end = start + 1;
            while (end < run.size() && run.get(end).x() == run.get(start).x()) {
                low = run.get(end).y() > run.get(low).y() ? end : low;
                high = run.get(end).y() < run.get(high).y() ? end : high;
                end++;
            }
            int last = start - 1;
            for (int i : new int[]{start, Math.min(low, high), Math.max(low, high), end - 1}) {
                if (i > last) {
                    kept.add(run.get(i));
                    last = i;
                }
            }
        }
        return kept;
    }

    private static void insert(double[] values, int count, double value) {
        int i = count;
        while (i > 0 && values[i - 1] > value) {
            values[i] = values[i - 1];
            i--;
        }
        values[i] = value;
    }

    /** The pixel rows already painted by runs that begin and end in the pixel column at hand. */
    private static final class Covered {
        private double column = Double.NaN;
        private final BitSet rows = new BitSet();

        /** Whether the run leaves its column or paints a pixel that no earlier run in it has painted. */
        boolean addIfNew(List<Point> run) {
            double x = Math.floor(run.getFirst().x());
            if (Math.floor(run.getLast().x()) != x) {
                return true;
            }
            if (column != x) {
                column = x;
                rows.clear();
            }
            int top = Integer.MAX_VALUE;
            int bottom = 0;
            for (Point point : run) {
                int row = (int) Math.max(0, Math.floor(point.y()));
                top = Math.min(top, row);
                bottom = Math.max(bottom, row);
            }
            if (rows.nextClearBit(top) > bottom) {
                return false;
            }
            rows.set(top, bottom + 1);
            return true;
        }
    }
}
