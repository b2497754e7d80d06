package app.wakewell.ui.trends;

import java.util.List;
import java.util.Optional;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.journal.Measure;
import app.wakewell.journal.Snapshot;
import app.wakewell.picture.PainPictureInput;
import app.wakewell.ui.picture.JournalPictures;
import app.wakewell.ui.picture.NightWords;

/** What Trends shows. */
sealed interface TrendsState {

    /** There is no entry yet. */
    record Empty() implements TrendsState {}

    /**
     * A picture of some nights.
     *
     * @param measure
     *            what is shown
     * @param from
     *            first night
     * @param to
     *            last night
     * @param summary
     *            which nights, how complete, and what the scale means
     * @param input
     *            what the picture is made of
     * @param rows
     *            the same as a table, newest night first
     * @param words
     *            the words of each night
     */
    record Shown(Measure measure, Night from, Night to, String summary, PainPictureInput input, List<NightRow> rows,
            NightsInWords words) implements TrendsState {

        public Shown {
            rows = List.copyOf(rows);
        }

        /** A night of the journal in words. */
        Optional<NightWords> night(Night night) {
            return words.card(night);
        }
    }

    /**
     * What is shown of a journal.
     *
     * @param current
     *            the night that Today proposes
     */
    static TrendsState of(Snapshot journal, JournalPictures pictures, Night current, TrendsRange range,
            Measure measure, TrendsTexts texts) {
        if (journal.entries().isEmpty()) {
            return new Empty();
        }
        TrendsRange.Nights nights = range.of(journal, current);
        List<Entry> entries = journal.between(nights.from(), nights.to());
        NightsInWords words = new NightsInWords(journal, pictures, texts);
        return new Shown(measure, nights.from(), nights.to(), summary(journal, entries, nights, measure, texts),
                pictures.of(measure, nights.from(), nights.to()),
                entries.reversed().stream().map(entry -> words.row(entry, measure)).toList(), words);
    }

    private static String summary(Snapshot journal, List<Entry> entries, TrendsRange.Nights nights, Measure measure,
            TrendsTexts texts) {
        Night first = journal.firstNight().filter(nights.from()::isBefore).orElse(nights.from());
        long possible = nights.to().index() - first.index() + 1;
        long measured = entries.stream().filter(entry -> measure.of(entry).isPresent()).count();
        return texts.summary(nights, entries.size(), possible, longestGap(entries, first, nights.to()), measured,
                measure);
    }

    /** The longest run of nights without an entry. */
    private static long longestGap(List<Entry> entries, Night from, Night to) {
        long longest = 0;
        long next = from.index();
        for (Entry entry : entries) {
            longest = Math.max(longest, entry.night().index() - next);
            next = entry.night().index() + 1;
        }
        return Math.max(longest, to.index() + 1 - next);
    }
}
