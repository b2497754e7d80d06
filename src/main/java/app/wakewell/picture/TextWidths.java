package app.wakewell.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import app.wakewell.picture.Mark.Weight;

/**
 * Widths of words without a toolkit, so that a picture is laid out alike on every machine. The advances are those of
 * Inter, the program's own font, in thousandths of the font size. Letters with accents are as wide as without;
 * for other scripts a generous guess is taken. Every width has {@link #RESERVE} added, for fonts that stand in.
 */
public final class TextWidths {

    /** Share of a width that is added to it. */
    static final double RESERVE = 0.04;

    private static final String ELLIPSIS = "\u2026";
    private static final int FIRST = ' ';

    private static final int[] REGULAR = {281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288,
            360, 631, 407, 610, 618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730,
            722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682,
            679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876,
            591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662};

    private static final int[] STRONG = {252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319,
            379, 660, 423, 623, 636, 666, 612, 640, 576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737,
            722, 605, 588, 749, 746, 277, 580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720,
            713, 652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900,
            612, 609, 624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673};

    private TextWidths() {}

    /** Width in pixels of one line of words, with the reserve. */
    public static double of(String text, double size, Weight weight) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        int[] table = weight == Weight.STRONG ? STRONG : REGULAR;
        long sum = 0;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            sum += advance(plain.codePointAt(i), table);
        }
        return sum * size / 1000 * (1 + RESERVE);
    }

    /** Width in pixels of one line of words of regular weight, with the reserve. */
    public static double of(String text, double size) {
        return of(text, size, Weight.REGULAR);
    }

    /** The words as they are where they fit, else as many of their first letters as fit and an ellipsis. */
    static String fitted(String text, double size, Weight weight, double room) {
        if (of(text, size, weight) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0) {
            end = text.offsetByCodePoints(end, -1);
            String shorter = text.substring(0, end).stripTrailing() + ELLIPSIS;
            if (of(shorter, size, weight) <= room) {
                return end == 0 ? "" : shorter;
            }
        }
        return "";
    }

    /**
     * The words on as few lines as they need, broken at blanks, each line at most as wide as the room.
     *
     * @return no lines if one word alone is too wide or more than {@code most} lines are needed
     */
    public static List<String> wrapped(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer, size) <= room) {
                line = longer;
            } else if (line.isEmpty() || of(word, size) > room) {
                return List.of();
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.size() <= most ? List.copyOf(lines) : List.of();
    }

    /**
     * The words on one line or, if they are to stand on two, broken at the blank that makes them narrowest.
     *
     * @return no lines if they do not fit the room so
     */
    static List<String> balanced(String text, double size, double room, int lines) {
        if (lines == 1) {
            return wrapped(text, size, room, 1);
        }
        List<String> best = List.of();
        double narrowest = room;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            List<String> halves = List.of(text.substring(0, i).strip(), text.substring(i + 1).strip());
            double width = Math.max(of(halves.getFirst(), size), of(halves.getLast(), size));
            if (width <= narrowest) {
                narrowest = width;
                best = halves;
            }
        }
        return best;
    }

    private static int advance(int letter, int[] table) {
        if (letter >= FIRST && letter < FIRST + table.length) {
            return table[letter - FIRST];
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.SPACE_SEPARATOR -> 300;
            case Character.UPPERCASE_LETTER -> 850;
            case Character.LOWERCASE_LETTER -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
                    ? 640
                    : 830;
            default -> letter < 0x2E80 ? 700 : 1000;
        };
    }
}
