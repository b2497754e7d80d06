package app.wakewell.journal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.SignList;
import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayEvent.Ending;
import app.wakewell.domain.DayEvent.What;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainCharacter;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.Thresholds;

/**
 * Symptoms as the person ticks them: each an event of its own, from the day on which it was noted until it is gone or a
 * clinician has seen it, so that each has its own dates. Each change is one step. Belongs to the thread of its journal.
 */
public final class SymptomNotes {

    private final Journal journal;

    public SymptomNotes(Journal journal) {
        this.journal = journal;
    }

    /** The symptoms that are there now, each with the first day of the event that tells of it. */
    public static SortedMap<Symptom, LocalDate> active(Snapshot journal) {
        SortedMap<Symptom, LocalDate> active = new TreeMap<>();
        events(journal).filter(event -> event.what().isActive())
                .forEach(event -> symptoms(event)
                        .forEach(symptom -> active.putIfAbsent(symptom, event.what().day())));
        return active;
    }

    /**
     * What there is now that asks for emergency care: symptoms that were noted, and the pain of the newest night, if
     * that is no older than an answer about a night speaks for, where it was called tearing.
     */
    public static Set<Symptom> emergencies(Snapshot journal, LocalDate today) {
        Set<Symptom> found = EnumSet.noneOf(Symptom.class);
        found.addAll(active(journal).keySet());
        LocalDate oldest = today.minusDays(Thresholds.NEWEST_NIGHT_DAYS);
        journal.entries()
                .reversed()
                .stream()
                .filter(entry -> !entry.night().morning().isAfter(today))
                .findFirst()
                .filter(newest -> !newest.night().morning().isBefore(oldest))
                .flatMap(newest -> newest.get(NightFields.PAIN_CHARACTER))
                .filter(kinds -> kinds.contains(PainCharacter.TEARING))
                .ifPresent(tearing -> found.add(Symptom.SUDDEN_TEARING_PAIN));
        found.removeIf(symptom -> !SignList.of(symptom).isEmergency());
        return Collections.unmodifiableSet(found);
    }

    private static Stream<DayEvent> events(Snapshot journal) {
        return journal.events().stream().filter(event -> event.what().type() == DayEvent.Type.SYMPTOM);
    }

    private static Set<Symptom> symptoms(DayEvent event) {
        return event.get(EventFields.SYMPTOMS).orElse(Set.of());
    }

    private List<DayEvent> about(Symptom symptom) {
        return events(journal.read()).filter(event -> symptoms(event).contains(symptom)).toList();
    }

    /**
     * Notes a symptom from a day on. One that is there already stays as it is; one that was noted later was there
     * earlier than was thought; one that was said to be gone on the very day is there after all.
     *
     * @return the event that tells of it
     * @throws Refused
     *             if the day lies in the future
     */
    public DayEvent note(Symptom symptom, LocalDate day) {
        List<DayEvent> noted = about(symptom).stream()
                .filter(event -> event.what().covers(day) || event.what().isActive())
                .toList();
        if (noted.isEmpty()) {
            return journal.addEvent(What.of(DayEvent.Type.SYMPTOM, day, answers(Set.of(symptom))));
        }
        DayEvent event = noted.getFirst();
        What what = event.what();
        if (what.day().isAfter(day)) {
            return amended(event, day, what.answers(), null, null);
        }
        return day.equals(what.until()) ? amended(event, what.day(), what.answers(), null, null) : event;
    }

    /** It is not there: what was noted that very day is taken back, what was noted before is gone since that day. */
    public void takeBack(Symptom symptom, LocalDate day) {
        journal.inOneStep(() -> {
            for (DayEvent event : about(symptom)) {
                if (event.what().isActive() && !event.what().day().equals(day)) {
                    over(event, symptom, day, Ending.GONE);
                } else if (event.what().isActive()) {
                    without(event, symptom);
                }
            }
            return symptom;
        });
    }

    /** It is over since a day, in one of two ways: gone, or seen by a clinician. */
    public void end(Symptom symptom, LocalDate day, Ending how) {
        journal.inOneStep(() -> {
            about(symptom).stream()
                    .filter(event -> event.what().isActive())
                    .forEach(event -> over(event, symptom, day, how));
            return symptom;
        });
    }

    /** Of an event that tells of several symptoms the others go on: this one becomes an event of its own. */
    private void over(DayEvent event, Symptom symptom, LocalDate day, Ending how) {
        What what = event.what();
        LocalDate last = day.isBefore(what.day()) ? what.day() : day;
        if (symptoms(event).size() == 1) {
            amended(event, what.day(), what.answers(), last, how);
        } else {
            without(event, symptom);
            journal.addEvent(new What(what.type(), what.day(), what.time(), answers(Set.of(symptom)), null, null, last,
                    how, null));
        }
    }

    private void without(DayEvent event, Symptom symptom) {
        Set<Symptom> rest = EnumSet.copyOf(symptoms(event));
        rest.remove(symptom);
        if (rest.isEmpty()) {
            journal.removeEvent(event.number());
        } else {
            amended(event, event.what().day(), event.what().answers().with(EventFields.SYMPTOMS, rest),
                    event.what().until(), event.what().ending());
        }
    }

    private static Answers answers(Set<Symptom> symptoms) {
        return Answers.NONE.with(EventFields.SYMPTOMS, symptoms);
    }

    private DayEvent amended(DayEvent event, LocalDate from, Answers answers, @Nullable LocalDate until,
            @Nullable Ending how) {
        What what = event.what();
        return journal.amendEvent(event.number(), new What(what.type(), from, what.time(), answers, what.pain(),
                what.minutes(), until, how, what.note()));
    }
}
