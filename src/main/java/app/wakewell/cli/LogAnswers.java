package app.wakewell.cli;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import app.wakewell.cli.Assignments.Assigned;
import app.wakewell.domain.Answers;
import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.Fields;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.NightTimes;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Problem;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.Refused;

/**
 * The answers of one call of {@code log}, sorted by what they are about: a night, its week, the set-up, the person,
 * events of the day. A moment may be told as a time of day; which moment that is depends on the rest of the night.
 */
final class LogAnswers {

    private static final String NIGHT = "night";

    private final Assignments assignments;
    private final SortedMap<String, Patch> patches = new TreeMap<>();
    private final SortedMap<Field<ZonedDateTime>, LocalTime> clocks = new TreeMap<>();

    LogAnswers(SubCommand command) {
        this.assignments = new Assignments(command, LogAnswers::field);
    }

    /** Any field by its id, one of a night by its name, too. */
    private static Optional<Field<?>> field(String id) {
        return Assignments.ownFactor(id).or(() -> Fields.byId(id)).or(() -> NightFields.byId(id));
    }

    void read(List<String> sets) {
        assignments.read(sets).forEach(this::put);
    }

    /** Takes one more value, if it was given. */
    void put(String option, Field<?> field, @Nullable String text) {
        if (text != null) {
            put(new Assigned(option, field, text));
        }
    }

    private void put(Assigned one) {
        String text = one.text().strip();
        Optional<Field<ZonedDateTime>> moment = moment(one.field());
        Optional<LocalTime> clock = moment.flatMap(known -> clock(text));
        if (clock.isPresent()) {
            clocks.put(moment.orElseThrow(), clock.get());
        } else if (moment.isPresent() && (text.isEmpty() || text.equalsIgnoreCase(Field.UNKNOWN))) {
            keep(new Assigned(one.option(), moment.get(), text));
        } else if (DerivedFields.ALL.contains(one.field()) && moment.isEmpty()) {
            throw Refused.because(Problem.of(one.field().id(), "problem.derived"));
        } else {
            keep(one); // a wall clock that is none is refused as such
        }
    }

    private void keep(Assigned one) {
        String group = one.field().isOwnFactor() ? NIGHT : one.field().group();
        patches.put(group, assignments.with(of(group), one));
    }

    /** The moment that a field tells, itself or as a wall clock. */
    static Optional<Field<ZonedDateTime>> moment(Field<?> field) {
        if (field.equals(DerivedFields.BED_TIME)) {
            return Optional.of(NightFields.INTO_BED);
        }
        if (field.equals(DerivedFields.WAKE_TIME)) {
            return Optional.of(NightFields.FINAL_WAKING);
        }
        return NightTimes.FIELDS.stream().filter(field::equals).findFirst();
    }

    private static Optional<LocalTime> clock(String text) {
        return new ValueType.Time().parse(text) instanceof Parsed.Ok<LocalTime>(LocalTime time)
                ? Optional.of(time)
                : Optional.empty();
    }

    boolean isEmpty() {
        return patches.isEmpty() && clocks.isEmpty();
    }

    /** Whether something is told of the group of fields. */
    boolean tells(String group) {
        return patches.containsKey(group) || (group.equals(NIGHT) && !clocks.isEmpty());
    }

    /** What is told of a group of fields, wall clocks apart. */
    Patch of(String group) {
        return patches.getOrDefault(group, Patch.NONE);
    }

    /**
     * What is told of a night.
     *
     * @param known
     *            what is written about it already
     * @param zone
     *            the zone of the clock that the times of day were read from
     * @throws Refused
     *             if there was no such time that night, or two of them
     */
    Patch ofNight(Night night, Answers known, ZoneId zone) {
        Patch patch = of(NIGHT);
        NightTimes times = NightTimes.of(night, patch.applyTo(known));
        for (var clock : clocks.entrySet()) {
            times = times.with(clock.getKey(), clock.getValue(), zone);
        }
        var readings = times.readings();
        for (Field<ZonedDateTime> field : clocks.keySet()) {
            patch = patch.set(field, moment(field, readings.get(field)));
        }
        return patch;
    }

    private static ZonedDateTime moment(Field<ZonedDateTime> field, NightTimes.@Nullable Reading reading) {
        return switch (reading) {
            case NightTimes.At(ZonedDateTime moment) -> moment;
            case NightTimes.Never(Problem problem) -> throw Refused.because(problem);
            case NightTimes.Twice(ZonedDateTime first, ZonedDateTime second) -> throw Refused.because(Problem
                    .of(field.id(), "problem.time.twice", first.toLocalTime(), field.format(first),
                            field.format(second)));
            case null -> throw new IllegalStateException("no reading of " + field);
        };
    }
}
