package app.wakewell.report;

import java.awt.Rectangle;
import java.awt.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import app.wakewell.picture.Palette;
import app.wakewell.picture.Picture;

/** Makes a tagged PDF of an XHTML document, with our own fonts in it and pictures painted where it has objects. */
final class PdfPages {

    /** Points to a pixel of the page. */
    private static final double POINTS = 72.0 / 96;

    private PdfPages() {}

    /**
     * Writes the pages.
     *
     * @param pictures
     *            by the id of their {@code object} in the page
     */
    static void write(Document page, Map<String, Picture> pictures, String producer, OutputStream out)
            throws IOException {
        // it would name letters that no font has, and those come from the journal
        XRLog.setLoggingEnabled(false);
        try (PDDocument pdf = new PDDocument()) {
            PageFonts fonts = new PageFonts(pdf);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.usePdfUaAccessibility(true);
            builder.withProducer(producer);
            builder.useReplacementText(PageFonts.MISSING_LETTER);
            // the page holds everything; nothing is ever loaded from elsewhere
            builder.useUriResolver((base, uri) -> null);
            textFont(builder, fonts, PageFonts.Face.REGULAR, "Inter", 400);
            textFont(builder, fonts, PageFonts.Face.MEDIUM, "Inter", 500);
            textFont(builder, fonts, PageFonts.Face.STRONG, "Inter", 600);
            textFont(builder, fonts, PageFonts.Face.RARE_LETTERS, "Noto Sans", 400);
            builder.useObjectDrawerFactory(new Painting(pdf, fonts, pictures));
            builder.withW3cDocument(page, null);
            builder.toStream(out);
            builder.run();
        }
    }

    private static void textFont(PdfRendererBuilder builder, PageFonts fonts, PageFonts.Face face, String family,
            int weight) {
        builder.useFont(new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                return fonts.font(face);
            }
        }, family, weight, FontStyle.NORMAL, true);
    }

    /** Paints pictures with the page's own lines and letters: a way through SVG takes most of the time of a report. */
    private record Painting(PDDocument pdf, PageFonts fonts, Map<String, Picture> pictures)
            implements
                FSObjectDrawerFactory,
                FSObjectDrawer {

        @Override
        public boolean isReplacedObject(Element element) {
            return pictures.containsKey(element.getAttribute("id"));
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return this;
        }

        @Override
        public @Nullable Map<Shape, String> drawObject(Element element, double x, double y, double width,
                double height, OutputDevice device, RenderingContext context, int dotsPerPixel) {
            Picture picture = pictures.get(element.getAttribute("id"));
            if (picture != null && device instanceof PdfBoxOutputDevice page) {
                Rectangle place = new Rectangle((int) x, (int) y, (int) width, (int) height);
                page.drawPdfAsImage(form(picture), place, place.width, place.height);
            }
            return null;
        }

        /** The picture as a page of its own inside the page, which cuts off what reaches beyond. */
        private PDFormXObject form(Picture picture) {
            PDAppearanceStream form = new PDAppearanceStream(pdf);
            form.setResources(new PDResources());
            form.setBBox(new PDRectangle((float) (picture.width() * POINTS), (float) (picture.height() * POINTS)));
            try (PDPageContentStream out = new PDPageContentStream(pdf, form,
                    form.getStream().createOutputStream(COSName.FLATE_DECODE))) {
                PdfPicture.paint(picture, Palette.print(), out, fonts, POINTS);
            } catch (IOException broken) {
                throw new UncheckedIOException("the picture could not be drawn", broken);
            }
            return form;
        }
    }
}
