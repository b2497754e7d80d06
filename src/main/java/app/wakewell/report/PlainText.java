package app.wakewell.report;

/**
 * Text of the person as it can stand on a line of paper: blanks for line ends and tabs, nothing that no reader sees but
 * that reorders or hides letters.
 */
final class PlainText {

    private PlainText() {}

    /** Without control and direction characters, blanks at the ends and more than one blank in a row. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (Character.getType(letter)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                // direction marks, joiners and halves of letters: at best nothing is printed for them
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {
                    // left out
                }
                default -> {
                    if (!isVariation(letter)) {
                        plain.appendCodePoint(letter);
                    }
                }
            }
        });
        return plain.toString().replaceAll("\\s+", " ").strip();
    }

    /** Selects another drawing of the letter before it and has none of its own. */
    private static boolean isVariation(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    }
}
