package app.wakewell.ui.history;

import java.util.List;
import java.util.Locale;

import app.wakewell.domain.Night;
import app.wakewell.journal.Snapshot;

/** What History shows. */
sealed interface HistoryState {

    /** Nothing is written yet. */
    record Empty() implements HistoryState {}

    /**
     * Some nights of a journal.
     *
     * @param nights
     *            all there are
     * @param shown
     *            those that the filter leaves, newest first
     * @param count
     *            how many that is, in words
     * @param spans
     *            the years that can be looked at
     * @param year
     *            the one that is
     * @param columns
     *            what the table can show
     * @param texts
     *            the words, with those for the person's own factors
     */
    record Shown(NightRows nights, List<NightRow> shown, String count, List<YearSpan> spans, YearState year,
            List<NightColumn> columns, HistoryTexts texts) implements HistoryState {
        public Shown {
            shown = List.copyOf(shown);
            spans = List.copyOf(spans);
            columns = List.copyOf(columns);
        }
    }

    /**
     * What the person looks at.
     *
     * @param filter
     *            which nights the table has
     * @param span
     *            which year is shown
     * @param measure
     *            what the year shows
     * @param place
     *            where the person lives, for the first day of the week
     */
    record Look(NightFilter filter, YearSpan span, YearMeasure measure, Locale place) {}

    /**
     * What is shown of a journal.
     *
     * @param current
     *            the night that Today proposes
     * @param search
     *            remembers what can be found from one time to the next
     */
    static HistoryState of(Snapshot journal, Night current, Look look, NightSearch search, HistoryTexts texts) {
        NightRows nights = NightRows.of(journal, current);
        if (nights.newestFirst().isEmpty()) {
            return new Empty();
        }
        HistoryTexts known = texts.knowing(journal.factors());
        List<NightRow> shown = look.filter().of(nights.newestFirst(), search, known);
        List<YearSpan> spans = YearSpan.of(nights, current);
        YearSpan span = spans.contains(look.span()) ? look.span() : YearSpan.UP_TO_NOW;
        return new Shown(nights, shown, count(nights, shown, look.filter(), texts), spans,
                YearState.of(nights, current, span, look.measure(), look.place(), texts),
                NightColumns.all(journal.factors()), known);
    }

    private static String count(NightRows nights, List<NightRow> shown, NightFilter filter, HistoryTexts texts) {
        long written = nights.newestFirst().stream().filter(NightRow::isWritten).count();
        return filter.equals(NightFilter.ALL)
                ? texts.text("history.count.all", written)
                : texts.text("history.count", shown.size(), written);
    }
}
