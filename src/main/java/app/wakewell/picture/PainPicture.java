package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;
import app.wakewell.picture.PainPictureOptions.TrendLine;

/**
 * The picture of one measure over time: a dot for every morning, the bands of the set-ups behind them, a line under
 * them, sleep quality on the same axis below. Any other measure than pain is drawn the same way on its own scale.
 *
 * <p>What is promised:
 * <ul>
 * <li>The scale is drawn in full. A morning without a score has no dot; a night without an entry has nothing at all.
 * <li>The median is that of the scores of the 7 calendar nights ending with a morning, away nights left out, and exists
 * only for mornings with a score and at least 4 values. Two medians are joined only if their mornings are
 * neighbouring calendar nights, so that no line crosses a night without a score; a median without such a neighbour is a
 * dash inside its own night.
 * <li>The number of marks is bounded by the room, not by the nights. As long as a night has a pixel, every morning has
 * its marks. With more nights than pixels, marks are gathered by pixel column, and of those that would paint the same
 * pixel cell (column and row, filled or hollow) one is drawn. With {@code c} pixel columns and {@code r} rows that
 * the values shown fall on (at most 11 for whole scores) there are at most {@code 2cr} dots, {@code 2c} bars in
 * the sleep strip, {@code c} triangles, {@code c} away columns and {@code 2c} bands and change lines; the median has at
 * most {@code 4r + 2} strokes in a column, each with at most 4 points there.
 * <li>In a pixel column with several nights, the sleep bar is the lower median of their qualities, and the column is
 * grey if at least half of its nights were away.
 * </ul>
 */
public final class PainPicture {

    /** Text size for which the lengths below are meant; they grow with it. */
    private static final double BASE_TEXT = 11;
    private static final double HEADER = 26;
    private static final double ABOVE_PLOT = 9;
    private static final double FLOOR_TO_AXIS = 14;
    private static final double AXIS_ROOM = 20;
    private static final double LABEL_GAP = 8;
    private static final double LEAST_PLOT = 60;
    /** On the right, so that the last date and the rim of the last dot stay inside. */
    private static final double RIGHT_MARGIN = 1;

    private final PainPictureInput input;
    private final PainPictureOptions options;
    private final PictureWords words;
    private final Size size;
    private final List<Morning> shown;
    private final double unit;
    private final List<Mark> marks = new ArrayList<>();

    private PainPicture(PainPictureInput input, Size size, PainPictureOptions options, PictureWords words) {
        this.input = input;
        this.size = size;
        this.options = options;
        this.words = words;
        this.unit = options.textSize() / BASE_TEXT;
        this.shown = between(input.mornings(), input.from(), input.to());
    }

    /**
     * Draws the picture. Where the height does not suffice, first the legend, then the sleep strip is left out.
     *
     * @param input
     *            what is shown
     * @param size
     *            the room there is
     * @param options
     *            which parts are drawn
     * @param words
     *            the words in it
     */
    public static Picture of(PainPictureInput input, Size size, PainPictureOptions options, PictureWords words) {
        return new PainPicture(input, size, options, words).draw();
    }

    private Picture draw() {
        double left = Math.min(leftMargin(), size.width() / 2);
        double right = Math.max(left + 1, size.width() - RIGHT_MARGIN);
        NightAxis axis = new NightAxis(input.from(), input.to(), left, right);
        boolean header = input.setUps().stream().anyMatch(s -> !s.letter().isBlank() && !s.from().isAfter(input.to()));
        double headerBottom = header ? HEADER * unit : 0;
        double top = headerBottom + ABOVE_PLOT * unit;

        Legend legend = new Legend(options.textSize(), left, right, legendItems());
        boolean strip = options.sleepStrip();
        double below = AXIS_ROOM * unit + FLOOR_TO_AXIS * unit;
        double spare = size.height() - top - below - LEAST_PLOT * unit;
        boolean withStrip = strip && spare >= SleepStrip.ROOM * unit;
        spare -= withStrip ? SleepStrip.ROOM * unit : 0;
        boolean withLegend = options.legend() && spare >= legend.height();

        double base = size.height() - AXIS_ROOM * unit - (withLegend ? legend.height() : 0);
        double floor = base - (FLOOR_TO_AXIS + (withStrip ? SleepStrip.ROOM : 0)) * unit;
        Plot plot = new Plot(axis, new ValueAxis(input.scale(), Math.min(top, floor - 1), floor));

        PhaseBands bands = new PhaseBands(input.setUps(), axis, options.textSize());
        bands.addBands(marks, 0, base);
        AwayColumns.add(marks, shown, axis, headerBottom, base);
        ScaleLines.add(marks, plot.values(), left, right, options.textSize(), words::value);
        SmoothedLine smoothed = new SmoothedLine(options.line() == TrendLine.SMOOTHED ? input.smoothed() : List.of(),
                plot);
        marks.addAll(smoothed.bands());
        bands.addLines(marks, 0, headerBottom, base);
        if (header) {
            bands.addLabels(marks, headerBottom * 0.55 + options.textSize() * 0.36);
        }
        List<Mark> lines = options.line() == TrendLine.MEDIAN
                ? new MedianLine(input.mornings(), plot).lines()
                : smoothed.lines();
        GapTexts.add(marks, shown, plot, bands.lineXs(), options.line() == TrendLine.MEDIAN ? lines : smoothed.bands(),
                words, options.textSize());
        marks.addAll(lines);
        Dots dots = new Dots(shown, plot);
        dots.addFilled(marks);
        dots.addMedicine(marks, floor + 3 * unit, 7 * unit);
        dots.addHollow(marks);
        if (withStrip) {
            SleepStrip.add(marks, shown, axis, base, unit);
            addLeftLabel(words.quality(5), left, base - 5 * SleepStrip.STEP * unit + options.textSize() * 0.36);
            addLeftLabel(words.quality(1), left, base - SleepStrip.STEP * unit + options.textSize() * 0.36);
        }
        new DateTicks(axis, words.locale(), options.textSize()).add(marks, base);
        if (withLegend) {
            legend.add(marks, size.height() - legend.height());
        }
        return new Picture(size.width(), size.height(), marks, input.title(), input.description(),
                targets(shown, plot));
    }

    private double leftMargin() {
        double widest = options.sleepStrip()
                ? Math.max(TextWidths.of(words.quality(5), options.textSize()),
                        TextWidths.of(words.quality(1), options.textSize()))
                : 0;
        for (int i = 0; i <= input.scale().steps(); i++) {
            String label = words.value(input.scale().min() + i * input.scale().step());
            widest = Math.max(widest, TextWidths.of(label, options.textSize()));
        }
        return Math.ceil(widest + (LABEL_GAP + 2) * unit);
    }

    private void addLeftLabel(String text, double left, double baseline) {
        marks.add(new Mark.Text(Role.AXIS_TEXT, left - LABEL_GAP * unit, baseline, text, Anchor.END,
                options.textSize(), Weight.REGULAR, OptionalDouble.empty()));
    }

    private List<Legend.Item> legendItems() {
        List<Legend.Item> items = new ArrayList<>();
        items.add(new Legend.Item(Role.DOT, words.morning()));
        boolean hollow = false;
        boolean away = false;
        boolean extra = false;
        boolean quality = false;
        for (Morning m : shown) {
            hollow |= m.hollow() && m.score().isPresent();
            away |= m.away();
            extra |= m.extraMedicine();
            quality |= m.sleepQuality().isPresent();
        }
        if (hollow) {
            items.add(new Legend.Item(Role.HOLLOW, words.settlingOrAway()));
        }
        if (options.line() != TrendLine.NONE) {
            items.add(new Legend.Item(
                    options.line() == TrendLine.MEDIAN ? Role.MEDIAN_LINE : Role.SMOOTHED_LINE,
                    words.line(options.line())));
        }
        if (away) {
            items.add(new Legend.Item(Role.AWAY, words.sleptElsewhere()));
        }
        if (extra) {
            items.add(new Legend.Item(Role.EXTRA_MEDICINE, words.extraMedicine()));
        }
        if (quality && options.sleepStrip()) {
            items.add(new Legend.Item(Role.SLEEP_STRIP, words.sleepQuality()));
        }
        return items;
    }

    /** What can be pointed at: every entry, with or without a score. */
    static Targets targets(List<Morning> shown, Plot plot) {
        List<Targets.Target> targets = new ArrayList<>(shown.size());
        for (Morning m : shown) {
            targets.add(new Targets.Target(m.night(), plot.axis().xOf(m.night()), m.score().isPresent()
                    ? OptionalDouble.of(plot.y(m.score().getAsDouble()))
                    : OptionalDouble.empty()));
        }
        return new Targets(plot.axis(), targets);
    }

    /** The entries from one night to another, both included, as a view. */
    static List<Morning> between(List<Morning> mornings, LocalDate from, LocalDate to) {
        return mornings.subList(firstNotBefore(mornings, from), firstNotBefore(mornings, to.plusDays(1)));
    }

    private static int firstNotBefore(List<Morning> mornings, LocalDate night) {
        int low = 0;
        int high = mornings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mornings.get(middle).night().isBefore(night)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
