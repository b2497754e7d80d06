package app.wakewell.picture;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SvgWriterTest {

    @Test
    void numbersHaveAtMostTwoDecimalsAndNoExponent() {
        assertEquals("0", SvgWriter.number(0));
        assertEquals("0", SvgWriter.number(-0.001));
        assertEquals("1.5", SvgWriter.number(1.5));
        assertEquals("-0.25", SvgWriter.number(-0.25));
        assertEquals("12.05", SvgWriter.number(12.049));
        assertEquals("1000000", SvgWriter.number(1e6));
        assertEquals("100000000000000000000", SvgWriter.number(1e20));
    }

    @Test
    void wordsCannotBecomeMarkup() {
        String hostile = "</text><script>\"'&\u0000\uD800";
        Picture picture = new Picture(10, 10, List.of(new Mark.Text(Role.LABEL, 1, 2, hostile, Mark.Anchor.START, 11,
                Mark.Weight.REGULAR, OptionalDouble.empty())), hostile, hostile, Targets.NONE);
        String svg = new SvgWriter(Palette.light(), "\"><script>", false).write(picture);
        assertFalse(svg.contains("<script"));
        assertEquals(3, svg.split("&lt;/text&gt;&lt;script&gt;&quot;'&amp;\uFFFD\uFFFD", -1).length - 1);
    }

    @Test
    void theDocumentNamesItselfForWhoDoesNotSeeIt() {
        String svg = new SvgWriter(Palette.print(), "Inter", true)
                .write(new Picture(300, 200, List.of(), "Pain", "It went down.", Targets.NONE));
        assertTrue(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\""));
        assertTrue(svg.contains("<title>Pain</title>\n<desc>It went down.</desc>"));
        assertTrue(svg.contains("<rect width=\"300\" height=\"200\" fill=\"#FFFFFF\"/>"));
    }
}
