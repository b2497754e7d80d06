package app.wakewell.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/**
 * The small picture of differences that belong together: for each its name, and below it a dot on its likely range. All
 * lie on one scale around a dotted line of no difference; a range that touches the line means no clear difference.
 */
public final class RangesPicture {

    /** What the scale reaches to, either way: the smallest of them that holds all ranges, else the largest. */
    private static final double[] REACHES = {0.5, 1, 2, 5, 10};

    private static final double CAP = 4;
    private static final double DOT = 3.6;
    private static final double BASE_TEXT = 11;
    private static final double LINE = 1.18;
    private static final int MOST_LINES = 2;

    private final RangesInput input;
    private final Size size;
    private final double textSize;
    private final double reach;
    private final double middle;
    private final double half;
    private final List<Mark> marks = new ArrayList<>();

    private RangesPicture(RangesInput input, Size size, double textSize) {
        this.input = input;
        this.size = size;
        this.textSize = textSize;
        this.reach = reach(input);
        this.middle = size.width() / 2;
        this.half = Math.max(1, size.width() / 2 - textSize);
    }

    /**
     * Draws the picture.
     *
     * @param size
     *            the room there is, at least about 160 x 60 for the first difference and 50 for each more
     * @param textSize
     *            size of letters in pixels
     * @param value
     *            a number at the scale
     */
    public static Picture of(RangesInput input, Size size, double textSize, DoubleFunction<String> value) {
        return new RangesPicture(input, size, textSize).draw(value);
    }

    private static double reach(RangesInput input) {
        double furthest = input.rows()
                .stream()
                .mapToDouble(row -> Math.max(Math.abs(row.range().low()), Math.abs(row.range().high())))
                .max()
                .orElse(0);
        for (double reach : REACHES) {
            if (furthest <= reach) {
                return reach;
            }
        }
        return REACHES[REACHES.length - 1];
    }

    private Picture draw(DoubleFunction<String> value) {
        double floor = size.height() - textSize * (1 + 2 * LINE);
        double height = floor / Math.max(1, input.rows().size());
        for (int i = 0; i < input.rows().size(); i++) {
            add(input.rows().get(i), i * height, height);
        }
        double numbers = floor + textSize * LINE;
        for (double at : new double[]{-reach, 0, reach}) {
            marks.add(text(Role.AXIS_TEXT, x(at), numbers, value.apply(Math.abs(at)), Anchor.MIDDLE, half));
        }
        double words = numbers + textSize * LINE;
        marks.add(text(Role.AXIS_TEXT, 0, words, input.lower(), Anchor.START, half));
        marks.add(text(Role.AXIS_TEXT, size.width(), words, input.higher(), Anchor.END, half));
        return new Picture(size.width(), size.height(), marks, input.title(), input.description(), Targets.NONE);
    }

    private void add(RangesInput.Row row, double top, double height) {
        List<String> name = TextWidths.wrapped(row.name(), textSize, size.width(), MOST_LINES);
        List<String> lines = name.isEmpty()
                ? List.of(TextWidths.fitted(row.name(), textSize, Weight.REGULAR, size.width()))
                : name;
        double line = textSize * LINE;
        for (int i = 0; i < lines.size(); i++) {
            marks.add(text(Role.LABEL, 0, top + textSize + i * line, lines.get(i), Anchor.START, size.width()));
        }
        double below = top + textSize + (lines.size() - 1) * line;
        for (double at : new double[]{-reach, 0, reach}) {
            double x = ValueAxis.crisp(x(at));
            marks.add(new Mark.Line(at == 0 ? Role.REFERENCE_DOTTED : Role.GRID, x, below + CAP, x, top + height));
        }
        double y = ValueAxis.crisp((below + CAP + top + height) / 2);
        Interval range = row.range();
        double low = Math.max(range.low(), -reach);
        double high = Math.min(range.high(), reach);
        marks.add(new Mark.Line(Role.INTERVAL, x(Math.min(low, reach)), y, x(Math.max(high, -reach)), y));
        // a range that leaves the scale goes on: it has no bar at that end
        if (range.low() >= -reach) {
            marks.add(new Mark.Line(Role.INTERVAL, x(low), y - CAP, x(low), y + CAP));
        }
        if (range.high() <= reach) {
            marks.add(new Mark.Line(Role.INTERVAL, x(high), y - CAP, x(high), y + CAP));
        }
        marks.add(new Mark.Dot(Role.INTERVAL_DOT, x(Math.clamp(range.estimate(), -reach, reach)), y,
                DOT * textSize / BASE_TEXT));
    }

    private double x(double difference) {
        return middle + difference / reach * half;
    }

    private Mark text(Role role, double x, double baseline, String words, Anchor anchor, double room) {
        return new Mark.Text(role, x, baseline, TextWidths.fitted(words, textSize, Weight.REGULAR, room), anchor,
                textSize, Weight.REGULAR, OptionalDouble.of(room));
    }
}
