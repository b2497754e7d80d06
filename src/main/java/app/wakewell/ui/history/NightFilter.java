package app.wakewell.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.wakewell.ui.fx.FoldedText;

/**
 * Which nights are shown in the table. Everything that is asked for has to hold.
 *
 * @param kinds
 *            kinds that a night has to be of
 * @param letter
 *            its set-up; empty for any
 * @param from
 *            the first morning, or {@code null}
 * @param to
 *            the last morning, or {@code null}
 * @param search
 *            words that have to occur
 */
record NightFilter(Set<NightKind> kinds, String letter, @Nullable LocalDate from, @Nullable LocalDate to,
        String search) {

    /** Shows all that is written. */
    static final NightFilter ALL = new NightFilter(Set.of(), "", null, null, "");

    NightFilter {
        kinds = Set.copyOf(kinds);
    }

    NightFilter ofKinds(Set<NightKind> wanted) {
        return new NightFilter(wanted, letter, from, to, search);
    }

    NightFilter withLetter(String other) {
        return new NightFilter(kinds, other, from, to, search);
    }

    NightFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new NightFilter(kinds, letter, first, last, search);
    }

    NightFilter searching(String words) {
        return new NightFilter(kinds, letter, from, to, words);
    }

    /**
     * The nights that are shown, in the order given. Nights of which nothing is known are shown only as missing ones.
     */
    List<NightRow> of(List<NightRow> nights, NightSearch finder, HistoryTexts texts) {
        List<String> words = FoldedText.words(search);
        return nights.stream()
                .filter(row -> row.isWritten() || !row.events().isEmpty() || kinds.contains(NightKind.MISSING))
                .filter(row -> kinds.stream().allMatch(kind -> kind.includes(row)))
                .filter(row -> letter.isEmpty() || letter.equals(row.letter()))
                .filter(row -> from == null || !row.night().morning().isBefore(from))
                .filter(row -> to == null || !row.night().morning().isAfter(to))
                .filter(row -> finder.finds(row, words, texts))
                .toList();
    }
}
