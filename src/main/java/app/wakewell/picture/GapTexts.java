package app.wakewell.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    private GapTexts(List<Morning> shown, Plot plot, List<Double> changes, List<Mark.Polyline> lines,
            PictureWords words, double textSize) {
        this.plot = plot;
        this.changes = changes;
        this.words = words;
        this.textSize = textSize;
        this.obstacles = obstacles(shown, plot, lines);
    }

    static void add(List<Mark> marks, List<Morning> shown, Plot plot, List<Double> changes,
            List<Mark.Polyline> lines, PictureWords words, double textSize) {
        double least = 2 * textSize / plot.axis().nightWidth();
        GapTexts texts = null;
        LocalDate next = plot.axis().from();
        for (int i = 0; i <= shown.size(); i++) {
            LocalDate night = i < shown.size() ? shown.get(i).night() : plot.axis().to().plusDays(1);
            long nights = ChronoUnit.DAYS.between(next, night);
            if (nights >= NAMED_FROM && nights >= least) {
                texts = texts == null ? new GapTexts(shown, plot, changes, lines, words, textSize) : texts;
                texts.place(marks, next, Math.toIntExact(nights));
            }
            next = night.plusDays(1);
        }
    }

    private void place(List<Mark> marks, LocalDate first, int nights) {
        double left = plot.axis().startOf(first);
        double right = left + nights * plot.axis().nightWidth();
        double overhang = OVERHANG * textSize;
        double from = left <= plot.axis().left() ? left : left - overhang;
        double to = right >= plot.axis().right() ? right : right + overhang;
        double[] room = widest(from, to);
        String text = words.gap(nights);
        for (int most = 1; most <= 2; most++) {
            List<String> lines = TextWidths.wrapped(text, textSize, room[1] - room[0] - 2 * MARGIN, most);
            double half = lines.stream().mapToDouble(l -> TextWidths.of(l, textSize)).max().orElse(0) / 2;
            double middle = Math.min(Math.max((left + right) / 2, room[0] + half + MARGIN), room[1] - half - MARGIN);
            if (!lines.isEmpty() && tryToPlace(marks, lines, middle, half)) {
                return;
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

    private static List<double[]> obstacles(List<Morning> shown, Plot plot, List<Mark.Polyline> lines) {
        List<double[]> boxes = new ArrayList<>();
        double radius = Dots.radiusAt(plot.axis().nightWidth());
        for (Morning m : shown) {
            if (m.score().isPresent()) {
                double x = plot.axis().drawnX(m.night());
                double y = plot.y(m.score().getAsDouble());
                boxes.add(new double[]{x - radius, y - radius, x + radius, y + radius});
            }
        }
        for (Mark.Polyline line : lines) {
            for (int i = 1; i < line.points().size(); i++) {
                Point a = line.points().get(i - 1);
                Point b = line.points().get(i);
                boxes.add(new double[]{Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()),
                        Math.max(a.y(), b.y())});
            }
        }
        return boxes;
    }
}
