package app.wakewell.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import app.wakewell.journal.Measure;
import app.wakewell.journal.Refused;
import app.wakewell.journal.Snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PictureFilesTest {

    private final PictureFiles files = new PictureFiles(Locale.ENGLISH);
    private final Snapshot journal = Diary.eightWeeks().snapshot();

    @TempDir
    private Path folder;

    @Test
    void svgIsWellFormedAndHasADotForEveryScore() throws Exception {
        Path target = folder.resolve("pain.svg");

        write(Measure.PAIN_RISING, target, false);

        Element svg = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(target.toFile())
                .getDocumentElement();
        assertEquals("1240", svg.getAttribute("width"));
        assertEquals("520", svg.getAttribute("height"));
        assertEquals(53 + 2, svg.getElementsByTagName("circle").getLength());
        assertEquals("Pain on rising, each morning", svg.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void pngIsTwiceAsLargeAndNotBlank() throws IOException {
        Path target = folder.resolve("PAIN.PNG");

        write(Measure.PAIN_RISING, target, false);

        var image = ImageIO.read(target.toFile());
        assertEquals(2480, image.getWidth());
        assertEquals(1040, image.getHeight());
        long inked = Stream.iterate(0, i -> i + 1)
                .limit(2480L * 1040)
                .filter(i -> image.getRGB(i % 2480, i / 2480) != 0xFFFFFFFF)
                .count();
        assertNotEquals(0, inked);
    }

    @Test
    void hoursStandAtTheAxisOfMinutes() throws IOException {
        Path target = folder.resolve("sleep.svg");

        write(Measure.MINUTES_ASLEEP, target, false);

        assertEquals(true, Files.readString(target).contains(">8 h<"));
    }

    @Test
    void otherEndingsMeasuresWithoutValuesAndExistingFilesAreRefused() throws IOException {
        Path target = folder.resolve("pain.svg");
        Files.writeString(target, "mine");

        assertEquals("problem.chart.ending", refusal(Measure.PAIN_RISING, folder.resolve("pain.pdf")));
        assertEquals("problem.chart.none", refusal(Measure.DEVICE_QUALITY, folder.resolve("device.svg")));
        assertEquals("problem.target.exists", refusal(Measure.PAIN_RISING, target));
        assertEquals("mine", Files.readString(target));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(target), all.toList());
        }
    }

    private void write(Measure measure, Path target, boolean replace) {
        files.write(journal, measure, Diary.LAST.plus(-55), Diary.LAST, target, replace);
    }

    private String refusal(Measure measure, Path target) {
        return assertThrows(Refused.class, () -> write(measure, target, false)).problems().getFirst().key();
    }
}
