package app.wakewell.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import app.wakewell.picture.Mark;
import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;
import app.wakewell.picture.Palette;
import app.wakewell.picture.Picture;
import app.wakewell.picture.Point;
import app.wakewell.picture.Role;
import app.wakewell.picture.Targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PdfPictureTest {

    private static final double POINTS = 0.75;

    @Test
    void wordsBeginEndAndAreCentredWhereTheMarkSays() throws IOException {
        for (Anchor anchor : Anchor.values()) {
            List<TextPosition> letters = letters(text("a morning", anchor, OptionalDouble.empty()));

            TextPosition last = letters.getLast();
            double left = letters.getFirst().getXDirAdj() / POINTS;
            double right = (last.getXDirAdj() + last.getWidthDirAdj()) / POINTS;
            double place = switch (anchor) {
                case START -> left;
                case MIDDLE -> (left + right) / 2;
                case END -> right;
            };
            assertEquals(100, place, 0.1, anchor.toString());
            assertEquals(40, last.getYDirAdj() / POINTS, 0.1);
            assertEquals(9, last.getFontSizeInPt(), 0.01);
        }
    }

    @Test
    void wordsThatAreTooWideAreSqueezed() throws IOException {
        List<TextPosition> letters = letters(text("a morning", Anchor.START, OptionalDouble.of(20)));

        TextPosition last = letters.getLast();
        assertEquals(120, (last.getXDirAdj() + last.getWidthDirAdj()) / POINTS, 0.2);
    }

    @Test
    void dashesAndCapsFollowTheInk() throws IOException {
        String operators = operators(new Mark.Line(Role.REFERENCE_DOTTED, 0, 10, 40, 10),
                new Mark.Line(Role.MEDIAN_LINE, 0, 20, 40, 20));

        // 1 pixel wide with dashes of 2 and 3, flat; then solid and round
        assertTrue(
                operators.matches("(?s).*0\\.75 w\\s+\\[1\\.5 2\\.25 ?] 0 d\\s+0 J\\s+0 j.*\\[] 0 d\\s+1 J\\s+1 j.*"),
                operators);
    }

    @Test
    void shapesAreFilledAndOutlinedByTheirInk() throws IOException {
        assertTrue(operators(new Mark.Dot(Role.HOLLOW, 10, 10, 3)).stripTrailing().endsWith("\nB"));
        assertTrue(operators(new Mark.Triangle(Role.EXTRA_MEDICINE, 10, 10, 6, 5)).stripTrailing().endsWith("\nf"));
        assertTrue(operators(new Mark.Box(Role.SLEEP_STRIP_HOLLOW, 10, 10, 6, 5, 0)).stripTrailing().endsWith("\nS"));
        assertTrue(operators(new Mark.Polyline(Role.MEDIAN_LINE, List.of(new Point(1, 1), new Point(1, 1))))
                .contains("l"));
    }

    private static Mark.Text text(String words, Anchor anchor, OptionalDouble room) {
        return new Mark.Text(Role.LABEL, 100, 40, words, anchor, 12, Weight.REGULAR, room);
    }

    private static List<TextPosition> letters(Mark mark) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(mark))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
        }
        return letters;
    }

    private static String operators(Mark... marks) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(marks))) {
            return new String(document.getPage(0).getContents().readAllBytes(),
                    StandardCharsets.US_ASCII);
        }
    }

    private static byte[] pdf(Mark... marks) throws IOException {
        Picture picture = new Picture(200, 80, List.of(marks), "title", "description", Targets.NONE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) (200 * POINTS), (float) (80 * POINTS)));
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                PdfPicture.paint(picture, Palette.print(), out, new PageFonts(document), POINTS);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
