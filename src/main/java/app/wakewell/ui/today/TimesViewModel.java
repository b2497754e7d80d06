package app.wakewell.ui.today;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightCheck;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.NightTimes;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;

/**
 * The times of the night as they are typed, without dates. All four are worked out anew whenever one of them changes,
 * so that the order of typing does not matter.
 */
final class TimesViewModel {

    /** The times that another time zone can be meant for: the plane lands before getting up. */
    private static final Set<Field<ZonedDateTime>> GOING_TO_BED = Set.of(NightFields.INTO_BED,
            NightFields.TRIED_TO_SLEEP);

    private final TodayViewModel today;
    private final Map<Field<ZonedDateTime>, Time> times = new HashMap<>();
    private final ObjectProperty<@Nullable ZoneId> bedZone = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<NightCheck> check = new ReadOnlyObjectWrapper<>(
            NightCheck.of(Answers.NONE));
    private @Nullable NightTimes typed;
    private boolean showing;

    /** One of the four. */
    static final class Time {
        private final ObjectProperty<@Nullable LocalTime> clock = new SimpleObjectProperty<>();
        private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
        private final ReadOnlyObjectWrapper<NightTimes.@Nullable Twice> twice = new ReadOnlyObjectWrapper<>();

        /** The wall clock; the answer is the moment it means. */
        ObjectProperty<@Nullable LocalTime> clockProperty() {
            return clock;
        }

        /** Why it cannot be; empty if it can. */
        ReadOnlyStringProperty problemProperty() {
            return problem.getReadOnlyProperty();
        }

        /** The two moments of a time that came twice, while nobody has said which one is meant. */
        ReadOnlyObjectProperty<NightTimes.@Nullable Twice> twiceProperty() {
            return twice.getReadOnlyProperty();
        }
    }

    TimesViewModel(TodayViewModel today) {
        this.today = today;
        for (Field<ZonedDateTime> field : NightTimes.FIELDS) {
            Time time = new Time();
            time.clock.subscribe((before, now) -> typed(field, now));
            times.put(field, time);
        }
        bedZone.subscribe((before, now) -> moved());
        today.stateProperty().subscribe(state -> follow());
    }

    Time time(Field<ZonedDateTime> field) {
        return Objects.requireNonNull(times.get(field));
    }

    /** The zone of the bed where it was another one than that of the morning; {@code null} where it was the same. */
    ObjectProperty<@Nullable ZoneId> bedZoneProperty() {
        return bedZone;
    }

    /** What contradicts what, and what is rare. */
    ReadOnlyObjectProperty<NightCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    /** Why an answer cannot stand beside the others, in words; empty if it can. */
    static String problem(Field<?> field, NightCheck check, TodayWords words) {
        return in(field, check.problems(), words);
    }

    /** What is rare about an answer, in words; empty if nothing is. */
    static String warning(Field<?> field, NightCheck check, TodayWords words) {
        return in(field, check.warnings(), words);
    }

    private static String in(Field<?> field, List<Problem> problems, TodayWords words) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field.id()))
                .map(words.wording()::problem)
                .collect(Collectors.joining(" "));
    }

    // ---- typing ----

    private void typed(Field<ZonedDateTime> field, @Nullable LocalTime clock) {
        NightTimes known = typed;
        if (showing || known == null) {
            return;
        }
        apply(clock == null ? known.without(field) : known.with(field, clock, zone(field)));
    }

    /** The person says which of two moments is meant. */
    void choose(Field<ZonedDateTime> field, ZonedDateTime moment) {
        if (typed != null) {
            apply(typed.choosing(field, moment));
        }
    }

    private void moved() {
        NightTimes known = typed;
        if (showing || known == null) {
            return;
        }
        for (Field<ZonedDateTime> field : GOING_TO_BED) {
            NightTimes.Typed time = known.typed().get(field);
            known = time == null ? known : known.with(field, time.time(), zone(field));
        }
        apply(known);
    }

    private ZoneId zone(Field<ZonedDateTime> field) {
        ZoneId elsewhere = bedZone.get();
        return elsewhere != null && GOING_TO_BED.contains(field) ? elsewhere : morningZone();
    }

    /** The zone in which the night ended: as its times say, as it was written, or that of the clock. */
    private ZoneId morningZone() {
        Night night = Objects.requireNonNull(today.nightProperty().get(), "nothing is typed before a night is open");
        return Stream.of(NightFields.GOT_UP, NightFields.FINAL_WAKING)
                .flatMap(field -> today.answers().get(field).stream())
                .map(ZonedDateTime::getZone)
                .findFirst()
                .or(() -> today.live().snapshot().entry(night).map(entry -> entry.zone()))
                .orElseGet(() -> today.clock().getZone());
    }

    private void apply(NightTimes now) {
        typed = now;
        Answers before = today.answers();
        Patch patch = Patch.between(onlyTimes(before), now.applyTo(Answers.NONE));
        if (!patch.isEmpty()) {
            today.give(patch);
        }
        tell(now);
    }

    private static Answers onlyTimes(Answers answers) {
        Answers times = Answers.NONE;
        for (Field<ZonedDateTime> field : NightTimes.FIELDS) {
            Optional<ZonedDateTime> moment = answers.get(field);
            times = moment.isPresent() ? times.with(field, moment.get()) : times;
        }
        return times;
    }

    // ---- what others change ----

    /** After each answer: follows what was filled in, undone or opened, and keeps what is still being settled. */
    private void follow() {
        Night night = today.nightProperty().get();
        if (night == null) {
            return;
        }
        Answers answers = today.answers();
        NightTimes known = typed;
        boolean same = known != null && known.night().equals(night)
                && known.applyTo(Answers.NONE).equals(onlyTimes(answers));
        if (!same) {
            known = NightTimes.of(night, answers);
            typed = known;
            show(known);
        }
        tell(Objects.requireNonNull(known));
    }

    private void show(NightTimes known) {
        showing = true;
        NightTimes.FIELDS.forEach(field -> time(field).clock.set(
                Optional.ofNullable(known.typed().get(field)).map(NightTimes.Typed::time).orElse(null)));
        bedZone.set(GOING_TO_BED.stream()
                .flatMap(field -> Optional.ofNullable(known.typed().get(field)).stream())
                .map(NightTimes.Typed::zone)
                .filter(zone -> !zone.equals(morningZone()))
                .findFirst()
                .orElse(null));
        showing = false;
    }

    private void tell(NightTimes known) {
        NightCheck now = NightCheck.of(known.night(), today.answers());
        Map<Field<ZonedDateTime>, NightTimes.Reading> readings = known.readings();
        NightTimes.FIELDS.forEach(field -> {
            NightTimes.Reading reading = readings.get(field);
            Time time = time(field);
            time.twice.set(reading instanceof NightTimes.Twice twice ? twice : null);
            time.problem.set(reading instanceof NightTimes.Never(Problem why)
                    ? today.words().wording().problem(why)
                    : problem(field, now, today.words()));
        });
        check.set(now);
    }
}
