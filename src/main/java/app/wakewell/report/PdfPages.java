package app.wakewell.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.w3c.dom.Document;

/** Makes a tagged PDF of an XHTML document, with our own fonts in it. */
final class PdfPages {

    private static final String FONT_FOLDER = "/app/wakewell/assets/fonts/";
    /** The weight under which pictures find strong letters. */
    static final String STRONG_IN_PICTURES = "700";

    private static final String MISSING_LETTER = "\u25a1";

    private PdfPages() {}

    /** Writes the pages. */
    static void write(Document document, String producer, OutputStream out) throws IOException {
        // it would name letters that no font has, and those come from the journal
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer(producer);
        builder.useReplacementText(MISSING_LETTER);
        // the page holds everything; nothing is ever loaded from elsewhere
        builder.useUriResolver((base, uri) -> null);
        builder.useSVGDrawer(new BatikSVGDrawer());
        font(builder, "Inter-Regular.ttf", "Inter", 400, EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        font(builder, "Inter-Medium.ttf", "Inter", 500, EnumSet.of(FSFontUseCase.DOCUMENT));
        font(builder, "Inter-SemiBold.ttf", "Inter", 600, EnumSet.of(FSFontUseCase.DOCUMENT));
        font(builder, "Inter-SemiBold.ttf", "Inter", Integer.parseInt(STRONG_IN_PICTURES),
                EnumSet.of(FSFontUseCase.SVG));
        font(builder, "NotoSans-Regular.ttf", "Noto Sans", 400, EnumSet.of(FSFontUseCase.DOCUMENT));
        builder.withW3cDocument(document, null);
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight,
            Set<FSFontUseCase> uses) {
        builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true, uses);
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
