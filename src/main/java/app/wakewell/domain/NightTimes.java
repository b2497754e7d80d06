package app.wakewell.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The times of one night as a person types them, wall clocks without a date, and the moments they mean. A night is
 * named by the date it ends, so the dates follow from the end backwards:
 * <ul>
 * <li>getting up lies on the night's morning;
 * <li>the last waking lies as near to it as it can, or on the morning where getting up is not known;
 * <li>trying to sleep is the latest such time before the last waking, or before getting up;
 * <li>getting into bed is the latest such time at or before trying to sleep, or before what follows;
 * <li>where no waking is known, a time before noon lies on the morning and a time from noon on the evening before.
 * </ul>
 * Whoever sleeps from 14:00 to 21:00 gets it right in whatever order they type: all four are worked out again each
 * time. Each time has a zone of its own, for those who wake in another one. Immutable.
 *
 * @param night
 *            the night the times belong to
 * @param typed
 *            by {@link #FIELDS field}, what was typed
 */
public record NightTimes(Night night, SortedMap<Field<ZonedDateTime>, Typed> typed) {

    /** The four times, in the order of the night. */
    public static final List<Field<ZonedDateTime>> FIELDS = List.of(NightFields.INTO_BED, NightFields.TRIED_TO_SLEEP,
            NightFields.FINAL_WAKING, NightFields.GOT_UP);

    public NightTimes {
        typed = Collections.unmodifiableSortedMap(new TreeMap<>(typed));
    }

    /**
     * A wall clock.
     *
     * @param time
     *            the time of day
     * @param zone
     *            the zone of the clock
     * @param chosen
     *            which one is meant where the time comes twice, or {@code null} while nobody has said
     */
    public record Typed(LocalTime time, ZoneId zone, @Nullable ZoneOffset chosen) {}

    /** What a typed time turns out to be. */
    public sealed interface Reading {}

    /** It is this moment. */
    public record At(ZonedDateTime moment) implements Reading {}

    /** There was no such time that night, because clocks went forward. */
    public record Never(Problem problem) implements Reading {}

    /** There were two such times, because clocks went back: the person says which one, nobody guesses. */
    public record Twice(ZonedDateTime first, ZonedDateTime second) implements Reading {}

    /** Nothing typed yet. */
    public static NightTimes of(Night night) {
        return new NightTimes(night, Collections.emptySortedMap());
    }

    /** The wall clocks of the moments that are answered. */
    public static NightTimes of(Night night, Answers answers) {
        NightTimes times = of(night);
        for (Field<ZonedDateTime> field : FIELDS) {
            ZonedDateTime moment = answers.get(field).orElse(null);
            if (moment != null) {
                times = times.with(field, new Typed(moment.toLocalTime(), moment.getZone(), moment.getOffset()));
            }
        }
        return times;
    }

    /** These times with another one typed. */
    public NightTimes with(Field<ZonedDateTime> field, LocalTime time, ZoneId zone) {
        return with(field, new Typed(time, zone, null));
    }

    /** These times with one that comes twice settled: one of the moments of {@link Twice}. */
    public NightTimes choosing(Field<ZonedDateTime> field, ZonedDateTime moment) {
        return with(field, new Typed(moment.toLocalTime(), moment.getZone(), moment.getOffset()));
    }

    private NightTimes with(Field<ZonedDateTime> field, Typed time) {
        SortedMap<Field<ZonedDateTime>, Typed> others = new TreeMap<>(typed);
        others.put(field, time);
        return new NightTimes(night, others);
    }

    /** These times with one taken away. */
    public NightTimes without(Field<ZonedDateTime> field) {
        SortedMap<Field<ZonedDateTime>, Typed> others = new TreeMap<>(typed);
        others.remove(field);
        return new NightTimes(night, others);
    }

    /** What each typed time turns out to be. */
    public SortedMap<Field<ZonedDateTime>, Reading> readings() {
        SortedMap<Field<ZonedDateTime>, Reading> readings = new TreeMap<>();
        Optional<Placed> up = typed(NightFields.GOT_UP).map(time -> on(night.morning(), time));
        Optional<Placed> waking = typed(NightFields.FINAL_WAKING)
                .map(time -> up.map(placed -> nearest(time, placed)).orElseGet(() -> on(night.morning(), time)));
        Optional<Placed> end = waking.or(() -> up);
        Optional<Placed> tried = typed(NightFields.TRIED_TO_SLEEP)
                .map(time -> end.map(placed -> latest(time, placed, false)).orElseGet(() -> byNoon(time)));
        Optional<Placed> bed = typed(NightFields.INTO_BED)
                .map(time -> tried.map(placed -> latest(time, placed, true))
                        .or(() -> end.map(placed -> latest(time, placed, false)))
                        .orElseGet(() -> byNoon(time)));
        up.ifPresent(placed -> readings.put(NightFields.GOT_UP, placed.readingOf(NightFields.GOT_UP)));
        waking.ifPresent(placed -> readings.put(NightFields.FINAL_WAKING, placed.readingOf(NightFields.FINAL_WAKING)));
        tried.ifPresent(placed -> readings.put(NightFields.TRIED_TO_SLEEP,
                placed.readingOf(NightFields.TRIED_TO_SLEEP)));
        bed.ifPresent(placed -> readings.put(NightFields.INTO_BED, placed.readingOf(NightFields.INTO_BED)));
        return Collections.unmodifiableSortedMap(readings);
    }

    /** Answers with the moments that are clear; a time that never was, or that is still to be chosen, is unanswered. */
    public Answers applyTo(Answers answers) {
        Answers result = answers;
        for (var reading : readings().entrySet()) {
            result = reading.getValue() instanceof At(ZonedDateTime moment)
                    ? result.with(reading.getKey(), moment)
                    : result.without(reading.getKey());
        }
        return result;
    }

    private Optional<Typed> typed(Field<ZonedDateTime> field) {
        return Optional.ofNullable(typed.get(field));
    }

    /** A time on a date: what it turns out to be, and about when it is even if that is not clear yet. */
    private record Placed(Reading reading, ZonedDateTime about) {

        Reading readingOf(Field<ZonedDateTime> field) {
            return reading instanceof Never(Problem problem) ? new Never(problem.in(field.id())) : reading;
        }
    }

    private static Placed on(LocalDate date, Typed time) {
        LocalDateTime wall = date.atTime(time.time());
        List<ZoneOffset> offsets = time.zone().getRules().getValidOffsets(wall);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = time.zone().getRules().getTransition(wall);
            return new Placed(new Never(problem(wall, time.zone(), gap)), gap.getInstant().atZone(time.zone()));
        }
        ZoneOffset chosen = time.chosen();
        List<ZoneOffset> meant = chosen != null && offsets.contains(chosen) ? List.of(chosen) : offsets;
        return placed(meant.stream().map(offset -> ZonedDateTime.ofLocal(wall, time.zone(), offset)).toList());
    }

    /** One moment, or two of which the later one serves the times before it until one is chosen. */
    private static Placed placed(List<ZonedDateTime> moments) {
        ZonedDateTime last = moments.getLast();
        return moments.size() == 1
                ? new Placed(new At(last), last)
                : new Placed(new Twice(moments.getFirst(), last), last);
    }

    private static Problem problem(LocalDateTime wall, ZoneId zone, ZoneOffsetTransition gap) {
        return gap.getDuration().toDays() >= 1
                ? Problem.of("", "problem.night.noDate", wall.toLocalDate(), zone)
                : Problem.of("", "problem.night.noTime", wall.toLocalTime(), gap.getDateTimeBefore().toLocalTime(),
                        gap.getDateTimeAfter().toLocalTime());
    }

    private static LocalDate before(LocalDate date, ZoneId zone) {
        return Night.endingOn(date).previousIn(zone).morning();
    }

    private static Placed nearest(Typed time, Placed other) {
        LocalDate date = dateThere(other, time);
        return Stream.of(date, before(date, time.zone()), date.plusDays(1))
                .map(day -> on(day, time))
                .min(Comparator.comparing(placed -> Duration.between(placed.about(), other.about()).abs()))
                .map(placed -> notAfter(placed, other, true).orElse(placed))
                .orElseThrow();
    }

    private static Placed latest(Typed time, Placed next, boolean orAtOnce) {
        LocalDate last = dateThere(next, time);
        return Stream.iterate(last, day -> before(day, time.zone()))
                .flatMap(day -> notAfter(on(day, time), next, orAtOnce).stream())
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate dateThere(Placed other, Typed time) {
        return other.about().withZoneSameInstant(time.zone()).toLocalDate();
    }

    /** What of a placed time lies before another one. */
    private static Optional<Placed> notAfter(Placed placed, Placed next, boolean orAtOnce) {
        return switch (placed.reading()) {
            case Twice(ZonedDateTime first, ZonedDateTime second) -> {
                List<ZonedDateTime> before = Stream.of(first, second)
                        .filter(moment -> isBefore(moment, next.about(), orAtOnce))
                        .toList();
                yield before.isEmpty() ? Optional.empty() : Optional.of(placed(before));
            }
            case At _,Never _ -> isBefore(placed.about(), next.about(), orAtOnce)
                    ? Optional.of(placed)
                    : Optional.empty();
        };
    }

    private static boolean isBefore(ZonedDateTime moment, ZonedDateTime next, boolean orAtOnce) {
        return orAtOnce ? !moment.toInstant().isAfter(next.toInstant()) : moment.toInstant().isBefore(next.toInstant());
    }

    private Placed byNoon(Typed time) {
        if (time.time().isBefore(LocalTime.NOON)) {
            return on(night.morning(), time);
        }
        return on(before(night.morning(), time.zone()), time);
    }
}
