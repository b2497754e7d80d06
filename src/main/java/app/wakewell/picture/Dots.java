package app.wakewell.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The mornings: a dot at each score, a triangle on the floor for extra medicine. */
final class Dots {

    private static final double LARGEST = 3.3;
    private static final double SMALLEST = 1.2;
    /** From this radius down a rim would hide more of the neighbours than it parts them. */
    private static final double RIMLESS = 2;

    private final List<Morning> shown;
    private final Plot plot;
    private final double radius;
    private final List<Mark> filled = new ArrayList<>();
    private final List<Mark> hollow = new ArrayList<>();

    Dots(List<Morning> shown, Plot plot) {
        this.shown = shown;
        this.plot = plot;
        this.radius = radiusAt(plot.axis().nightWidth());
        BitSet cells = new BitSet();
        boolean dense = plot.axis().isDense();
        for (Morning m : shown) {
            if (m.score().isEmpty()) {
                continue;
            }
            double y = plot.y(m.score().getAsDouble());
            if (dense) {
                int cell = cell(m, y);
                if (cells.get(cell)) {
                    continue;
                }
                cells.set(cell);
            }
            double x = plot.axis().drawnX(m.night());
            if (m.hollow()) {
                hollow.add(new Mark.Dot(Role.HOLLOW, x, y, Math.max(SMALLEST, radius - 0.3)));
            } else {
                filled.add(new Mark.Dot(radius < RIMLESS ? Role.DOT_SMALL : Role.DOT, x, y, radius));
            }
        }
    }

    /** Radius of a dot where a night is this wide: touching its neighbours, but never too small or too large to see. */
    static double radiusAt(double nightWidth) {
        return Math.clamp(0.9 + 0.35 * nightWidth, SMALLEST, LARGEST);
    }

    void addFilled(List<Mark> marks) {
        marks.addAll(filled);
    }

    void addHollow(List<Mark> marks) {
        marks.addAll(hollow);
    }

    /**
     * One triangle a night or, with more nights than pixels, a pixel column.
     *
     * @param widest
     *            width of a triangle where there is room for it
     */
    void addMedicine(List<Mark> marks, double top, double widest) {
        double width = Math.clamp(plot.axis().nightWidth() * 2, widest / 2, widest);
        BitSet columns = new BitSet();
        for (Morning m : shown) {
            if (!m.extraMedicine()) {
                continue;
            }
            int column = plot.axis().columnOf(m.night());
            if (!plot.axis().isDense() || !columns.get(column)) {
                marks.add(new Mark.Triangle(Role.EXTRA_MEDICINE, plot.axis().drawnX(m.night()), top, width,
                        width * 0.87));
            }
            columns.set(column);
        }
    }

    /** Number of the pixel cell of a dot; filled and hollow ones do not hide each other. */
    private int cell(Morning m, double y) {
        int rows = (int) Math.ceil(plot.floor() - plot.top()) + 2;
        int row = Math.clamp(Math.round(y - plot.top()), 0, rows - 1);
        return (plot.axis().columnOf(m.night()) * rows + row) * 2 + (m.hollow() ? 1 : 0);
    }
}
