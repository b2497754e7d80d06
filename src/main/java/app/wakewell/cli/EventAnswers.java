package app.wakewell.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayEvent.Ending;
import app.wakewell.domain.DayEvent.What;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.TherapyKind;
import app.wakewell.domain.TrialKind;
import app.wakewell.domain.TrialOutcome;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Refused;
import app.wakewell.journal.SymptomNotes;

/**
 * Writes answers about a day as the events they tell of. What is answered twice is written once; "none" ends what was
 * going on; "none" and "don't know" that end nothing are kept as an event of that day, so that they are not the same as
 * no answer. Each method tells which events hold the answers now.
 */
final class EventAnswers {

    private final Journal journal;
    private final LocalDate day;
    private final SymptomNotes notes;

    EventAnswers(Journal journal, LocalDate day) {
        this.journal = journal;
        this.notes = new SymptomNotes(journal);
        this.day = day;
    }

    /** Symptoms, each an event from that day until it is gone; one that is active already stays as it is. */
    List<DayEvent> symptoms(Patch patch) {
        Answers said = patch.applyTo(Answers.NONE);
        if (!said.has(EventFields.SYMPTOMS)) {
            events(DayEvent.Type.SYMPTOM, this::isOfTheDay).forEach(event -> journal.removeEvent(event.number()));
            return List.of();
        }
        if (said.isUnknown(EventFields.SYMPTOMS)) {
            return List.of(noted(DayEvent.Type.SYMPTOM, said, Ending.ENDED));
        }
        Set<Symptom> symptoms = said.get(EventFields.SYMPTOMS).orElseThrow();
        return symptoms.isEmpty()
                ? ended(DayEvent.Type.SYMPTOM, EventFields.SYMPTOMS, said, Ending.GONE)
                : symptoms.stream().sorted().map(symptom -> notes.note(symptom, day)).toList();
    }

    /** Therapy of the day, an event for each kind; effect and whether it was discussed belong to them. */
    List<DayEvent> therapy(Patch patch) {
        List<DayEvent> noted = events(DayEvent.Type.THERAPY, this::isOfTheDay);
        if (!sets(patch, EventFields.THERAPY_KIND.id())) {
            return noted.isEmpty() ? added(DayEvent.Type.THERAPY, patch) : changed(noted, patch);
        }
        Answers said = patch.applyTo(Answers.NONE);
        Set<TherapyKind> kinds = said.get(EventFields.THERAPY_KIND).orElse(Set.of());
        if (kinds.isEmpty()) {
            if (noted.stream().anyMatch(event -> !kinds(event).isEmpty())) {
                throw Refused.because(Problem.of(EventFields.THERAPY_KIND.id(), "problem.therapy.noted", day));
            }
            return noted.isEmpty() ? added(DayEvent.Type.THERAPY, patch) : changed(noted, patch);
        }
        List<DayEvent> held = new ArrayList<>();
        for (TherapyKind kind : new TreeSet<>(kinds)) {
            List<DayEvent> same = events(DayEvent.Type.THERAPY, this::isOfTheDay).stream()
                    .filter(event -> kinds(event).isEmpty() || kinds(event).contains(kind))
                    .sorted(Comparator.comparing(event -> kinds(event).isEmpty()))
                    .limit(1)
                    .toList();
            if (same.isEmpty()) {
                held.addAll(added(DayEvent.Type.THERAPY, patch.set(EventFields.THERAPY_KIND, Set.of(kind))));
            } else {
                Set<TherapyKind> known = kinds(same.getFirst());
                held.addAll(changed(same,
                        patch.set(EventFields.THERAPY_KIND, known.isEmpty() ? Set.of(kind) : known)));
            }
        }
        return held;
    }

    private static Set<TherapyKind> kinds(DayEvent event) {
        return event.get(EventFields.THERAPY_KIND).orElse(Set.of());
    }

    /** A test that begins on the day, or what came of the one that is running; an outcome ends it. */
    List<DayEvent> trial(Patch patch) {
        Answers said = patch.applyTo(Answers.NONE);
        Optional<TrialKind> kind = said.get(EventFields.TRIAL_KIND);
        if (kind.filter(TrialKind.NONE::equals).isPresent()) {
            return ended(DayEvent.Type.TRIAL, EventFields.TRIAL_KIND, said, Ending.ENDED);
        }
        List<DayEvent> noted = events(DayEvent.Type.TRIAL, what -> isOfTheDay(what) && isTest(what, kind));
        if (noted.isEmpty() && !sets(patch, EventFields.TRIAL_KIND.id())) {
            noted = events(DayEvent.Type.TRIAL, what -> what.isActive() && what.covers(day)).reversed()
                    .stream()
                    .limit(1)
                    .toList();
        }
        List<DayEvent> held = new ArrayList<>();
        for (DayEvent event : noted.isEmpty() ? added(DayEvent.Type.TRIAL, patch) : changed(noted, patch)) {
            boolean over = event.get(EventFields.TRIAL_OUTCOME)
                    .filter(outcome -> outcome != TrialOutcome.RUNNING)
                    .isPresent();
            held.add(over == event.what().isActive()
                    ? amended(event, event.what().day(), event.what().answers(), over ? Ending.ENDED : null)
                    : event);
        }
        return held;
    }

    /** Whether a test is of a kind; one whose kind was not said may be of any. */
    private static boolean isTest(What what, Optional<TrialKind> wanted) {
        Optional<TrialKind> kind = what.answers().get(EventFields.TRIAL_KIND);
        return kind.isEmpty() || (kind.get() != TrialKind.NONE && kind.get() == wanted.orElse(kind.get()));
    }

    private static boolean sets(Patch patch, String id) {
        return patch.texts()
                .entrySet()
                .stream()
                .anyMatch(
                        text -> text.getKey().id().equals(id) && text.getValue().isPresent());
    }

    /** What was going on and is over since the day, with what else was said; where nothing was, the answer itself. */
    private List<DayEvent> ended(DayEvent.Type type, Field<?> none, Answers said, Ending how) {
        List<DayEvent> active = events(type, what -> what.isActive() && what.covers(day));
        Patch more = Patch.setting(said.without(none));
        return active.isEmpty()
                ? List.of(noted(type, said, how))
                : active.stream()
                        .map(event -> amended(event, event.what().day(), more.applyTo(event.what().answers()), how))
                        .toList();
    }

    /** An answer that begins nothing, kept on its day. */
    private DayEvent noted(DayEvent.Type type, Answers said, Ending how) {
        What what = What.of(type, day, said).over(day, how);
        return events(type, what::equals).stream().findFirst().orElseGet(() -> journal.addEvent(what));
    }

    private List<DayEvent> added(DayEvent.Type type, Patch patch) {
        Answers answers = patch.applyTo(Answers.NONE);
        return answers.isEmpty() ? List.of() : List.of(journal.addEvent(What.of(type, day, answers)));
    }

    private List<DayEvent> changed(List<DayEvent> events, Patch patch) {
        List<DayEvent> held = new ArrayList<>();
        for (DayEvent event : events) {
            Answers answers = patch.applyTo(event.what().answers());
            if (answers.isEmpty()) {
                journal.removeEvent(event.number());
            } else {
                held.add(amended(event, event.what().day(), answers, event.what().ending()));
            }
        }
        return held;
    }

    /** The event as it is amended, lasting or over since the day; what is over stays over since the day it was. */
    private DayEvent amended(DayEvent event, LocalDate from, Answers answers, @Nullable Ending ending) {
        What what = event.what();
        LocalDate until = ending == null ? null : what.until() == null ? day : what.until();
        return journal.amendEvent(event.number(), new What(what.type(), from, what.time(), answers, what.pain(),
                what.minutes(), until, ending, what.note()));
    }

    private List<DayEvent> events(DayEvent.Type type, Predicate<What> wanted) {
        return journal.read()
                .events()
                .stream()
                .filter(event -> event.what().type() == type && wanted.test(event.what()))
                .toList();
    }

    private boolean isOfTheDay(What what) {
        return what.day().equals(day);
    }
}
