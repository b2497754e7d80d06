package app.wakewell.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cells that do not stand for themselves: words for "not answered", and the apostrophe that keeps a spreadsheet from
 * running text as a formula.
 */
final class CellMarks {

    /** Written in a set-up column where a part of the bed is no longer known; an empty cell there means "as before". */
    static final String CLEARED = "-";

    private static final Set<String> MISSING = Set.of("", "na", "n/a", "null", CLEARED);

    /**
     * Text that gets a mark: what begins like a formula (half or full width), or reads like a missing cell. Leading
     * apostrophes are looked through, so that text which looks marked already gets one more and comes back whole.
     */
    private static final Pattern MARKED = Pattern
            .compile("'*(?:[=+\\-@\\t\\r\\n\\x00\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|(?i:na|n/a|null))", Pattern.DOTALL);

    private CellMarks() {}

    /** Whether a cell means "not answered". */
    static boolean isMissing(String cell) {
        return MISSING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** The same of a text cell, where blanks count: a note is given back exactly. */
    static boolean isMissingText(String cell) {
        return MISSING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** Text as it is written. */
    static String mark(String text) {
        return MARKED.matcher(text).matches() ? "'" + text : text;
    }

    /** Text as it was before {@link #mark}; takes away exactly that mark. */
    static String unmark(String cell) {
        return cell.startsWith("'") && MARKED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
