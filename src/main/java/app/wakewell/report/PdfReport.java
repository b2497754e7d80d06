package app.wakewell.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import app.wakewell.journal.ClinicianReport;
import app.wakewell.journal.ReportRequest;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.TargetFile;

/** The clinician report as a tagged PDF: page 1, with the pain picture as vectors. Immutable. */
public final class PdfReport implements ClinicianReport {

    private final ReportWords words;

    /**
     * A report in a language.
     *
     * @param locale
     *            the language; English where there is no translation
     * @param version
     *            of the program, as it is printed
     */
    public PdfReport(Locale locale, String version) {
        words = new ReportWords(locale, version);
    }

    @Override
    public void writePdf(Snapshot journal, ReportRequest request, Path target, boolean replace) {
        // made before the file is opened: a request that is refused leaves nothing behind
        byte[] pdf = pdf(journal, request);
        TargetFile.write(target, replace, out -> out.write(pdf));
    }

    @Override
    public List<byte[]> pages(Snapshot journal, ReportRequest request, int dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf(journal, request))) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(ChartImage.encoded(renderer.renderImageWithDPI(i, dotsPerInch, ImageType.RGB)));
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException("a page could not be drawn", broken);
        }
    }

    /** The whole file. */
    byte[] pdf(Snapshot journal, ReportRequest request) {
        ReportContent content = ReportContent.of(journal, request, words);
        ReportDocument document = ReportDocument.of(content, words);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfPages.write(document.page(), document.pictures(), content.program(), out);
        } catch (IOException broken) {
            throw new UncheckedIOException("the report could not be made", broken);
        }
        return out.toByteArray();
    }
}
