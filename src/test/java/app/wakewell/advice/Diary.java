package app.wakewell.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Derivations;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;
import app.wakewell.domain.SetUpChange;
import app.wakewell.domain.ShownScreen;
import app.wakewell.domain.Source;
import app.wakewell.domain.WeekEntry;

/** A journal by hand, in canonical text: {@code diary.night(0, "night.pain_rising=5", "night.position=SIDE")}. */
final class Diary {

    static final Night TODAY = Night.endingOn(LocalDate.of(2026, 3, 4));
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final SortedMap<Night, Answers> nights = new TreeMap<>();
    private final SortedMap<Night, Patch> changes = new TreeMap<>();
    private final List<WeekEntry> weeks = new ArrayList<>();
    private final List<DayEvent> events = new ArrayList<>();
    private Answers person = Answers.NONE;
    private @Nullable ShownScreen screen;

    /** Adds answers to the entry of a night some days ago. */
    Diary night(int daysAgo, String... answers) {
        Night night = TODAY.plus(-daysAgo);
        nights.put(night, patch(answers).applyTo(nights.getOrDefault(night, Answers.NONE)));
        return this;
    }

    /** The same answers on each of the last nights. */
    Diary nights(int count, String... answers) {
        for (int i = 0; i < count; i++) {
            night(i, answers);
        }
        return this;
    }

    /** The bed, since some days ago. */
    Diary setUp(int daysAgo, String... answers) {
        changes.merge(TODAY.plus(-daysAgo), patch(answers), Patch::then);
        return this;
    }

    Diary week(int daysAgo, String... answers) {
        weeks.add(new WeekEntry(TODAY.morning().minusDays(daysAgo), patch(answers).applyTo(Answers.NONE),
                Instant.EPOCH, null, ZONE));
        return this;
    }

    Diary event(DayEvent.Type type, int daysAgo, String... answers) {
        events.add(new DayEvent(events.size() + 1,
                DayEvent.What.of(type, TODAY.morning().minusDays(daysAgo), patch(answers).applyTo(Answers.NONE)),
                ZONE, Instant.EPOCH, null));
        return this;
    }

    Diary symptom(String symptom) {
        return event(DayEvent.Type.SYMPTOM, 0, "safety.symptoms=" + symptom);
    }

    Diary person(String... answers) {
        person = patch(answers).applyTo(person);
        return this;
    }

    /** Told of neither pregnancy nor anything in the past, as somebody whom no card has to wait for. */
    Diary asked() {
        return person("profile.pregnant=NO", "profile.risk_history=none");
    }

    Diary on(ShownScreen shown) {
        screen = shown;
        return this;
    }

    private static Patch patch(String... answers) {
        Patch patch = Patch.NONE;
        for (String answer : answers) {
            int sign = answer.indexOf('=');
            Field<?> field = Fields.byId(answer.substring(0, sign)).orElseThrow();
            patch = patch.parse(field,
                    answer.substring(sign + 1)) instanceof app.wakewell.domain.Parsed.Ok<Patch>(Patch one)
                            ? patch.then(one)
                            : refused(answer);
        }
        return patch;
    }

    private static Patch refused(String answer) {
        throw new IllegalArgumentException("no such answer: " + answer);
    }

    Derivations read() {
        List<Entry> entries = new ArrayList<>();
        nights.forEach((night, answers) -> entries
                .add(new Entry(night, answers, Instant.EPOCH, null, ZONE, Source.HAND)));
        List<SetUpChange> bed = new ArrayList<>();
        changes.forEach((night, patch) -> bed
                .add(new SetUpChange(night, patch, null, null, Instant.EPOCH, bed.size() + 1)));
        Derivations journal = Derivations.of(entries, BedHistory.of(bed), weeks, events, person);
        return screen == null ? journal : journal.shownOn(screen);
    }

    Situation situation() {
        return Situation.of(read(), TODAY);
    }
}
