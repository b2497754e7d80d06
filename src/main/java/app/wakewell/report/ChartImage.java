package app.wakewell.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import app.wakewell.picture.Colour;
import app.wakewell.picture.Palette;
import app.wakewell.picture.Picture;

/** Makes PNG images, in the program's own fonts, without a display. */
final class ChartImage {

    private ChartImage() {}

    /**
     * Draws a picture on the background of its palette.
     *
     * @param scale
     *            pixels of the image to one of the picture
     */
    static byte[] png(Picture picture, Palette palette, double scale) {
        // by way of a page: the letters are then those of the report, whatever fonts the machine has
        try (PDDocument pdf = Loader.loadPDF(page(picture, palette))) {
            return encoded(new PDFRenderer(pdf).renderImage(0, (float) scale, ImageType.RGB));
        } catch (IOException broken) {
            throw new UncheckedIOException("the picture could not be drawn", broken);
        }
    }

    /** An image as a file. */
    static byte[] encoded(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // in memory: the usual way goes through a temporary file, and what a journal says has no place there
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }

    private static byte[] page(Picture picture, Palette palette) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) picture.width(), (float) picture.height()));
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                Colour ground = palette.background();
                out.setNonStrokingColor(ground.red() / 255f, ground.green() / 255f, ground.blue() / 255f);
                out.addRect(0, 0, (float) picture.width(), (float) picture.height());
                out.fill();
                PdfPicture.paint(picture, palette, out, new PageFonts(pdf), 1);
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
