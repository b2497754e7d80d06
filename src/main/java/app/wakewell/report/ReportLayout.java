package app.wakewell.report;

import java.util.List;

import app.wakewell.picture.CompletenessBars;
import app.wakewell.picture.CompletenessStrip;
import app.wakewell.picture.PainPicture;
import app.wakewell.picture.PainPictureOptions;
import app.wakewell.picture.PainPictureOptions.TrendLine;
import app.wakewell.picture.Picture;
import app.wakewell.picture.Size;
import app.wakewell.picture.TextWidths;

/**
 * How the room on page 1 is shared out: everything but the picture takes what it needs, the picture gets the rest. The
 * lengths are those of the template's style sheet, in its pixels of 1/96 inch.
 */
final class ReportLayout {

    /** Width of everything on the page. */
    static final double WIDTH = 698;
    /** 9 pt: nothing on the page is smaller. */
    static final double TEXT = 12;
    /** Height of the picture at least: 61 mm. */
    static final double LEAST_PICTURE = 231;
    /** Height of the picture at most: beyond this points are far apart without telling more. */
    static final double MOST_PICTURE = 400;

    private static final double PAGE = 1122.5 - 36 - 30;
    /** Rows of cells that the completeness strip may take. */
    private static final int MOST_STRIP_ROWS = 2;
    private static final int CELLS_A_ROW = 84;
    private static final double LINE = 15;
    private static final double QUESTION_TEXT = 15;
    private static final double QUESTION_LINE = 20;
    private static final double QUESTION_INDENT = 15;
    private static final double CHANGE_COLUMN = 255;
    /** Lines are measured with a reserve already; this is for rounding and for letters of other scripts. */
    private static final double RESERVE = 10;

    private static final double HEAD = 24 + LINE + 6.5;
    private static final double SAMPLE = 26;
    private static final double STANDING = LINE + 13;
    private static final double SECTION = 16;
    private static final double FOOT = 6 + 3 + 2 + LINE;

    private final ReportContent content;
    private final ReportWords words;
    private final Picture strip;

    ReportLayout(ReportContent content, ReportWords words) {
        this.content = content;
        this.words = words;
        this.strip = drawStrip();
    }

    /** How complete the stretch is, as a picture. */
    Picture strip() {
        return strip;
    }

    /** What the marks of the strip mean. */
    String stripKey() {
        return words.text(isLong() ? "report.complete.key.bars" : "report.complete.key.cells");
    }

    /** The pain picture in the room that is left. */
    Picture picture() {
        return PainPicture.of(content.picture(), new Size(WIDTH, pictureHeight()),
                new PainPictureOptions(TrendLine.MEDIAN, hasQuality(), true, TEXT), content.pictureWords());
    }

    /** Without a rating of sleep there is nothing to hang under the axis. */
    private boolean hasQuality() {
        return content.picture()
                .mornings()
                .stream()
                .anyMatch(morning -> morning.sleepQuality().isPresent()
                        && !morning.night().isBefore(content.picture().from())
                        && !morning.night().isAfter(content.picture().to()));
    }

    private double pictureHeight() {
        return Math.clamp(Math.floor(PAGE - RESERVE - othersHeight()), LEAST_PICTURE, MOST_PICTURE);
    }

    private double othersHeight() {
        double question = content.asked()
                ? 12 + QUESTION_LINE * lines(content.question(), QUESTION_TEXT, WIDTH - QUESTION_INDENT)
                : 12 + LINE;
        return HEAD + (content.sample().isPresent() ? SAMPLE : 0) + STANDING + SECTION + question + SECTION + 5
                + textHeight(content.completeness()) + strip.height() + 4 + SECTION + table() + SECTION + 12
                + textHeight(words.text("report.symptoms.head") + " " + content.symptoms())
                + FOOT + textHeight(words.text("report.method.head") + " " + String.join(" ", content.method()))
                + (content.setUps().isEmpty()
                        ? 0
                        : textHeight(words.text("report.setUps.head") + " " + content.setUps()));
    }

    private double table() {
        if (content.keyNumbers().isEmpty()) {
            return LINE + 10;
        }
        double rows = content.keyNumbers()
                .stream()
                .mapToDouble(key -> 7 + LINE
                        * lines(key.verdict().map(verdict -> verdict + ": ").orElse("") + key.change(), TEXT,
                                CHANGE_COLUMN))
                .sum();
        return 2 * LINE + 4 + rows + 10;
    }

    private static double textHeight(String text) {
        return LINE * lines(text, TEXT, WIDTH);
    }

    private static int lines(String text, double size, double room) {
        List<String> lines = TextWidths.wrapped(text, size, room, Integer.MAX_VALUE);
        // a word that is wider than the room is broken anywhere
        return lines.isEmpty() ? (int) Math.ceil(TextWidths.of(text, size) / room) + 1 : lines.size();
    }

    private boolean isLong() {
        return content.coverage().nights() > MOST_STRIP_ROWS * CELLS_A_ROW;
    }

    private Picture drawStrip() {
        String title = words.text("report.complete.head");
        String description = words.text("report.complete.description", content.completeness());
        return isLong()
                ? CompletenessBars.of(content.picture().from(), content.picture().to(),
                        content.coverage().states().keySet(), WIDTH, TEXT, words.dates(), title, description)
                : CompletenessStrip.of(content.picture().from(), content.picture().to(), content.coverage().states(),
                        WIDTH, TEXT, words.dates(), title, description);
    }
}
