package app.wakewell.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/** The meaning of the marks in words, side by side and on as many rows as it takes. */
final class Legend {

    private static final double BASE_TEXT = 11;
    private static final double ROW = 17;
    private static final double ABOVE = 7;
    private static final double APART = 18;
    /** Closer than {@link #APART}, where that saves a row. */
    private static final double LEAST_APART = 10;
    private static final double BEHIND_ICON = 7;

    private final double textSize;
    private final double unit;
    private final double right;
    private final List<Placed> placed = new ArrayList<>();
    private final double height;

    /** Draws a sample of what is explained. */
    @FunctionalInterface
    interface Sample {
        /**
         * Draws it.
         *
         * @param x
         *            its left edge, pixels
         * @param middle
         *            its middle from top to bottom, pixels
         * @param unit
         *            pixels of what is one pixel at a text size of 11
         */
        void add(List<Mark> marks, double x, double middle, double unit);
    }

    /**
     * A sample and its meaning.
     *
     * @param sample
     *            one of the things drawn in the picture
     * @param width
     *            room for the sample, pixels at a text size of 11
     * @param words
     *            what it means
     */
    record Item(Sample sample, double width, String words) {

        /** One mark and its meaning. */
        Item(Role role, String words) {
            this((marks, x, middle, unit) -> marks.add(icon(role, x, middle, unit)),
                    role == Role.MEDIAN_LINE || role == Role.SMOOTHED_LINE ? 18 : 8, words);
        }
    }

    private record Placed(Item item, double x, int row) {}

    Legend(double textSize, double left, double right, List<Item> items) {
        this.textSize = textSize;
        this.unit = textSize / BASE_TEXT;
        this.right = right;
        double widths = items.stream().mapToDouble(this::widthOf).sum();
        double spare = items.size() < 2 ? 0 : (right - left - widths) / (items.size() - 1);
        double apart = spare >= LEAST_APART * unit ? Math.min(APART * unit, spare) : APART * unit;
        double x = left;
        int row = 0;
        for (Item item : items) {
            double width = widthOf(item);
            // Half a pixel lets what was measured to fit one row fit it in spite of rounding.
            if (x > left && x + width > right + 0.5) {
                x = left;
                row++;
            }
            placed.add(new Placed(item, x, row));
            x += width + apart;
        }
        this.height = (ABOVE + ROW * (row + 1)) * unit;
    }

    /** Room it takes, pixels. */
    double height() {
        return height;
    }

    /** Draws it below {@code top}. */
    void add(List<Mark> marks, double top) {
        for (Placed p : placed) {
            double middle = top + (ABOVE + ROW * (p.row() + 0.5)) * unit;
            p.item().sample().add(marks, p.x(), middle, unit);
            double x = p.x() + (p.item().width() + BEHIND_ICON) * unit;
            marks.add(new Mark.Text(Role.AXIS_TEXT, x, middle + textSize * 0.36, p.item().words(), Anchor.START,
                    textSize, Weight.REGULAR, OptionalDouble.of(Math.max(textSize, right - x))));
        }
    }

    private double widthOf(Item item) {
        return (item.width() + BEHIND_ICON) * unit + TextWidths.of(item.words(), textSize);
    }

    private static Mark icon(Role role, double x, double y, double unit) {
        double middle = x + 4 * unit;
        return switch (role) {
            case DOT -> new Mark.Dot(role, middle, y, 3 * unit);
            case HOLLOW -> new Mark.Dot(role, middle, y, 2.7 * unit);
            case MEDIAN_LINE, SMOOTHED_LINE -> new Mark.Line(role, x + unit, y, x + 17 * unit, y);
            case EXTRA_MEDICINE, NIGHT_OTHER_PROPS ->
                new Mark.Triangle(role, middle, y - 3 * unit, 7 * unit, 6.1 * unit);
            case SLEEP_STRIP -> new Mark.Box(role, middle - 2 * unit, y - 4.5 * unit, 4 * unit, 9 * unit, 0);
            case NIGHT_ELSEWHERE -> new Mark.Box(role, middle - 3.5 * unit, y - 3.5 * unit, 7 * unit, 7 * unit, 0);
            default -> new Mark.Box(role, x, y - 5 * unit, 8 * unit, 10 * unit, 0);
        };
    }
}
