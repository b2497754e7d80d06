package app.wakewell.report;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

import app.wakewell.picture.Colour;
import app.wakewell.picture.Ink;
import app.wakewell.picture.Mark;
import app.wakewell.picture.Palette;
import app.wakewell.picture.Picture;
import app.wakewell.picture.Point;
import app.wakewell.picture.Role;

/**
 * Paints the marks of a picture as lines and letters of a PDF; the counterpart of
 * {@link app.wakewell.picture.SvgWriter} there. The words are text, in the fonts of the page.
 */
final class PdfPicture {

    private static final int BUTT = 0;
    private static final int MITER = 0;
    private static final int ROUND = 1;
    /** How far the handles of a curve stand from its ends for a quarter of a circle of radius 1. */
    private static final double QUARTER = 0.5523;

    private final PDPageContentStream out;
    private final PageFonts fonts;
    private final Palette palette;
    private final double height;
    private final double scale;
    private boolean filled;
    private boolean stroked;

    private PdfPicture(PDPageContentStream out, PageFonts fonts, Palette palette, double height, double scale) {
        this.out = out;
        this.fonts = fonts;
        this.palette = palette;
        this.height = height;
        this.scale = scale;
    }

    /**
     * Paints all marks, the lower left corner of the picture at 0, 0. The ground under them stays as it is.
     *
     * @param scale
     *            points to a pixel of the picture
     */
    static void paint(Picture picture, Palette palette, PDPageContentStream out, PageFonts fonts, double scale)
            throws IOException {
        new PdfPicture(out, fonts, palette, picture.height(), scale).paint(picture.marks());
    }

    private void paint(List<Mark> marks) throws IOException {
        Role last = null;
        for (Mark mark : marks) {
            if (mark.role() != last) {
                dip(palette.ink(mark.role()));
                last = mark.role();
            }
            paint(mark);
        }
    }

    /** Takes an ink. */
    private void dip(Ink ink) throws IOException {
        Colour fill = ink.fill();
        Colour stroke = ink.stroke();
        filled = fill != null;
        stroked = stroke != null;
        if (fill != null) {
            out.setNonStrokingColor(fill.red() / 255f, fill.green() / 255f, fill.blue() / 255f);
        }
        if (stroke != null) {
            boolean solid = ink.dashes().isEmpty();
            float[] dashes = new float[ink.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = length(ink.dashes().get(i));
            }
            out.setStrokingColor(stroke.red() / 255f, stroke.green() / 255f, stroke.blue() / 255f);
            out.setLineWidth(length(ink.strokeWidth()));
            out.setLineDashPattern(dashes, 0);
            out.setLineCapStyle(solid ? ROUND : BUTT);
            out.setLineJoinStyle(solid ? ROUND : MITER);
        }
    }

    private void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Dot dot -> rounded(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(),
                    2 * dot.radius(), dot.radius());
            case Mark.Line line -> line(List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2())));
            case Mark.Polyline line -> line(line.points());
            case Mark.Area area -> area(area.points());
            case Mark.Box box -> box(box);
            case Mark.Triangle t -> area(List.of(new Point(t.x(), t.top()),
                    new Point(t.x() + t.width() / 2, t.top() + t.height()),
                    new Point(t.x() - t.width() / 2, t.top() + t.height())));
            case Mark.Text text -> text(text);
        }
    }

    private void line(List<Point> points) throws IOException {
        if (stroked) {
            path(points);
            out.stroke();
        }
    }

    private void area(List<Point> points) throws IOException {
        path(points);
        out.closePath();
        finish();
    }

    private void path(List<Point> points) throws IOException {
        out.moveTo(x(points.getFirst().x()), y(points.getFirst().y()));
        for (Point point : points.subList(1, points.size())) {
            out.lineTo(x(point.x()), y(point.y()));
        }
    }

    private void box(Mark.Box box) throws IOException {
        if (box.corner() > 0) {
            double corner = Math.min(box.corner(), Math.min(box.width(), box.height()) / 2);
            rounded(box.x(), box.y(), box.width(), box.height(), corner);
        } else {
            out.addRect(x(box.x()), y(box.y() + box.height()), length(box.width()), length(box.height()));
            finish();
        }
    }

    /** A rectangle with round corners; a circle, if they are as large as can be. */
    private void rounded(double left, double top, double width, double tall, double corner) throws IOException {
        double right = left + width;
        double bottom = top + tall;
        double handle = corner * (1 - QUARTER);
        out.moveTo(x(left + corner), y(top));
        out.lineTo(x(right - corner), y(top));
        out.curveTo(x(right - handle), y(top), x(right), y(top + handle), x(right), y(top + corner));
        out.lineTo(x(right), y(bottom - corner));
        out.curveTo(x(right), y(bottom - handle), x(right - handle), y(bottom), x(right - corner), y(bottom));
        out.lineTo(x(left + corner), y(bottom));
        out.curveTo(x(left + handle), y(bottom), x(left), y(bottom - handle), x(left), y(bottom - corner));
        out.lineTo(x(left), y(top + corner));
        out.curveTo(x(left), y(top + handle), x(left + handle), y(top), x(left + corner), y(top));
        out.closePath();
        finish();
    }

    private void finish() throws IOException {
        if (filled && stroked) {
            out.fillAndStroke();
        } else if (filled) {
            out.fill();
        } else {
            out.stroke();
        }
    }

    private void text(Mark.Text text) throws IOException {
        List<PageFonts.Run> runs = fonts.runs(text.text(), text.weight());
        double size = text.size();
        double width = runs.stream().mapToDouble(run -> run.width(size)).sum();
        OptionalDouble room = text.maxWidth();
        double squeeze = room.isPresent() && width > room.getAsDouble() ? room.getAsDouble() / width : 1;
        double left = switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width * squeeze / 2;
            case END -> text.x() - width * squeeze;
        };
        out.beginText();
        out.setHorizontalScaling((float) (100 * squeeze));
        out.newLineAtOffset(x(left), y(text.baseline()));
        for (PageFonts.Run run : runs) {
            out.setFont(run.font(), length(size));
            out.showText(run.letters());
        }
        out.endText();
    }

    private float x(double x) {
        return (float) (x * scale);
    }

    /** A PDF counts upwards. */
    private float y(double y) {
        return (float) ((height - y) * scale);
    }

    private float length(double pixels) {
        return (float) (pixels * scale);
    }
}
