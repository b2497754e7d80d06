package app.wakewell.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What the events of days say on a day: symptoms still there, therapies being tried, the one thing being tested. */
final class EventLog {

    private static final Comparator<DayEvent> IN_TIME = Comparator
            .comparing((DayEvent event) -> event.what().day())
            .thenComparing(event -> event.what().time(), Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()))
            .thenComparingInt(DayEvent::number);

    private final List<DayEvent> events;

    EventLog(Collection<DayEvent> events) {
        this.events = events.stream().sorted(IN_TIME).toList();
    }

    /** Everything the events answer on a day. */
    Answers on(LocalDate day) {
        Answers answers = withAll(Answers.NONE, EventFields.SYMPTOMS, symptoms(day), Symptom.class);
        answers = withAll(answers, EventFields.THERAPY_KIND, kinds(day), TherapyKind.class);
        answers = with(answers, EventFields.THERAPY_EFFECT, effect(day));
        answers = with(answers, EventFields.THERAPY_DISCUSSED, discussed(day));
        answers = with(answers, EventFields.TRIAL_KIND,
                trialOn(day).flatMap(event -> event.get(EventFields.TRIAL_KIND)));
        return with(answers, EventFields.TRIAL_OUTCOME, outcome(day));
    }

    private static <T> Answers with(Answers answers, Field<T> field, Optional<T> value) {
        return value.isPresent() ? answers.with(field, value.get()) : answers;
    }

    private static <E extends Enum<E>> Answers withAll(Answers answers, Field<Set<E>> field, Stream<E> values,
            Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        values.forEach(all::add);
        return all.isEmpty() ? answers : answers.with(field, all);
    }

    private Stream<DayEvent> until(LocalDate day, DayEvent.Type type) {
        return events.stream().filter(event -> event.what().type() == type && !event.what().day().isAfter(day));
    }

    /** The newest event of a kind, and whether it speaks of the field at all. */
    private static Optional<DayEvent> newest(Stream<DayEvent> events) {
        return events.reduce((earlier, later) -> later);
    }

    /** Whether a lasting thing is still there: on the day on which it is marked as over it no longer is. */
    private static boolean lasts(DayEvent event, LocalDate day) {
        LocalDate until = event.what().until();
        return until == null || day.isBefore(until);
    }

    private Stream<Symptom> symptoms(LocalDate day) {
        return until(day, DayEvent.Type.SYMPTOM).filter(event -> lasts(event, day))
                .flatMap(event -> event.get(EventFields.SYMPTOMS).stream())
                .flatMap(Set::stream);
    }

    // ---- therapies ----

    /** The last day on which a session still speaks for the therapy being tried. */
    private static LocalDate lastDay(DayEvent session) {
        LocalDate until = session.what().until();
        return until == null ? session.what().day().plusDays(Thresholds.THERAPY_DAYS - 1L) : until;
    }

    /** The sessions of therapies that are being tried. */
    private Stream<DayEvent> current(LocalDate day) {
        return until(day, DayEvent.Type.THERAPY).filter(session -> !day.isAfter(lastDay(session)));
    }

    private static boolean isOf(DayEvent session, TherapyKind kind) {
        return session.get(EventFields.THERAPY_KIND).filter(kinds -> kinds.contains(kind)).isPresent();
    }

    private Stream<TherapyKind> kinds(LocalDate day) {
        return current(day).flatMap(session -> session.get(EventFields.THERAPY_KIND).stream()).flatMap(Set::stream);
    }

    private Optional<TherapyEffect> effect(LocalDate day) {
        return newest(current(day)).flatMap(session -> session.get(EventFields.THERAPY_EFFECT));
    }

    private Optional<YesNo> discussed(LocalDate day) {
        return newest(current(day).filter(session -> session.get(EventFields.THERAPY_DISCUSSED).isPresent()))
                .flatMap(session -> session.get(EventFields.THERAPY_DISCUSSED));
    }

    /** When the therapy that was begun last was begun, of those being tried. */
    Optional<LocalDate> newestTherapyBegan(LocalDate day) {
        return kinds(day).distinct().map(kind -> began(kind, day)).max(Comparator.naturalOrder());
    }

    /** The first session of a kind from which on no gap was too long. */
    private LocalDate began(TherapyKind kind, LocalDate day) {
        LocalDate first = day;
        @Nullable
        LocalDate last = null;
        for (DayEvent session : until(day, DayEvent.Type.THERAPY).filter(session -> isOf(session, kind)).toList()) {
            LocalDate held = session.what().day();
            if (last == null || held.isAfter(last.plusDays(1))) {
                first = held;
                last = lastDay(session);
            } else if (lastDay(session).isAfter(last)) {
                last = lastDay(session);
            }
        }
        return first;
    }

    // ---- trials ----

    /** The thing being tested. */
    Optional<DayEvent> trialOn(LocalDate day) {
        return newest(until(day, DayEvent.Type.TRIAL)).filter(trial -> isRunning(trial, day));
    }

    private static boolean isRunning(DayEvent trial, LocalDate day) {
        boolean ended = trial.what().until() == null
                && trial.get(EventFields.TRIAL_OUTCOME).filter(outcome -> outcome != TrialOutcome.RUNNING).isPresent();
        return lasts(trial, day) && !ended
                && trial.get(EventFields.TRIAL_KIND).filter(kind -> kind == TrialKind.NONE).isEmpty();
    }

    private Optional<TrialOutcome> outcome(LocalDate day) {
        return newest(until(day, DayEvent.Type.TRIAL)).flatMap(trial -> isRunning(trial, day)
                ? Optional.of(TrialOutcome.RUNNING)
                : trial.get(EventFields.TRIAL_OUTCOME).filter(outcome -> outcome != TrialOutcome.RUNNING));
    }

    /** Whether a therapy or a test is on record between two days, both included. */
    boolean hasSelfCare(LocalDate from, LocalDate to) {
        return events.stream()
                .map(DayEvent::what)
                .filter(EventLog::isSelfCare)
                .anyMatch(what -> !what.day().isBefore(from) && !what.day().isAfter(to));
    }

    private static boolean isSelfCare(DayEvent.What what) {
        return switch (what.type()) {
            case THERAPY -> true;
            case TRIAL -> what.answers().get(EventFields.TRIAL_KIND).filter(TrialKind.NONE::equals).isEmpty();
            case MEDICINE, EXERCISE, PAIN, SYMPTOM, BREAK -> false;
        };
    }
}
