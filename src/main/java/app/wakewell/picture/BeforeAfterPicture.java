package app.wakewell.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/**
 * The small picture of a finding: all mornings of two groups as dots in two columns, the mean of each as a bar, and to
 * the right the difference with its likely range. The range is drawn from the first mean, where a dotted line runs:
 * a range that touches the line means no clear difference.
 *
 * <p>With fewer than {@value #LEAST} mornings in a group there are dots only, no mean and no range. Dots of one score
 * stand side by side; where they are too many for the column they overlap, and at most one a pixel is drawn.
 */
public final class BeforeAfterPicture {

    /** Mornings that each group needs for means and a range. */
    public static final int LEAST = 7;

    private static final double DOT = 2.25;
    private static final double DOT_PITCH = 4.6;
    private static final double CAP = 4;
    private static final double DIFFERENCE_DOT = 3.6;
    private static final double LINE = 1.18;
    /** Places as shares of the width right of the scale. */
    private static final double COLUMN = 0.33;
    private static final double SECOND = 0.37;
    private static final double RANGE = 0.87;
    private static final double BASE_TEXT = 11;

    private final BeforeAfterInput input;
    private final BeforeAfterWords words;
    private final Size size;
    private final double textSize;
    private final double left;
    private final double column;
    private final ValueAxis axis;
    private final List<Mark> marks = new ArrayList<>();

    private BeforeAfterPicture(BeforeAfterInput input, Size size, double textSize, BeforeAfterWords words) {
        this.input = input;
        this.words = words;
        this.size = size;
        this.textSize = textSize;
        double widest = 0;
        for (int i = 0; i <= input.scale().steps(); i++) {
            widest = Math.max(widest, TextWidths.of(
                    words.value().apply(input.scale().min() + i * input.scale().step()), textSize));
        }
        this.left = Math.min(Math.ceil(widest + textSize * 0.9), size.width() / 2);
        this.column = COLUMN * (size.width() - left);
        double top = textSize * 0.6;
        this.axis = new ValueAxis(input.scale(), top, Math.max(top + 1, size.height() - textSize * 2.75));
    }

    /**
     * Draws the picture.
     *
     * @param input
     *            what is shown
     * @param size
     *            the room there is, at least about 160 x 110 at a text size of 11
     * @param textSize
     *            size of letters in pixels
     * @param words
     *            the words in it
     */
    public static Picture of(BeforeAfterInput input, Size size, double textSize, BeforeAfterWords words) {
        return new BeforeAfterPicture(input, size, textSize, words).draw();
    }

    private Picture draw() {
        double second = left + SECOND * (size.width() - left);
        boolean enough = input.before().size() >= LEAST && input.after().size() >= LEAST;
        boolean range = enough && input.meanBefore().isPresent() && input.difference().isPresent();
        // Without a range words stand in its place, and lines would run through them.
        ScaleLines.add(marks, axis, left, range ? size.width() : second + column, textSize, words.value());
        addSwarm(input.before(), left);
        addSwarm(input.after(), second);
        addNames(left, words.before(), words.beforeCount());
        addNames(second, words.after(), words.afterCount());
        if (enough) {
            addMean(input.meanBefore(), left);
            addMean(input.meanAfter(), second);
        }
        if (range) {
            addDifference(input.meanBefore().orElseThrow(), input.difference().orElseThrow());
            addAtRange(words.range(), axis.floor() + textSize * 1.27);
        } else {
            int lines = wrapped(words.noRangeYet()).size();
            addAtRange(words.noRangeYet(),
                    (axis.top() + axis.floor()) / 2 + textSize * (1 - lines * LINE / 2 - 0.1));
        }
        return new Picture(size.width(), size.height(), marks, input.title(), input.description(), Targets.NONE);
    }

    private void addSwarm(List<Double> scores, double columnLeft) {
        double unit = textSize / BASE_TEXT;
        TreeMap<Long, List<Double>> rows = new TreeMap<>();
        for (double score : scores) {
            double y = axis.y(Math.clamp(score, input.scale().min(), input.scale().max()));
            rows.computeIfAbsent(Math.round(y / (2 * DOT * unit)), row -> new ArrayList<>()).add(y);
        }
        double room = column - 2 * DOT * unit;
        for (List<Double> row : rows.values()) {
            int dots = Math.min(row.size(), (int) Math.max(1, room));
            double pitch = dots == 1 ? 0 : Math.min(DOT_PITCH * unit, room / (dots - 1));
            double first = columnLeft + (column - pitch * (dots - 1)) / 2;
            Role role = pitch > 0 && pitch < 2 * DOT * unit ? Role.DOT_SMALL : Role.DOT;
            for (int i = 0; i < dots; i++) {
                marks.add(new Mark.Dot(role, first + i * pitch, row.get(i), DOT * unit));
            }
        }
    }

    private void addMean(OptionalDouble mean, double columnLeft) {
        if (mean.isPresent()) {
            double y = axis.y(mean.getAsDouble());
            marks.add(new Mark.Line(Role.MEAN, columnLeft + 1, y, columnLeft + column, y));
        }
    }

    private void addDifference(double from, Interval difference) {
        double x = left + RANGE * (size.width() - left);
        double reference = ValueAxis.crisp(axis.y(from));
        marks.add(new Mark.Line(Role.REFERENCE_DOTTED, left + column, reference, size.width(), reference));
        Optional<Double> low = end(from + difference.low());
        Optional<Double> high = end(from + difference.high());
        marks.add(new Mark.Line(Role.INTERVAL, x, low.orElse(axis.floor() + CAP), x, high.orElse(axis.top() - CAP)));
        // A range that leaves the scale goes on: it has no bar at that end.
        low.ifPresent(y -> marks.add(new Mark.Line(Role.INTERVAL, x - CAP, y, x + CAP, y)));
        high.ifPresent(y -> marks.add(new Mark.Line(Role.INTERVAL, x - CAP, y, x + CAP, y)));
        double middle = Math.clamp(axis.y(from + difference.estimate()), axis.top(), axis.floor());
        marks.add(new Mark.Dot(Role.INTERVAL_DOT, x, middle, DIFFERENCE_DOT * textSize / BASE_TEXT));
    }

    private Optional<Double> end(double value) {
        return input.scale().contains(value) ? Optional.of(axis.y(value)) : Optional.empty();
    }

    private void addNames(double columnLeft, String name, String count) {
        double room = SECOND * (size.width() - left) - 2;
        double middle = columnLeft + column / 2;
        marks.add(text(Role.LABEL, middle, axis.floor() + textSize * 1.27, name, room));
        marks.add(text(Role.AXIS_TEXT, middle, axis.floor() + textSize * (1.27 + LINE), count, room));
    }

    private void addAtRange(String text, double baseline) {
        List<String> lines = wrapped(text);
        double widest = lines.stream().mapToDouble(l -> TextWidths.of(l, textSize)).max().orElse(0);
        double middle = Math.min(left + RANGE * (size.width() - left), size.width() - widest / 2);
        for (int i = 0; i < lines.size(); i++) {
            marks.add(text(Role.AXIS_TEXT, middle, baseline + i * LINE * textSize, lines.get(i), rangeRoom()));
        }
    }

    private List<String> wrapped(String text) {
        List<String> lines = TextWidths.wrapped(text, textSize, rangeRoom(), 3);
        return lines.isEmpty()
                ? List.of(TextWidths.fitted(text, textSize, Weight.REGULAR, rangeRoom()))
                : lines;
    }

    private double rangeRoom() {
        return (1 - SECOND) * (size.width() - left) - column;
    }

    private Mark text(Role role, double x, double baseline, String text, double room) {
        return new Mark.Text(role, x, baseline, TextWidths.fitted(text, textSize, Weight.REGULAR, room),
                Anchor.MIDDLE, textSize, Weight.REGULAR, OptionalDouble.of(room));
    }
}
