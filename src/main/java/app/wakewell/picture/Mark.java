package app.wakewell.picture;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One thing drawn in a {@link Picture}. Marks are painted in their order, later ones over earlier ones, with the
 * {@link Ink} that the {@link Palette} has for their {@link #role()}. Ends and corners of solid lines are round, the
 * ends of dashes are flat.
 */
public sealed interface Mark {

    /** What this mark stands for. */
    Role role();

    /** Where a text lies with regard to its x. */
    enum Anchor {
        /** The text begins at x. */
        START,
        /** The text is centred on x. */
        MIDDLE,
        /** The text ends at x. */
        END
    }

    /** How heavy letters are. */
    enum Weight {
        /** 400. */
        REGULAR(400),
        /** 600. */
        STRONG(600);

        private final int number;

        Weight(int number) {
            this.number = number;
        }

        /** As CSS and font files count it. */
        public int number() {
            return number;
        }
    }

    /**
     * A round mark, filled or hollow by its role.
     *
     * @param x
     *            centre
     * @param y
     *            centre
     * @param radius
     *            pixels, to the middle of its outline
     */
    record Dot(Role role, double x, double y, double radius) implements Mark {}

    /** A straight line between two places. */
    record Line(Role role, double x1, double y1, double x2, double y2) implements Mark {}

    /**
     * Straight lines from point to point.
     *
     * @param points
     *            at least two; two equal points are a round spot
     */
    record Polyline(Role role, List<Point> points) implements Mark {

        /** @throws IllegalArgumentException with fewer than two points */
        public Polyline {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line needs two points");
            }
        }
    }

    /**
     * A closed area.
     *
     * @param points
     *            the corners, at least three
     */
    record Area(Role role, List<Point> points) implements Mark {

        /** @throws IllegalArgumentException with fewer than three corners */
        public Area {
            points = List.copyOf(points);
            if (points.size() < 3) {
                throw new IllegalArgumentException("an area needs three corners");
            }
        }
    }

    /**
     * A rectangle: band, column, bar or cell.
     *
     * @param x
     *            left edge
     * @param y
     *            upper edge
     * @param corner
     *            radius of the corners, 0 for sharp ones
     */
    record Box(Role role, double x, double y, double width, double height, double corner) implements Mark {}

    /**
     * A triangle standing on its base.
     *
     * @param x
     *            middle
     * @param top
     *            the tip
     * @param width
     *            of the base
     * @param height
     *            from tip to base
     */
    record Triangle(Role role, double x, double top, double width, double height) implements Mark {}

    /**
     * One line of words.
     *
     * @param x
     *            where the anchor lies
     * @param baseline
     *            y of the line the letters stand on
     * @param size
     *            of the font in pixels
     * @param maxWidth
     *            room in pixels. The words were measured to fit; a painter whose font is wider squeezes or clips them
     *            to this. Empty: no limit
     */
    record Text(Role role, double x, double baseline, String text, Anchor anchor, double size, Weight weight,
            OptionalDouble maxWidth) implements Mark {}
}
