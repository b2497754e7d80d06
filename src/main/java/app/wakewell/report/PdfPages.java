package app.wakewell.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** Makes a tagged PDF of an XHTML document, with our own fonts in it. */
final class PdfPages {

    private static final String FONT_FOLDER = "/app/wakewell/assets/fonts/";
    /** The weight under which pictures find strong letters. */
    static final String STRONG_IN_PICTURES = "700";

    private static final String MISSING_LETTER = "\u25a1";

    private PdfPages() {}

    /** Writes the pages. */
    static void write(Document page, String producer, OutputStream out) throws IOException {
        // it would name letters that no font has, and those come from the journal
        XRLog.setLoggingEnabled(false);
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.usePdfUaAccessibility(true);
            builder.withProducer(producer);
            builder.useReplacementText(MISSING_LETTER);
            // the page holds everything; nothing is ever loaded from elsewhere
            builder.useUriResolver((base, uri) -> null);
            textFont(builder, pdf, "Inter-Regular.ttf", "Inter", 400);
            textFont(builder, pdf, "Inter-Medium.ttf", "Inter", 500);
            textFont(builder, pdf, "Inter-SemiBold.ttf", "Inter", 600);
            textFont(builder, pdf, "NotoSans-Regular.ttf", "Noto Sans", 400);
            builder.useSVGDrawer(new BatikSVGDrawer());
            pictureFont(builder, "Inter-Regular.ttf", 400);
            pictureFont(builder, "Inter-SemiBold.ttf", Integer.parseInt(STRONG_IN_PICTURES));
            builder.withW3cDocument(page, null);
            builder.toStream(out);
            builder.run();
        }
    }

    private static void textFont(PdfRendererBuilder builder, PDDocument pdf, String file, String family, int weight) {
        builder.useFont(new OwnFont(pdf, file), family, weight, FontStyle.NORMAL, true);
    }

    /**
     * A font that is loaded when the first letter asks for it, without its rules for joined letters: the pages have
     * none, and looking for them at every word takes three quarters of the time.
     */
    private static final class OwnFont extends PDFontSupplier {

        private final PDDocument pdf;
        private final String file;

        OwnFont(PDDocument pdf, String file) {
            super(null);
            this.pdf = pdf;
            this.file = file;
        }

        @Override
        public PDFont supply() {
            try (InputStream in = open(file)) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                font.setEnableGsub(false);
                return PDType0Font.load(pdf, font, true);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static void pictureFont(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> open(file), "Inter", weight, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.SVG));
    }

    /** One of the program's own fonts. */
    static InputStream open(String file) {
        InputStream in = PdfPages.class.getResourceAsStream(FONT_FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("missing: " + FONT_FOLDER + file);
        }
        return in;
    }
}
