package app.wakewell.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.domain.NightFields;
import app.wakewell.journal.Refused;
import app.wakewell.journal.ReportRequest;
import app.wakewell.picture.Mark;
import app.wakewell.picture.Picture;
import app.wakewell.picture.Role;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PdfReportTest {

    private static final String QUESTION = "What else could I try, and do I need any tests?";
    private static final ReportWords WORDS = new ReportWords(Locale.ENGLISH, "0.1.0");
    private static final double MM = 96 / 25.4;

    private final PdfReport report = new PdfReport(Locale.ENGLISH, "0.1.0");

    @TempDir
    private Path folder;

    @Test
    void theQuestionStandsBeforeCompletenessAndCompletenessBeforeNumbers() throws IOException {
        String text = text(pdf(Diary.eightWeeks(), 56, QUESTION));

        int question = text.indexOf(QUESTION);
        int complete = text.indexOf("Mornings logged 53 of 56 (95 %)");
        int numbers = text.indexOf("Pain on rising, 0–10");
        assertTrue(text.startsWith("Back pain and sleep: 56 nights"), text);
        assertTrue(question > 0 && question < complete && complete < numbers, text);
        assertTrue(text.contains("Patient-kept journal. Self-reported, not verified. Not a medical device. Not a "
                + "diagnosis."), text);
        assertTrue(text.contains("page 1 of 1"), text);
        assertTrue(text.contains("Wakewell 0.1.0"), text);
    }

    @Test
    void withoutAQuestionAPlainLineSaysSo() throws IOException {
        assertTrue(text(pdf(Diary.eightWeeks(), 56, "  ")).contains("No question was written down for this visit."));
    }

    @Test
    void itIsTaggedAndSaysItsLanguageAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Diary.eightWeeks(), 56, QUESTION))) {
            var catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("en", catalog.getLanguage());
            assertEquals("Back pain and sleep: 56 nights", document.getDocumentInformation().getTitle());
            assertEquals("Patient-kept journal of pain on rising and sleep, 28 September 2026 to 22 November 2026",
                    document.getDocumentInformation().getSubject());
            assertTrue(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                    .contains("<pdfuaid:part>1</pdfuaid:part>"));

            List<String> types = new ArrayList<>();
            List<String> alternatives = new ArrayList<>();
            walk(catalog.getStructureTreeRoot(), types, alternatives);
            assertTrue(types.containsAll(List.of("H1", "H2", "P", "Table", "TH", "TD", "Figure")), types.toString());
            assertEquals(2, alternatives.size());
            assertTrue(alternatives.getFirst().contains("Mornings logged 53 of 56"), alternatives.getFirst());
            assertTrue(alternatives.getLast().contains("53 of 56 mornings, median"), alternatives.getLast());
        }
    }

    @Test
    void everyFontIsEmbeddedAndNothingIsSmallerThanNinePoints() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Diary.eightWeeks(), 56, QUESTION))) {
            AtomicReference<Float> smallest = new AtomicReference<>(100f);
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    assertTrue(position.getFont().isEmbedded(), position.getFont().getName());
                    smallest.set(Math.min(smallest.get(), position.getFontSizeInPt()));
                }
            }.getText(document);
            assertTrue(smallest.get() >= 8.99, "smallest: " + smallest.get());
        }
        for (Mark mark : layout(Diary.eightWeeks(), 56, QUESTION).picture().marks()) {
            assertTrue(!(mark instanceof Mark.Text text) || text.size() * 72 / 96 >= 9, mark.toString());
        }
    }

    @Test
    void thePictureIsMadeOfLinesAndNotOfPixels() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Diary.eightWeeks(), 56, QUESTION))) {
            List<String> kinds = new ArrayList<>();
            collect(document.getPage(0).getResources(), kinds);
            assertTrue(kinds.contains("form"), kinds.toString());
            assertFalse(kinds.contains("image"), kinds.toString());
        }
    }

    @Test
    void dotsAreTheScoresOfTheRangeAndNoLineCrossesAGap() {
        Diary diary = Diary.eightWeeks();
        ReportContent content = ReportContent.of(diary.snapshot(), Diary.request(56, ""), WORDS);
        Picture picture = new ReportLayout(content, WORDS).picture();

        // the legend's own two dots stand apart
        long dots = picture.marks().stream().filter(Mark.Dot.class::isInstance).count() - 2;
        assertEquals(53, dots);
        assertEquals(53, picture.targets().mornings().size());

        double gapLeft = picture.xOf(Diary.LAST.plus(-13).morning()).orElseThrow();
        double gapRight = picture.xOf(Diary.LAST.plus(-11).morning()).orElseThrow();
        picture.marks()
                .stream()
                .filter(mark -> mark.role() == Role.MEDIAN_LINE)
                .filter(Mark.Polyline.class::isInstance)
                .map(Mark.Polyline.class::cast)
                .forEach(line -> {
                    boolean left = line.points().stream().anyMatch(point -> point.x() <= gapLeft + 0.01);
                    boolean right = line.points().stream().anyMatch(point -> point.x() >= gapRight - 0.01);
                    assertFalse(left && right, line.toString());
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 56, 168, 169, 365, 548, 1095})
    void everythingFitsOnePageWithAPictureOfSixtyMillimetres(int nights) throws IOException {
        String longest = "Könnte das Kissen, das zwischen den Knien liegt, etwas damit zu tun haben? And what about "
                + "the numb toe that I wrote about earlier this summer, and the long days of sitting at work, please, "
                + "doctor?";
        for (Diary diary : List.of(Diary.busy(), Diary.invented(nights, nights), new Diary().pain(0, 4))) {
            for (String question : List.of("", longest.substring(0, ReportRequest.LONGEST_QUESTION - 5),
                    "W".repeat(ReportRequest.LONGEST_QUESTION))) {
                assertEquals(1, pages(pdf(diary, nights, question)), question);
                assertTrue(layout(diary, nights, question).picture().height() >= 60 * MM);
            }
        }
    }

    @Test
    void allAwayAndSleepOnlyFitToo() throws IOException {
        int[] all = IntStream.range(0, 56).map(i -> -i).toArray();
        assertTrue(text(pdf(Diary.invented(56, 5).away(all), 56, "")).contains(
                "No answers from nights at home in the last 28 days of this period."));
        Diary sleepOnly = Diary.invented(56, 5)
                .each(answers -> answers.without(NightFields.PAIN_RISING)
                        .without(NightFields.PAIN_BED)
                        .without(NightFields.SLEEP_QUALITY));
        assertTrue(text(pdf(sleepOnly, 56, "")).contains("Minutes asleep, each morning"));
    }

    @Test
    void aSampleJournalSaysSoOnThePageAndInTheTitle() throws IOException {
        byte[] pdf = pdf(Diary.eightWeeks().sample(), 56, QUESTION);

        assertTrue(text(pdf).contains("SAMPLE JOURNAL - invented nights"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("SAMPLE JOURNAL - invented nights, Back pain and sleep: 56 nights",
                    document.getDocumentInformation().getTitle());
        }
        assertFalse(text(pdf(Diary.eightWeeks(), 56, QUESTION)).contains("SAMPLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום \t \u202Eevil", "😀👨\u200D👩\u200D👧 <b>&amp; ]]> ñ Ж", "中文 \u0000 \uFFFF",
            "\uD800 alone", "a\u0301\u20DD"})
    void oddLettersDoNotThrowAndMarkupStaysText(String question) throws IOException {
        String text = text(pdf(Diary.eightWeeks(), 56, question));

        assertTrue(text.contains("Mornings logged"), text);
        assertEquals(question.contains("<b>"), text.contains("<b>&amp; ]]>"), text);
    }

    @Test
    void pagesAreWhatIsPrinted() throws IOException {
        List<byte[]> pages = report.pages(Diary.eightWeeks().snapshot(), Diary.request(56, QUESTION), 60);

        assertEquals(1, pages.size());
        var image = ImageIO.read(new ByteArrayInputStream(pages.getFirst()));
        assertNotNull(image);
        assertEquals(496, image.getWidth(), 1);
        assertEquals(702, image.getHeight(), 1);
    }

    @Test
    void anExistingFileIsOnlyReplacedOnRequest() throws IOException {
        Path target = folder.resolve("report.pdf");
        byte[] other = {1, 2, 3};
        Files.write(target, other);

        Refused refused = assertThrows(Refused.class, () -> write(target, false));

        assertEquals("problem.target.exists", refused.problems().getFirst().key());
        assertArrayEquals(other, Files.readAllBytes(target));
        write(target, true);
        assertEquals(1, pages(Files.readAllBytes(target)));
        assertOnly(target);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws IOException {
        Path target = folder.resolve("report.pdf");

        assertEquals("problem.target.noFolder", assertThrows(Refused.class,
                () -> write(folder.resolve("no/report.pdf"), false)).problems().getFirst().key());
        assertEquals("problem.target.folder", assertThrows(Refused.class,
                () -> write(folder, true)).problems().getFirst().key());
        assertEquals("problem.report.noNights", assertThrows(Refused.class, () -> report.writePdf(
                new Diary().pain(-99, 1).snapshot(), Diary.request(5, ""), target, false)).problems().getFirst().key());
        assertOnly();
    }

    private void write(Path target, boolean replace) {
        report.writePdf(Diary.eightWeeks().snapshot(), Diary.request(56, QUESTION), target, replace);
    }

    private void assertOnly(Path... files) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(List.of(files), all.toList());
        }
    }

    private byte[] pdf(Diary diary, int nights, String question) {
        return report.pdf(diary.snapshot(), Diary.request(nights, question));
    }

    private static ReportLayout layout(Diary diary, int nights, String question) {
        return new ReportLayout(ReportContent.of(diary.snapshot(), Diary.request(nights, question), WORDS), WORDS);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void walk(PDStructureNode node, List<String> types, List<String> alternatives) {
        if (node instanceof PDStructureElement element) {
            types.add(element.getStructureType());
            if (element.getStructureType().equals("Figure")) {
                alternatives.add(element.getAlternateDescription());
            }
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                walk(child, types, alternatives);
            }
        }
    }

    private static void collect(PDResources resources, List<String> kinds) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject) {
                kinds.add("image");
            } else if (object instanceof PDFormXObject form) {
                kinds.add("form");
                if (form.getResources() != null) {
                    collect(form.getResources(), kinds);
                }
            }
        }
    }
}
