package app.wakewell.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static app.wakewell.domain.Nights.BERLIN;

/** A journal by hand. */
final class Diary {

    /** The night that is asked about where no other is named. */
    static final Night NIGHT = Night.endingOn(LocalDate.of(2026, 3, 4));

    private final List<Entry> entries = new ArrayList<>();
    private final List<SetUpChange> changes = new ArrayList<>();
    private final List<WeekEntry> weeks = new ArrayList<>();
    private final List<DayEvent> events = new ArrayList<>();
    private Answers person = Answers.NONE;

    Diary night(Night night, Answers answers) {
        entries.add(new Entry(night, answers, Instant.EPOCH, null, BERLIN, Source.HAND));
        return this;
    }

    Diary pain(Night night, int pain) {
        return night(night, Answers.NONE.with(NightFields.PAIN_RISING, new Score(pain)));
    }

    /** Scores of the nights that end with {@link #NIGHT}, oldest first; a dot is a night without entry. */
    Diary pains(String scores) {
        for (int i = 0; i < scores.length(); i++) {
            if (scores.charAt(i) != '.') {
                pain(NIGHT.plus(i + 1 - scores.length()), scores.charAt(i) - '0');
            }
        }
        return this;
    }

    Diary setUp(Night from, Patch difference) {
        changes.add(new SetUpChange(from, difference, null, null, Instant.EPOCH, changes.size() + 1));
        return this;
    }

    Diary week(LocalDate day, Answers answers) {
        weeks.add(new WeekEntry(day, answers, Instant.EPOCH, null, BERLIN));
        return this;
    }

    Diary event(DayEvent.What what) {
        events.add(new DayEvent(events.size() + 1, what, BERLIN, Instant.EPOCH, null));
        return this;
    }

    Diary therapy(LocalDate day, Answers answers) {
        return event(DayEvent.What.of(DayEvent.Type.THERAPY, day, answers));
    }

    Diary person(Answers answers) {
        person = answers;
        return this;
    }

    Derivations read() {
        return Derivations.of(entries, BedHistory.of(changes), weeks, events, person);
    }

    <T> Optional<T> on(Field<T> field, Night night) {
        return read().value(field, night);
    }

    <T> Optional<T> on(Field<T> field) {
        return on(field, NIGHT);
    }
}
