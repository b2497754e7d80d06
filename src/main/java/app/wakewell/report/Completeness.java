package app.wakewell.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Source;
import app.wakewell.picture.CompletenessStrip;
import app.wakewell.picture.CompletenessStrip.State;

/**
 * How complete a stretch of a journal is: what a clinician wants to know before any number.
 *
 * @param nights
 *            calendar nights of the stretch
 * @param logged
 *            nights with an entry
 * @param longestGap
 *            most nights without an entry, one after the other
 * @param late
 *            entries written late
 * @param edited
 *            entries changed later
 * @param away
 *            nights slept elsewhere or marked as not counting
 * @param imported
 *            entries from files of other programs
 * @param withoutPain
 *            entries without pain on rising
 * @param states
 *            what there is of each night with an entry
 */
record Completeness(int nights, int logged, int longestGap, int late, int edited, int away, int imported,
        int withoutPain, Map<LocalDate, CompletenessStrip.State> states) {

    private static final Set<Source> FILES = Set.of(Source.CSV, Source.SLEEP_CYCLE);

    Completeness {
        states = Map.copyOf(states);
    }

    /**
     * Counts.
     *
     * @param entries
     *            those of the stretch, by night
     */
    static Completeness of(List<Entry> entries, Night from, Night to) {
        Map<LocalDate, State> states = new HashMap<>();
        long gap = 0;
        Night next = from;
        for (Entry entry : entries) {
            gap = Math.max(gap, entry.night().index() - next.index());
            next = entry.night().next();
            states.put(entry.night().morning(), state(entry));
        }
        gap = Math.max(gap, to.index() - next.index() + 1);
        return new Completeness(Math.toIntExact(to.index() - from.index() + 1), entries.size(), (int) gap,
                count(entries, Entry::isLate), count(entries, Entry::isEdited), count(entries, Entry::isAway),
                count(entries, entry -> FILES.contains(entry.source())),
                count(entries, entry -> entry.get(NightFields.PAIN_RISING).isEmpty()), states);
    }

    /** Whole per cent of nights logged; 0 and 100 only if it is none or all. */
    int percent() {
        if (logged == 0 || logged == nights) {
            return logged == 0 ? 0 : 100;
        }
        return Math.clamp(Math.round(100.0 * logged / nights), 1, 99);
    }

    private static State state(Entry entry) {
        if (entry.isAway()) {
            return State.AWAY;
        }
        return entry.isLate() ? State.LATE : State.LOGGED;
    }

    private static int count(List<Entry> entries, Predicate<Entry> what) {
        return Math.toIntExact(entries.stream().filter(what).count());
    }
}
