package app.wakewell.report;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.wakewell.picture.Mark.Weight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PageFontsTest {

    private final PDDocument pdf = new PDDocument();
    private final PageFonts fonts = new PageFonts(pdf);

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void pageAndPictureShareAFont() {
        assertSame(fonts.font(PageFonts.Face.REGULAR), fonts.runs("a", Weight.REGULAR).getFirst().font());
        assertSame(fonts.font(PageFonts.Face.STRONG), fonts.runs("a", Weight.STRONG).getFirst().font());
    }

    @Test
    void lettersThatInterHasNotComeFromTheOtherFontOrAreABox() {
        // a rare Cyrillic letter is in Noto Sans alone, Hebrew in none
        List<PageFonts.Run> runs = fonts.runs("a \u0500 b\u05D0c", Weight.STRONG);

        String shown = String.join("|", runs.stream().map(PageFonts.Run::letters).toList());
        assertEquals("a |\u0500| b\u25a1c", shown);
        assertSame(fonts.font(PageFonts.Face.RARE_LETTERS), runs.get(1).font());
    }

    @Test
    void whatHasNoShapeIsLeftOutAndNothingIsTooOdd() {
        assertEquals("a b", fonts.runs("a\t\u202Eb\u200D", Weight.REGULAR).getFirst().letters());
        assertTrue(fonts.runs("", Weight.REGULAR).isEmpty());
        for (PageFonts.Run run : fonts.runs("\uD800 \u0000 \uFFFF \uD83D\uDE00", Weight.REGULAR)) {
            assertTrue(run.width(12) > 0);
        }
    }
}
