package app.wakewell.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.util.Map;

import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.jspecify.annotations.Nullable;

/** Makes PNG images of SVG pictures, in the program's own font, without a display. */
final class ChartImage {

    private ChartImage() {}

    /**
     * Draws a picture.
     *
     * @param svg
     *            the whole document
     * @param width
     *            of the image in pixels; its height follows
     */
    static byte[] png(String svg, double width) {
        PNGTranscoder transcoder = new OwnFontTranscoder(OwnFonts.load());
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        } catch (TranscoderException broken) {
            throw new IllegalStateException("the picture could not be drawn", broken);
        }
        return out.toByteArray();
    }

    /** Words look alike on every machine, whatever fonts it has. */
    private static final class OwnFontTranscoder extends PNGTranscoder {

        private final OwnFonts fonts;

        OwnFontTranscoder(OwnFonts fonts) {
            this.fonts = fonts;
        }

        /** Called before the fonts are set, so the agent asks for them later. */
        @Override
        protected UserAgent createUserAgent() {
            return new SVGAbstractTranscoderUserAgent() {
                @Override
                public FontFamilyResolver getFontFamilyResolver() {
                    return fonts;
                }
            };
        }
    }

    /** Every family is our own one, in two weights. */
    private record OwnFonts(Font regular, Font strong) implements FontFamilyResolver, GVTFontFamily {

        private static final String NAME = "Inter";

        static OwnFonts load() {
            return new OwnFonts(font("Inter-Regular.ttf"), font("Inter-SemiBold.ttf"));
        }

        private static Font font(String file) {
            try (InputStream in = PdfPages.open(file)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (FontFormatException broken) {
                throw new IllegalStateException("not a font: " + file, broken);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public GVTFontFamily resolve(String familyName) {
            return this;
        }

        @Override
        public GVTFontFamily resolve(String familyName, FontFace face) {
            return this;
        }

        @Override
        public GVTFontFamily loadFont(InputStream in, FontFace face) {
            return this;
        }

        @Override
        public GVTFontFamily getDefault() {
            return this;
        }

        @Override
        public GVTFontFamily getFamilyThatCanDisplay(char letter) {
            return this;
        }

        @Override
        public String getFamilyName() {
            return NAME;
        }

        @Override
        public GVTFontFace getFontFace() {
            return new GVTFontFace(NAME);
        }

        @Override
        public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
            return deriveFont(size, text.getAttributes());
        }

        @Override
        @SuppressWarnings("rawtypes") // as the library declares it
        public GVTFont deriveFont(float size, @Nullable Map attributes) {
            Object weight = attributes == null ? null : attributes.get(TextAttribute.WEIGHT);
            // 600 arrives as medium
            boolean heavy = weight instanceof Number number
                    && number.floatValue() >= TextAttribute.WEIGHT_MEDIUM.floatValue();
            return new AWTGVTFont((heavy ? strong : regular).deriveFont(size));
        }

        @Override
        public boolean isComplex() {
            return false;
        }
    }
}
