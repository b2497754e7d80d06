package app.wakewell.ui.fx;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: without accents, in lower case, so that "cafe" finds "Café". */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FoldedText() {}

    /** A text as it is searched. */
    public static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        // to upper case first, which turns a German sharp s into two letters and a final sigma into the usual one
        return BLANKS.matcher(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words of a search, folded. */
    public static List<String> words(String search) {
        return Arrays.stream(of(search).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
