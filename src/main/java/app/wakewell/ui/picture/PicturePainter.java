package app.wakewell.ui.picture;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;

import app.wakewell.picture.Colour;
import app.wakewell.picture.Ink;
import app.wakewell.picture.Mark;
import app.wakewell.picture.Palette;
import app.wakewell.picture.Picture;
import app.wakewell.picture.Point;
import app.wakewell.picture.Role;

/** Paints the marks of a picture; the counterpart of {@link app.wakewell.picture.SvgWriter} on the screen. */
final class PicturePainter {

    private static final String REGULAR = "Inter";
    private static final String STRONG = "Inter SemiBold";

    private final GraphicsContext g;
    private final Palette palette;
    private boolean filled;
    private boolean stroked;

    private PicturePainter(GraphicsContext g, Palette palette) {
        this.g = g;
        this.palette = palette;
    }

    /** Paints all marks. The ground under them stays as it is. */
    static void paint(GraphicsContext g, Picture picture, Palette palette) {
        g.setTextBaseline(VPos.BASELINE);
        new PicturePainter(g, palette).paint(picture.marks());
    }

    private void paint(List<Mark> marks) {
        Role last = null;
        for (Mark mark : marks) {
            if (mark.role() != last) {
                dip(mark.role());
                last = mark.role();
            }
            paint(mark);
        }
    }

    /** Takes the ink of a role. */
    private void dip(Role role) {
        Ink ink = palette.ink(role);
        Colour fill = ink.fill();
        Colour stroke = ink.stroke();
        filled = fill != null;
        stroked = stroke != null;
        if (fill != null) {
            g.setFill(colour(fill));
        }
        if (stroke != null) {
            boolean flat = !ink.dashes().isEmpty() || role == Role.GRID || role == Role.AXIS
                    || role == Role.CHANGE_LINE;
            g.setStroke(colour(stroke));
            g.setLineWidth(ink.strokeWidth());
            g.setLineDashes(ink.dashes().stream().mapToDouble(Double::doubleValue).toArray());
            g.setLineCap(flat ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
            g.setLineJoin(StrokeLineJoin.ROUND);
        }
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Dot dot -> dot(dot);
            case Mark.Line line -> g.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
            case Mark.Polyline line -> g.strokePolyline(xs(line.points()), ys(line.points()), line.points().size());
            case Mark.Area area -> area(area.points());
            case Mark.Box box -> box(box);
            case Mark.Triangle t -> area(List.of(new Point(t.x() - t.width() / 2, t.top() + t.height()),
                    new Point(t.x(), t.top()), new Point(t.x() + t.width() / 2, t.top() + t.height())));
            case Mark.Text text -> text(text);
        }
    }

    private void dot(Mark.Dot dot) {
        double left = dot.x() - dot.radius();
        double top = dot.y() - dot.radius();
        double wide = 2 * dot.radius();
        if (filled) {
            g.fillOval(left, top, wide, wide);
        }
        if (stroked) {
            g.strokeOval(left, top, wide, wide);
        }
    }

    private void area(List<Point> points) {
        if (filled) {
            g.fillPolygon(xs(points), ys(points), points.size());
        }
        if (stroked) {
            g.strokePolygon(xs(points), ys(points), points.size());
        }
    }

    private void box(Mark.Box box) {
        double arc = 2 * box.corner();
        if (filled) {
            g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
        if (stroked) {
            g.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        }
    }

    private void text(Mark.Text text) {
        g.setFont(Font.font(text.weight() == Mark.Weight.STRONG ? STRONG : REGULAR, text.size()));
        g.setTextAlign(switch (text.anchor()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        OptionalDouble room = text.maxWidth();
        if (room.isPresent()) {
            g.fillText(text.text(), text.x(), text.baseline(), room.getAsDouble());
        } else {
            g.fillText(text.text(), text.x(), text.baseline());
        }
    }

    private static double[] xs(List<Point> points) {
        return points.stream().mapToDouble(Point::x).toArray();
    }

    private static double[] ys(List<Point> points) {
        return points.stream().mapToDouble(Point::y).toArray();
    }

    static Color colour(@Nullable Colour colour) {
        return colour == null ? Color.TRANSPARENT : Color.rgb(colour.red(), colour.green(), colour.blue());
    }
}
