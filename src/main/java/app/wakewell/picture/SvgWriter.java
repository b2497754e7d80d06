package app.wakewell.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes a picture as SVG 1.1 text that browsers and PDF libraries draw alike: presentation attributes only, no style
 * sheet, no script, nothing loaded from elsewhere. The same picture and palette always give the same text, whatever the
 * locale of the machine.
 */
public final class SvgWriter {

    private final Palette palette;
    private final String fontFamily;
    private final boolean background;

    /**
     * @param palette
     *            how marks are painted
     * @param fontFamily
     *            the font of words as in CSS, such as {@code Inter, 'Noto Sans', sans-serif}
     * @param background
     *            whether the background of the palette is painted first; a picture on paper needs none
     */
    public SvgWriter(Palette palette, String fontFamily, boolean background) {
        this.palette = Objects.requireNonNull(palette);
        this.fontFamily = Objects.requireNonNull(fontFamily);
        this.background = background;
    }

    /** The whole SVG document, lines ended by {@code \n}, without an XML declaration so that HTML can hold it. */
    public String write(Picture picture) {
        StringBuilder out = new StringBuilder(256 + 64 * picture.marks().size());
        String width = number(picture.width());
        String height = number(picture.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" font-family=\"")
                .append(escaped(fontFamily))
                .append("\">\n");
        out.append("<title>").append(escaped(picture.title())).append("</title>\n");
        out.append("<desc>").append(escaped(picture.description())).append("</desc>\n");
        if (background) {
            out.append("<rect width=\"")
                    .append(width)
                    .append("\" height=\"")
                    .append(height)
                    .append("\" fill=\"")
                    .append(palette.background().hex())
                    .append("\"/>\n");
        }
        writeMarks(out, picture.marks());
        return out.append("</svg>\n").toString();
    }

    /** Neighbouring marks of one role share a group, which keeps ten thousand dots from repeating their colours. */
    private void writeMarks(StringBuilder out, List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (i == 0 || marks.get(i - 1).role() != mark.role()) {
                openGroup(out, mark.role());
            }
            writeMark(out, mark);
            if (i + 1 == marks.size() || marks.get(i + 1).role() != mark.role()) {
                out.append("</g>\n");
            }
        }
    }

    private void openGroup(StringBuilder out, Role role) {
        Ink ink = palette.ink(role);
        out.append("<g class=\"")
                .append(role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append("\" fill=\"")
                .append(ink.fill() == null ? "none" : ink.fill().hex())
                .append('"');
        if (ink.stroke() != null) {
            out.append(" stroke=\"")
                    .append(ink.stroke().hex())
                    .append("\" stroke-width=\"")
                    .append(number(ink.strokeWidth()))
                    .append('"');
            if (ink.dashes().isEmpty()) {
                out.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
            } else {
                out.append(" stroke-dasharray=\"");
                for (int i = 0; i < ink.dashes().size(); i++) {
                    out.append(i == 0 ? "" : " ").append(number(ink.dashes().get(i)));
                }
                out.append('"');
            }
        }
        out.append(">\n");
    }

    private static void writeMark(StringBuilder out, Mark mark) {
        switch (mark) {
            case Mark.Dot dot -> {
                open(out, "circle", "cx", dot.x(), "cy", dot.y());
                attribute(out, "r", dot.radius());
            }
            case Mark.Line line -> {
                open(out, "line", "x1", line.x1(), "y1", line.y1());
                attribute(out, "x2", line.x2());
                attribute(out, "y2", line.y2());
            }
            case Mark.Polyline line -> path(out, line.points(), "");
            case Mark.Area area -> path(out, area.points(), "Z");
            case Mark.Box box -> {
                open(out, "rect", "x", box.x(), "y", box.y());
                attribute(out, "width", box.width());
                attribute(out, "height", box.height());
                if (box.corner() > 0) {
                    attribute(out, "rx", box.corner());
                }
            }
            case Mark.Triangle t -> path(out,
                    List.of(new Point(t.x(), t.top()), new Point(t.x() + t.width() / 2, t.top() + t.height()),
                            new Point(t.x() - t.width() / 2, t.top() + t.height())),
                    "Z");
            case Mark.Text text -> {
                writeText(out, text);
                return;
            }
        }
        out.append("/>\n");
    }

    private static void writeText(StringBuilder out, Mark.Text text) {
        open(out, "text", "x", text.x(), "y", text.baseline());
        attribute(out, "font-size", text.size());
        if (text.weight() != Mark.Weight.REGULAR) {
            attribute(out, "font-weight", text.weight().number());
        }
        if (text.anchor() != Mark.Anchor.START) {
            out.append(" text-anchor=\"").append(text.anchor().name().toLowerCase(Locale.ROOT)).append('"');
        }
        out.append('>').append(escaped(text.text())).append("</text>\n");
    }

    private static void path(StringBuilder out, List<Point> points, String end) {
        out.append("<path d=\"");
        for (int i = 0; i < points.size(); i++) {
            out.append(i == 0 ? 'M' : 'L')
                    .append(number(points.get(i).x()))
                    .append(' ')
                    .append(number(points.get(i).y()));
        }
        out.append(end).append('"');
    }

    private static void open(StringBuilder out, String element, String a, double x, String b, double y) {
        out.append('<').append(element);
        attribute(out, a, x);
        attribute(out, b, y);
    }

    private static void attribute(StringBuilder out, String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /** At most two decimals, a point before them, no exponent, no negative zero. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (Math.abs(value) > 1e12) {
            return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP).toPlainString();
        }
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String digits = Long.toString(Math.abs(hundredths) % 100 + 100).substring(1);
        return (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100 + "."
                + (digits.endsWith("0") ? digits.substring(0, 1) : digits);
    }

    /** For text and for attributes in double quotes. What XML 1.0 cannot hold becomes the replacement character. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
