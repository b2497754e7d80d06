package app.wakewell.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.domain.Phase;
import app.wakewell.journal.Snapshot;

/**
 * All nights of a journal from the first one it knows to the current one, gaps included.
 *
 * @param newestFirst
 *            the nights
 */
record NightRows(List<NightRow> newestFirst) {

    NightRows {
        newestFirst = List.copyOf(newestFirst);
    }

    /**
     * The nights of a journal.
     *
     * @param current
     *            the night that Today proposes; as long as nothing is written about it, it is no gap
     */
    static NightRows of(Snapshot journal, Night current) {
        Map<Night, Entry> entries = journal.entries()
                .stream()
                .collect(Collectors.toMap(Entry::night, Function.identity()));
        Map<LocalDate, List<DayEvent>> events = journal.events()
                .stream()
                .collect(Collectors.groupingBy(event -> event.what().day()));
        Optional<Night> first = Stream.concat(entries.keySet().stream(), events.keySet().stream().map(Night::endingOn))
                .min(Night::compareTo);
        Optional<Night> last = Stream
                .concat(Stream.of(current),
                        Stream.concat(entries.keySet().stream(), events.keySet().stream().map(Night::endingOn)))
                .max(Night::compareTo);
        if (first.isEmpty() || last.isEmpty()) {
            return new NightRows(List.of());
        }
        List<DayEvent.What> breaks = journal.events()
                .stream()
                .map(DayEvent::what)
                .filter(what -> what.type() == DayEvent.Type.BREAK)
                .toList();
        Map<Night, String> letters = letters(journal.bed().phases(), first.get(), last.get());
        List<NightRow> rows = new ArrayList<>();
        for (Night night = last.get(); !night.isBefore(first.get()); night = night.previous()) {
            LocalDate day = night.morning();
            NightRow row = new NightRow(night, entries.get(night), letters.getOrDefault(night, ""),
                    events.getOrDefault(day, List.of()), breaks.stream().anyMatch(what -> what.covers(day)));
            if (row.isWritten() || night.isBefore(current) || !row.events().isEmpty()) {
                rows.add(row);
            }
        }
        return new NightRows(rows);
    }

    private static Map<Night, String> letters(List<Phase> phases, Night first, Night last) {
        Map<Night, String> letters = new HashMap<>();
        for (Phase phase : phases) {
            Night to = phase.lastNight().filter(last::isAfter).orElse(last);
            Night night = phase.from().isBefore(first) ? first : phase.from();
            for (; !night.isAfter(to); night = night.next()) {
                letters.put(night, phase.letter());
            }
        }
        return letters;
    }

    /** The letters of the set-ups that nights have, in alphabetical order. */
    List<String> letters() {
        return newestFirst.stream()
                .map(NightRow::letter)
                .filter(letter -> !letter.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The row of a night; it may be a gap, or a night before the journal began. */
    NightRow of(Night night) {
        return newestFirst.stream()
                .filter(row -> row.night().equals(night))
                .findFirst()
                .orElseGet(() -> new NightRow(night, null, "", List.of(), false));
    }
}
