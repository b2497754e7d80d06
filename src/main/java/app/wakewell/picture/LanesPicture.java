package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/**
 * The bed through time: a lane for each kind of thing with bars from the first to the last night, the set-ups behind
 * them, and the mornings below on the same axis. What is in use has a bar of its own kind; a bar that goes on beyond
 * the picture ends in an arrow head. Where nothing is in use there is a dotted line.
 *
 * <p>A text that is longer than its bar is shortened; one for which the bar has no room is left out.
 */
public final class LanesPicture {

    private static final double BASE_TEXT = 11;
    private static final double HEADER = 38;
    private static final double ROW = 36;
    private static final double BAR = 29;
    private static final double CORNER = 5;
    private static final double INDENT = 10;
    private static final double ARROW = 8;
    private static final double ABOVE_DOTS = 28;
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
     * @param input what is shown
     * @param width pixels
     * @param textSize size of letters in pixels: 11 on screen at 100 %
     * @param words the words in it
     */
    public static Picture of(LanesInput input, double width, double textSize, LanesWords words) {
        return new LanesPicture(input, width, textSize, words).draw();
    }

    private Picture draw() {
        List<List<List<Lane.Thing>>> rows = input.lanes().stream().map(this::rows).toList();
        int rowCount = rows.stream().mapToInt(List::size).sum();
        double dotsTop = HEADER * unit + rowCount * ROW * unit + ABOVE_DOTS * unit;
        double floor = dotsTop + DOTS * unit;
        double base = floor + BELOW_DOTS * unit;

        PhaseBands bands = new PhaseBands(input.setUps(), axis, textSize);
        bands.addBands(marks, 0, base);
        List<Morning> shown = PainPicture.between(input.mornings(), input.from(), input.to());
        AwayColumns.add(marks, shown, axis, dotsTop - BELOW_DOTS * unit, base);
        bands.addLines(marks, 0, dotsTop - BELOW_DOTS * unit, base);
        bands.addStackedLabels(marks, 14 * unit, 28 * unit);

        double top = HEADER * unit;
        for (int i = 0; i < rows.size(); i++) {
            addLane(input.lanes().get(i), rows.get(i), top);
            top += rows.get(i).size() * ROW * unit;
        }
        Plot plot = new Plot(axis, new ValueAxis(input.scale(), dotsTop, floor));
        addMeasureName(dotsTop, floor);
        ScaleLines.add(marks, plot.values(), axis.left(), axis.right(), textSize, words.value());
        Dots dots = new Dots(shown, plot);
        dots.addFilled(marks);
        dots.addHollow(marks);
        new DateTicks(axis, words.locale(), textSize).add(marks, base);
        return new Picture(width, base + AXIS_ROOM * unit, marks, input.title(), input.description(),
                PainPicture.targets(shown, plot));
    }

    /** The things that reach into the picture, on as few rows as let none cover another; at least one row. */
    private List<List<Lane.Thing>> rows(Lane lane) {
        List<List<Lane.Thing>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        lane.things()
                .stream()
                .filter(t -> !t.from().isAfter(input.to()) && !lastNight(t).isBefore(input.from()))
                .sorted(Comparator.comparing(Lane.Thing::from))
                .forEach(thing -> rows.stream()
                        .filter(row -> row.isEmpty() || lastNight(row.getLast()).isBefore(thing.from()))
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.getLast();
                        })
                        .add(thing));
        return rows;
    }

    private static LocalDate lastNight(Lane.Thing thing) {
        return thing.to().orElse(LocalDate.MAX);
    }

    private void addLane(Lane lane, List<List<Lane.Thing>> rows, double top) {
        double size = textSize * 1.09;
        double room = axis.left() - INDENT * unit;
        marks.add(new Mark.Text(Role.LABEL_STRONG, 0, middle(top) + size * 0.36,
                TextWidths.fitted(lane.label(), size, Weight.STRONG, room), Anchor.START, size, Weight.STRONG,
                OptionalDouble.of(room)));
        addNothing(lane, top);
        for (int i = 0; i < rows.size(); i++) {
            for (Lane.Thing thing : rows.get(i)) {
                addBar(thing, top + i * ROW * unit);
            }
        }
    }

    private double middle(double rowTop) {
        return rowTop + ROW * unit / 2;
    }

    /** The nights on which no thing of the lane is in use. */
    private void addNothing(Lane lane, double top) {
        LocalDate next = input.from();
        List<Lane.Thing> things = lane.things().stream().sorted(Comparator.comparing(Lane.Thing::from)).toList();
        for (Lane.Thing thing : things) {
            if (thing.from().isAfter(input.to())) {
                break;
            }
            if (thing.from().isAfter(next)) {
                addNothing(axis.startOf(next), axis.startOf(thing.from()), top);
            }
            LocalDate last = lastNight(thing);
            if (last.equals(LocalDate.MAX) || !last.isBefore(input.to())) {
                return;
            }
            next = last.plusDays(1).isAfter(next) ? last.plusDays(1) : next;
        }
        addNothing(axis.startOf(next), axis.right(), top);
    }

    private void addNothing(double left, double right, double top) {
        double y = ValueAxis.crisp(middle(top));
        double text = TextWidths.of(words.none(), textSize);
        double from = left;
        if (right - left >= text + 3 * INDENT * unit) {
            marks.add(new Mark.Text(Role.AXIS_TEXT, left + INDENT * unit, middle(top) + textSize * 0.36, words.none(),
                    Anchor.START, textSize, Weight.REGULAR, OptionalDouble.of(text)));
            from = left + 2 * INDENT * unit + text;
        }
        marks.add(new Mark.Line(Role.LANE_NONE, from, y, Math.max(from, right - 4 * unit), y));
    }

    private void addBar(Lane.Thing thing, double rowTop) {
        boolean begun = thing.from().isBefore(input.from());
        boolean goesOn = !thing.current() && lastNight(thing).isAfter(input.to());
        double left = begun ? axis.left() : axis.startOf(thing.from());
        double right = thing.current() || goesOn ? axis.right() : axis.startOf(lastNight(thing).plusDays(1));
        double barWidth = Math.max(1, right - left - 1.5);
        double top = middle(rowTop) - BAR * unit / 2;
        double height = BAR * unit;
        marks.add(new Mark.Box(thing.current() ? Role.LANE_CURRENT : Role.LANE_PAST, left + 0.5,
                ValueAxis.crisp(top), barWidth, height, Math.min(CORNER * unit, barWidth / 2)));
        double x = left + INDENT * unit;
        if (begun && barWidth >= 2 * INDENT * unit) {
            addArrow(left + 5 * unit, left + 9 * unit, middle(rowTop) + 0.5);
            x += ARROW * unit;
        }
        if (goesOn && barWidth >= 4 * INDENT * unit) {
            addArrow(right - 5 * unit, right - 9 * unit, middle(rowTop) + 0.5);
        }
        double size = textSize * 1.09;
        double room = right - x - (goesOn ? INDENT + ARROW : INDENT * 0.6) * unit;
        String text = TextWidths.fitted(thing.text(), size, Weight.REGULAR, room);
        if (!text.isEmpty()) {
            marks.add(new Mark.Text(Role.LABEL, x, middle(rowTop) + size * 0.36 + 0.5, text, Anchor.START, size,
                    Weight.REGULAR, OptionalDouble.of(room)));
        }
    }

    private void addArrow(double tip, double back, double y) {
        marks.add(new Mark.Polyline(Role.LANE_GOES_ON, List.of(new Point(back, y - 5 * unit), new Point(tip, y),
                new Point(back, y + 5 * unit))));
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
