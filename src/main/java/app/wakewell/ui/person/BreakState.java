package app.wakewell.ui.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.wakewell.domain.DayEvent;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.fx.Formats;

/**
 * Breaks from the journal.
 *
 * @param running
 *            the break that today lies in
 * @param words
 *            since when and until when; empty while there is none
 * @param past
 *            the breaks that are over, newest first
 */
record BreakState(Optional<DayEvent> running, String words, List<String> past) {

    static BreakState of(Snapshot journal, LocalDate today, Messages messages, Formats formats) {
        List<DayEvent> breaks = journal.events()
                .stream()
                .filter(event -> event.what().type() == DayEvent.Type.BREAK)
                .sorted(Comparator.comparing((DayEvent event) -> event.what().day()).reversed())
                .toList();
        Optional<DayEvent> running = breaks.stream().filter(event -> event.what().covers(today)).findFirst();
        return new BreakState(running, running.map(event -> words(event.what(), messages, formats)).orElse(""),
                breaks.stream()
                        .map(DayEvent::what)
                        .filter(what -> what.until() != null && what.until().isBefore(today))
                        .map(what -> messages.text("person.break.past", formats.date(what.day()),
                                formats.date(java.util.Objects.requireNonNull(what.until()))))
                        .toList());
    }

    private static String words(DayEvent.What what, Messages messages, Formats formats) {
        return what.until() == null
                ? messages.text("person.break.since", formats.date(what.day()))
                : messages.text("person.break.between", formats.date(what.day()), formats.date(what.until()));
    }
}
