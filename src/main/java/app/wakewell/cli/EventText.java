package app.wakewell.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayEvent.What;
import app.wakewell.domain.Field;
import app.wakewell.domain.Score;
import app.wakewell.journal.wording.Wording;

/** Events of a day as a line. */
final class EventText {

    private final Console console;
    private final Wording wording;

    EventText(Console console) {
        this.console = console;
        this.wording = console.wording();
    }

    /** Number, day, time, type and what happened: "3  2026-03-04 18:30  exercise: stretching, 20 min". */
    String line(DayEvent event) {
        What what = event.what();
        String when = what.time() == null ? what.day().toString() : what.day() + " " + what.time();
        return console.text("event.line", Integer.toString(event.number()), when, wording.value(what.type()),
                what(event));
    }

    /** What happened: "numbness in a leg, gone since 9 March 2026". */
    String what(DayEvent event) {
        What what = event.what();
        List<String> words = new ArrayList<>();
        Score pain = what.pain();
        if (pain != null) {
            words.add(console.text("event.pain", pain.value()));
        }
        for (Field<?> field : DayEvent.fields(what.type())) {
            wording.answer(field, what.answers()).ifPresent(words::add);
        }
        Integer minutes = what.minutes();
        if (minutes != null) {
            words.add(console.text("event.minutes", minutes));
        }
        LocalDate until = what.until();
        DayEvent.Ending ending = what.ending();
        if (until != null && ending != null) {
            words.add(console.text("event.until", wording.value(ending), wording.dayWithYear(until)));
        }
        String note = what.note();
        if (note != null) {
            words.add(console.text("event.note", note));
        }
        return words.isEmpty() ? console.text("event.plain") : String.join(", ", words);
    }
}
