package app.wakewell.picture;

import java.util.Arrays;
import java.util.List;

/** The grey columns behind nights slept elsewhere; neighbouring nights share one. */
final class AwayColumns {

    private AwayColumns() {}

    static void add(List<Mark> marks, List<Morning> shown, NightAxis axis, double top, double bottom) {
        if (axis.isDense()) {
            addByPixel(marks, shown, axis, top, bottom);
        } else {
            addByNight(marks, shown, axis, top, bottom);
        }
    }

    private static void addByNight(List<Mark> marks, List<Morning> shown, NightAxis axis, double top, double bottom) {
        for (int i = 0; i < shown.size(); i++) {
            if (!shown.get(i).away()) {
                continue;
            }
            int first = i;
            while (i + 1 < shown.size() && shown.get(i + 1).away()
                    && shown.get(i).night().plusDays(1).equals(shown.get(i + 1).night())) {
                i++;
            }
            double left = axis.startOf(shown.get(first).night());
            double right = axis.startOf(shown.get(i).night()) + axis.nightWidth();
            marks.add(new Mark.Box(Role.AWAY, left, top, right - left, bottom - top, 0));
        }
    }

    private static void addByPixel(List<Mark> marks, List<Morning> shown, NightAxis axis, double top, double bottom) {
        int[] away = new int[axis.columns()];
        for (Morning m : shown) {
            if (m.away()) {
                away[axis.columnOf(m.night())]++;
            }
        }
        double half = 1 / axis.nightWidth() / 2;
        boolean[] grey = new boolean[away.length + 1];
        for (int c = 0; c < away.length; c++) {
            grey[c] = away[c] > 0 && away[c] >= half;
        }
        for (int c = 0; c < away.length; c++) {
            if (grey[c]) {
                int end = c;
                while (grey[end]) {
                    end++;
                }
                Arrays.fill(grey, c, end, false);
                marks.add(new Mark.Box(Role.AWAY, axis.left() + c, top, end - c, bottom - top, 0));
            }
        }
    }
}
