package app.wakewell.advice;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of one language that, in a note, lead to the list of warning signs. They are looked for as whole words, in
 * upper or lower case, with any blanks between the words of a phrase. Immutable.
 */
public final class NoteWords {

    private final List<Pattern> wanted;
    private final List<Pattern> meantOtherwise;

    /**
     * The words of a language.
     *
     * @param wanted
     *            words and phrases to look for
     * @param meantOtherwise
     *            phrases that have such a word and mean nothing by it, as "fall asleep" is no fall
     */
    public NoteWords(Collection<String> wanted, Collection<String> meantOtherwise) {
        this.wanted = patterns(wanted);
        this.meantOtherwise = patterns(meantOtherwise);
    }

    private static List<Pattern> patterns(Collection<String> phrases) {
        return phrases.stream().map(NoteWords::pattern).toList();
    }

    private static Pattern pattern(String phrase) {
        String words = Pattern.compile("\\s+")
                .splitAsStream(phrase.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + words + "(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words that a note has, in lower case, each once, in the order of the list. */
    List<String> in(String note) {
        String left = note;
        for (Pattern phrase : meantOtherwise) {
            left = phrase.matcher(left).replaceAll("\n");
        }
        String rest = left;
        return wanted.stream()
                .flatMap(word -> word.matcher(rest).results().limit(1))
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
