package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/**
 * The words in a run of nights without any entry. They stand between the change lines, near the top, where they touch
 * neither a dot nor a line; a gap without such a place stays blank.
 */
final class GapTexts {

    /** From so many nights on a gap is named; shorter ones are seen at once. */
    static final int NAMED_FROM = 3;

    private static final double OVERHANG = 1.2;
    private static final double LINE = 1.27;
    private static final double MARGIN = 3;

    private final Plot plot;
    private final List<Double> changes;
    private final List<double[]> obstacles;
    private final PictureWords words;
    private final double textSize;

    private GapTexts(List<Morning> shown, Plot plot, List<Double> changes, List<? extends Mark> lines,
            PictureWords words, double textSize) {
        this.plot = plot;
        this.changes = changes;
        this.words = words;
        this.textSize = textSize;
        this.obstacles = obstacles(shown, plot, lines);
    }

    static void add(List<Mark> marks, List<Morning> shown, Plot plot, List<Double> changes,
            List<? extends Mark> lines, PictureWords words, double textSize) {
        double least = 2 * textSize / plot.axis().nightWidth();
        GapTexts texts = null;
        long next = plot.axis().from().toEpochDay();
        for (int i = 0; i <= shown.size(); i++) {
            long night = i < shown.size() ? shown.get(i).night().toEpochDay() : plot.axis().to().toEpochDay() + 1;
            long nights = night - next;
            if (nights >= NAMED_FROM && nights >= least) {
                texts = texts == null ? new GapTexts(shown, plot, changes, lines, words, textSize) : texts;
                texts.place(marks, LocalDate.ofEpochDay(next), Math.toIntExact(nights));
            }
            next = night + 1;
        }
    }

    private void place(List<Mark> marks, LocalDate first, int nights) {
        double left = plot.axis().startOf(first);
        double right = left + nights * plot.axis().nightWidth();
        String text = words.gap(nights);
        // Inside the gap on one line or two, else a little over its ends.
        for (double overhang : new double[]{0, OVERHANG * textSize}) {
            double[] room = widest(Math.max(plot.axis().left(), left - overhang),
                    Math.min(plot.axis().right(), right + overhang));
            for (int count = 1; count <= 2; count++) {
                List<String> lines = TextWidths.balanced(text, textSize, room[1] - room[0] - 2 * MARGIN, count);
                double half = lines.stream().mapToDouble(l -> TextWidths.of(l, textSize)).max().orElse(0) / 2;
                double middle = Math.min(Math.max((left + right) / 2, room[0] + half + MARGIN),
                        room[1] - half - MARGIN);
                if (!lines.isEmpty() && tryToPlace(marks, lines, middle, half)) {
                    return;
                }
            }
        }
    }

    private boolean tryToPlace(List<Mark> marks, List<String> lines, double middle, double half) {
        double height = lines.size() * LINE * textSize;
        for (double top = plot.top() + textSize; top + height < plot.floor() - textSize; top += textSize) {
            if (isFree(middle - half - MARGIN, top - MARGIN, middle + half + MARGIN, top + height + MARGIN)) {
                for (int i = 0; i < lines.size(); i++) {
                    marks.add(new Mark.Text(Role.GAP_TEXT, middle, top + (i * LINE + 1) * textSize, lines.get(i),
                            Anchor.MIDDLE, textSize, Weight.REGULAR, OptionalDouble.of(2 * half)));
                }
                return true;
            }
        }
        return false;
    }

    private boolean isFree(double left, double top, double right, double bottom) {
        for (double[] o : obstacles) {
            if (o[0] < right && o[2] > left && o[1] < bottom && o[3] > top) {
                return false;
            }
        }
        return true;
    }

    /** The widest piece between the change lines. */
    private double[] widest(double from, double to) {
        double[] best = {from, from};
        double start = from;
        for (double x : changes) {
            if (x > from && x < to) {
                best = x - start > best[1] - best[0] ? new double[]{start, x} : best;
                start = x;
            }
        }
        return to - start > best[1] - best[0] ? new double[]{start, to} : best;
    }

    private static List<double[]> obstacles(List<Morning> shown, Plot plot, List<? extends Mark> lines) {
        List<double[]> boxes = new ArrayList<>();
        double radius = Dots.radiusAt(plot.axis().nightWidth());
        for (Morning m : shown) {
            if (m.score().isPresent()) {
                double x = plot.axis().drawnX(m.night());
                double y = plot.y(m.score().getAsDouble());
                boxes.add(new double[]{x - radius, y - radius, x + radius, y + radius});
            }
        }
        for (Mark line : lines) {
            switch (line) {
                case Mark.Polyline p -> addBoxes(boxes, p.points(), p.points());
                // The upper edge from left to right, then the lower one back.
                case Mark.Area area -> addBoxes(boxes, area.points().subList(0, area.points().size() / 2),
                        area.points().subList(area.points().size() / 2, area.points().size()).reversed());
                default -> throw new IllegalArgumentException("not a line: " + line);
            }
        }
        return boxes;
    }

    private static void addBoxes(List<double[]> boxes, List<Point> upper, List<Point> lower) {
        for (int i = 1; i < upper.size(); i++) {
            boxes.add(new double[]{upper.get(i - 1).x(), Math.min(upper.get(i - 1).y(), upper.get(i).y()),
                    upper.get(i).x(), Math.max(lower.get(i - 1).y(), lower.get(i).y())});
        }
    }
}
