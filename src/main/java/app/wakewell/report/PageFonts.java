package app.wakewell.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphSubstitutionTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import app.wakewell.picture.Mark.Weight;

/**
 * The program's own fonts in one PDF. Each is loaded when the first letter asks for it, and text and pictures share it.
 */
final class PageFonts {

    /** Stands where no font has the letter. */
    static final String MISSING_LETTER = "\u25a1";

    private static final String FOLDER = "/app/wakewell/assets/fonts/";

    private final PDDocument pdf;
    private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);

    PageFonts(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** A font file. */
    enum Face {
        REGULAR("Inter-Regular.ttf"), MEDIUM("Inter-Medium.ttf"), STRONG("Inter-SemiBold.ttf"),
        /** Has rare letters that Inter has not. */
        RARE_LETTERS("NotoSans-Regular.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /** Letters that follow each other and come from one font. */
    record Run(PDFont font, String letters) {

        /** Width in the unit of the font size. */
        double width(double size) {
            try {
                return font.getStringWidth(letters) / 1000 * size;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A font of this PDF. */
    PDFont font(Face face) {
        return loaded(face).font();
    }

    /** One line of words, cut where the font changes. What no font has is {@link #MISSING_LETTER}. */
    List<Run> runs(String words, Weight weight) {
        Face first = weight == Weight.STRONG ? Face.STRONG : Face.REGULAR;
        List<Run> runs = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        Face current = first;
        for (int letter : visible(words)) {
            boolean known = loaded(first).has(letter) || loaded(Face.RARE_LETTERS).has(letter);
            int shown = known ? letter : MISSING_LETTER.codePointAt(0);
            Face face = loaded(first).has(shown) ? first : Face.RARE_LETTERS;
            if (face != current && !letters.isEmpty()) {
                runs.add(new Run(font(current), letters.toString()));
                letters.setLength(0);
            }
            current = face;
            letters.appendCodePoint(shown);
        }
        if (!letters.isEmpty()) {
            runs.add(new Run(font(current), letters.toString()));
        }
        return runs;
    }

    /** Without what has no shape: joiners and marks of direction; tabs and line ends are blanks. */
    private static int[] visible(String words) {
        return words.codePoints()
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .toArray();
    }

    private Loaded loaded(Face face) {
        return loaded.computeIfAbsent(face, missing -> load(missing.file));
    }

    private Loaded load(String file) {
        try (InputStream in = open(file)) {
            TrueTypeFont font = new PlainLetters().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new Loaded(PDType0Font.load(pdf, font, true), font.getUnicodeCmapLookup());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) {
        InputStream in = PageFonts.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("missing: " + FOLDER + file);
        }
        return in;
    }

    /** Leaves out the rules for joined letters: the pages have none, and reading and asking them takes long. */
    private static final class PlainLetters extends TTFParser {

        @Override
        protected TTFTable readTable(String tag) {
            return super.readTable(tag.equals(GlyphSubstitutionTable.TAG) ? "" : tag);
        }
    }

    private record Loaded(PDFont font, CmapLookup letters) {

        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }
}
