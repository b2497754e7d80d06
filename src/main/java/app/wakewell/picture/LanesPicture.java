package app.wakewell.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/**
 * The bed through time: a lane for each kind of thing with bars from the first to the last night, the set-ups behind
 * them, the nights that differed, and the mornings below on the same axis. What is in use has a strong frame, what was
 * used a fine one, what is retired a dashed one; a bar that goes on beyond the picture ends in an arrow head. Known to
 * be nothing is a dotted line, unknown and not noted are words alone.
 */
public final class LanesPicture {

    private static final double BASE_TEXT = 11;
    private static final double HEADER = 38;
    private static final double ABOVE_DOTS = 28;
    private static final double OTHER_ROW = 22;
    private static final double OTHER_MARK = 7;
    /** Marks of nights that differed lie at least this far apart, whatever the number of nights to a pixel. */
    private static final double LEAST_APART = 4;
    private static final double DOTS = 60;
    private static final double BELOW_DOTS = 8;
    private static final double AXIS_ROOM = 20;
    private static final double LEFT = 92;

    private final LanesInput input;
    private final LanesWords words;
    private final double width;
    private final double textSize;
    private final double unit;
    private final NightAxis axis;
    private final List<Mark> marks = new ArrayList<>();

    private LanesPicture(LanesInput input, double width, double textSize, LanesWords words) {
        this.input = input;
        this.words = words;
        this.width = width;
        this.textSize = textSize;
        this.unit = textSize / BASE_TEXT;
        double left = Math.min(LEFT * unit, width / 2);
        this.axis = new NightAxis(input.from(), input.to(), left, Math.max(left + 1, width - 1));
    }

    /**
     * Draws the picture; its height follows from the lanes.
     *
     * @param input
     *            what is shown
     * @param width
     *            pixels
     * @param textSize
     *            size of letters in pixels: 11 on screen at 100 %
     * @param words
     *            the words in it
     */
    public static Picture of(LanesInput input, double width, double textSize, LanesWords words) {
        return new LanesPicture(input, width, textSize, words).draw();
    }

    private Picture draw() {
        List<LaneRows> lanes = input.lanes().stream().map(lane -> new LaneRows(lane, axis, textSize, words)).toList();
        List<LanesInput.OtherNight> others = input.otherNights()
                .stream()
                .filter(night -> axis.contains(night.night()))
                .toList();
        double othersTop = HEADER * unit + lanes.stream().mapToDouble(LaneRows::height).sum();
        double dotsTop = othersTop + (others.isEmpty() ? 0 : OTHER_ROW * unit) + ABOVE_DOTS * unit;
        double floor = dotsTop + DOTS * unit;
        double base = floor + BELOW_DOTS * unit;

        PhaseBands bands = new PhaseBands(input.setUps(), axis, textSize);
        bands.addBands(marks, 0, base);
        List<Morning> shown = PainPicture.between(input.mornings(), input.from(), input.to());
        AwayColumns.add(marks, shown, axis, dotsTop - BELOW_DOTS * unit, base);
        bands.addLines(marks, 0, dotsTop - BELOW_DOTS * unit, base);
        bands.addStackedLabels(marks, 14 * unit, 28 * unit);

        double top = HEADER * unit;
        for (LaneRows lane : lanes) {
            marks.addAll(lane.draw(top));
            top += lane.height();
        }
        if (!others.isEmpty()) {
            addOtherNights(others, othersTop + OTHER_ROW * unit / 2);
        }
        Plot plot = new Plot(axis, new ValueAxis(input.scale(), dotsTop, floor));
        addMeasureName(dotsTop, floor);
        ScaleLines.add(marks, plot.values(), axis.left(), axis.right(), textSize, words.value());
        Dots dots = new Dots(shown, plot);
        dots.addFilled(marks);
        dots.addHollow(marks);
        new DateTicks(axis, words.locale(), textSize).add(marks, base);
        double height = base + AXIS_ROOM * unit;
        List<Legend.Item> meanings = meanings(others, lanes.stream().anyMatch(LaneRows::showsRetired));
        if (!meanings.isEmpty()) {
            Legend legend = new Legend(textSize, axis.left(), axis.right(), meanings);
            legend.add(marks, height);
            height += legend.height();
        }
        return new Picture(width, height, marks, input.title(), input.description(),
                PainPicture.targets(shown, plot));
    }

    private List<Legend.Item> meanings(List<LanesInput.OtherNight> others, boolean retired) {
        List<Legend.Item> items = new ArrayList<>();
        if (others.stream().anyMatch(LanesInput.OtherNight::elsewhere)) {
            items.add(new Legend.Item(Role.NIGHT_ELSEWHERE, words.elsewhere()));
        }
        if (others.stream().anyMatch(LanesInput.OtherNight::otherProps)) {
            items.add(new Legend.Item(Role.NIGHT_OTHER_PROPS, words.otherProps()));
        }
        if (retired) {
            items.add(new Legend.Item(Role.LANE_RETIRED, words.retired()));
        }
        return items;
    }

    private void addOtherNights(List<LanesInput.OtherNight> others, double middle) {
        double size = textSize * 1.09;
        double room = axis.left() - 10 * unit;
        marks.add(new Mark.Text(Role.LABEL_STRONG, 0, middle + size * 0.36,
                TextWidths.fitted(words.otherNights(), size, Weight.STRONG, room), Anchor.START, size, Weight.STRONG,
                OptionalDouble.of(room)));
        double half = OTHER_MARK * unit / 2;
        double nextElsewhere = axis.left();
        double nextProps = axis.left();
        for (LanesInput.OtherNight night : others) {
            double x = axis.drawnX(night.night());
            if (night.elsewhere() && x >= nextElsewhere) {
                marks.add(new Mark.Box(Role.NIGHT_ELSEWHERE, x - half, middle - half, 2 * half, 2 * half, 0));
                nextElsewhere = x + LEAST_APART;
            }
            if (night.otherProps() && x >= nextProps) {
                marks.add(new Mark.Triangle(Role.NIGHT_OTHER_PROPS, x, middle - half, 2 * half, 2 * half));
                nextProps = x + LEAST_APART;
            }
        }
    }

    private void addMeasureName(double top, double floor) {
        double size = textSize * 1.09;
        double room = axis.left() - 28 * unit;
        List<String> lines = TextWidths.wrapped(input.scale().label(), size, room / 1.06, 3);
        if (lines.isEmpty()) {
            lines = List.of(TextWidths.fitted(input.scale().label(), size, Weight.STRONG, room));
        }
        double baseline = (top + floor) / 2 + size * (0.36 - (lines.size() - 1) * 0.67);
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Text(Role.LABEL_STRONG, 0, baseline + i * 1.33 * size, lines.get(i), Anchor.START, size,
                    Weight.STRONG, OptionalDouble.of(room)));
        }
    }
}
