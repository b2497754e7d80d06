package app.wakewell.picture;

import java.util.Arrays;
import java.util.List;

/** Sleep quality as bars that stand on the date axis, hollow for nights that do not count. */
final class SleepStrip {

    /** Height of one point of quality at the base text size, pixels. */
    static final double STEP = 6;
    /** Room above the floor-to-axis distance that the strip takes at the base text size, pixels. */
    static final double ROOM = 42;

    private static final double SHARE = 0.56;
    private static final double WIDEST = 10;

    private SleepStrip() {}

    static void add(List<Mark> marks, List<Morning> shown, NightAxis axis, double base, double unit) {
        double width = Math.clamp(axis.nightWidth() * SHARE, 1, WIDEST * unit);
        if (axis.isDense()) {
            addByPixel(marks, shown, axis, base, unit);
            return;
        }
        addBars(marks, shown, axis, base, unit, width, false);
        addBars(marks, shown, axis, base, unit, width, true);
    }

    private static void addBars(List<Mark> marks, List<Morning> shown, NightAxis axis, double base, double unit,
            double width, boolean hollow) {
        for (Morning m : shown) {
            if (m.hollow() == hollow && m.sleepQuality().isPresent()) {
                marks.add(bar(axis.xOf(m.night()), base, width, m.sleepQuality().getAsInt() * STEP * unit, hollow));
            }
        }
    }

    private static void addByPixel(List<Mark> marks, List<Morning> shown, NightAxis axis, double base, double unit) {
        int[][] filled = new int[axis.columns()][];
        int[][] hollow = new int[axis.columns()][];
        for (Morning m : shown) {
            if (m.sleepQuality().isPresent()) {
                int[][] counts = m.hollow() ? hollow : filled;
                int column = axis.columnOf(m.night());
                if (counts[column] == null) {
                    counts[column] = new int[6];
                }
                counts[column][m.sleepQuality().getAsInt()]++;
            }
        }
        addColumns(marks, filled, axis, base, unit, false);
        addColumns(marks, hollow, axis, base, unit, true);
    }

    private static void addColumns(List<Mark> marks, int[][] counts, NightAxis axis, double base, double unit,
            boolean hollow) {
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] != null) {
                marks.add(bar(axis.left() + c + 0.5, base, 1, lowerMedian(counts[c]) * STEP * unit, hollow));
            }
        }
    }

    /** The lower median: always a quality that was given, never one between two. */
    private static int lowerMedian(int[] counts) {
        int half = (Arrays.stream(counts).sum() + 1) / 2;
        int quality = 0;
        for (int seen = 0; seen < half; seen += counts[quality]) {
            quality++;
        }
        return quality;
    }

    private static Mark bar(double x, double base, double width, double height, boolean hollow) {
        if (!hollow) {
            return new Mark.Box(Role.SLEEP_STRIP, x - width / 2, base - height, width, height, 0);
        }
        // The outline lies centred on the edge: half a pixel in on each side keeps the bar as large as a filled one.
        double inner = Math.max(width - 1, 0.5);
        return new Mark.Box(Role.SLEEP_STRIP_HOLLOW, x - inner / 2, base - height + 0.5, inner, height - 0.5, 0);
    }
}
