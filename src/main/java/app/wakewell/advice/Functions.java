package app.wakewell.advice;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.Night;

/** What stands on the left of a test, read from a journal: answers, and the functions over many of them. */
final class Functions {

    private static final int LEAST_FOR_SPREAD = 5;
    private static final int LEAST_WEEKEND_NIGHTS = 2;
    private static final int LEAST_OTHER_NIGHTS = 3;
    private static final int LEAST_OF_A_SIDE = 5;
    private static final int LEAST_OF_A_WEEK = 4;
    private static final int LEAST_FOR_DROP = 2;
    /** A step of weekly means of more than this against the trend, and it is none. */
    private static final double STEP_BACK = 0.5;
    private static final Set<DayOfWeek> WEEKEND = Collections
            .unmodifiableSet(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));

    private final Notes notes;
    private final BiFunction<Expr, Night, Truth> test;

    /**
     * Functions over a journal.
     *
     * @param test
     *            what comes of a test on one night
     */
    Functions(Notes notes, BiFunction<Expr, Night, Truth> test) {
        this.notes = notes;
        this.test = test;
    }

    /**
     * What was read.
     *
     * @param value
     *            the answer or the number; {@code null} where it is unknown
     * @param assumed
     *            whether it is only what a field counts as that nobody answered
     * @param nights
     *            the nights it was read from
     */
    record Reading(@Nullable Object value, boolean assumed, NavigableSet<Night> nights) {

        Reading(@Nullable Object value, NavigableSet<Night> nights) {
            this(value, false, nights);
        }

        static Reading unknown() {
            return new Reading(null, new TreeSet<>());
        }

        /** What comes of a test of it. */
        Explained tested(Expr part, Predicate<Object> test) {
            return value == null
                    ? new Explained(part, Truth.UNKNOWN, "", false, nights, List.of())
                    : new Explained(part, Truth.of(test.test(value)), words(value), assumed, nights, List.of());
        }

        private static String words(Object value) {
            OptionalDouble amount = Measure.amount(value);
            if (amount.isPresent()) {
                double number = amount.getAsDouble();
                return number == Math.rint(number)
                        ? Long.toString((long) number)
                        : String.format(Locale.ROOT, "%.1f", number);
            }
            return value instanceof Set<?> set
                    ? set.stream().map(Object::toString).sorted().collect(Collectors.joining(","))
                    : value.toString();
        }
    }

    /** Reads on one night where that is given, else now. */
    Reading read(Quantity quantity, @Nullable Night night) {
        return switch (quantity) {
            case Quantity.Told(Field<?> field) -> told(field, night);
            case Quantity.Count(int days, Expr counted) -> count(days, counted);
            case Quantity.Mean(int days, Field<?> field) -> mean(field, notes.answers(field, days));
            case Quantity.Mode(int days, Field<?> field) -> mode(field, notes.answers(field, days));
            case Quantity.Spread(int days, Field<LocalTime> time) -> spread(notes.answers(time, days));
            case Quantity.WeekendShift(int days, Field<LocalTime> time) -> weekendShift(notes.answers(time, days));
            case Quantity.Diff(Field<?> field, Expr side) -> diff(field, side);
            case Quantity.Trend(Field<?> field, int weeks) -> trend(field, weeks);
            case Quantity.Drop(Field<?> field, Limit weeks) -> drop(
                    notes.answers(field, (int) Math.round(weeks.number() * 7)));
        };
    }

    private Reading told(Field<?> field, @Nullable Night night) {
        Optional<Night> at = night == null ? notes.nightOf(field) : Optional.of(night);
        if (at.isEmpty()) {
            return Reading.unknown();
        }
        NavigableSet<Night> nights = new TreeSet<>();
        if (Notes.isOfNight(field)) {
            nights.add(at.get());
        }
        return new Reading(notes.value(field, at.get()).orElse(null), notes.isAssumed(field, at.get()), nights);
    }

    private Reading count(int days, Expr counted) {
        NavigableSet<Night> nights = new TreeSet<>();
        for (Night night : notes.lastNights(days)) {
            if (test.apply(counted, night) == Truth.TRUE) {
                nights.add(night);
            }
        }
        return new Reading(nights.size(), nights);
    }

    private static Reading mean(Field<?> field, SortedMap<Night, Object> answers) {
        return answers.size() < Notes.leastForMean(field)
                ? Reading.unknown()
                : new Reading(mean(answers.values()), new TreeSet<>(answers.keySet()));
    }

    private static double mean(Collection<?> values) {
        return values.stream().mapToDouble(value -> Measure.amount(value).orElseThrow()).average().orElseThrow();
    }

    private static Reading mode(Field<?> field, SortedMap<Night, Object> answers) {
        answers.values().removeIf(value -> Measure.isDoNotKnow(field, value));
        Map<String, NavigableSet<Night>> nights = new HashMap<>();
        answers.forEach((night, value) -> nights.computeIfAbsent(Measure.word(value), _ -> new TreeSet<>()).add(night));
        return nights.entrySet()
                .stream()
                .max((one, other) -> {
                    int byCount = Integer.compare(one.getValue().size(), other.getValue().size());
                    return byCount != 0 ? byCount : one.getValue().last().compareTo(other.getValue().last());
                })
                .map(most -> new Reading(most.getKey(), most.getValue()))
                .orElseGet(Reading::unknown);
    }

    private static SortedMap<Night, Double> minutes(SortedMap<Night, Object> times) {
        SortedMap<Night, Double> minutes = new TreeMap<>();
        times.forEach((night, time) -> minutes.put(night, Measure.sinceNoon((LocalTime) time)));
        return minutes;
    }

    /** The standard deviation of a sample: the divisor is one less than the number of nights. */
    private static Reading spread(SortedMap<Night, Object> times) {
        if (times.size() < LEAST_FOR_SPREAD) {
            return Reading.unknown();
        }
        Collection<Double> minutes = minutes(times).values();
        double mean = mean(minutes);
        double squares = minutes.stream().mapToDouble(minute -> (minute - mean) * (minute - mean)).sum();
        return new Reading(Math.sqrt(squares / (minutes.size() - 1)), new TreeSet<>(times.keySet()));
    }

    private static Reading weekendShift(SortedMap<Night, Object> times) {
        List<Double> weekend = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        minutes(times).forEach((night, minute) -> (WEEKEND.contains(night.evening().getDayOfWeek())
                ? weekend
                : others).add(minute));
        return weekend.size() < LEAST_WEEKEND_NIGHTS || others.size() < LEAST_OTHER_NIGHTS
                ? Reading.unknown()
                : new Reading(Math.abs(mean(weekend) - mean(others)), new TreeSet<>(times.keySet()));
    }

    private Reading diff(Field<?> field, Expr side) {
        List<Object> with = new ArrayList<>();
        List<Object> without = new ArrayList<>();
        NavigableSet<Night> nights = new TreeSet<>();
        notes.answers(field, Quantity.DIFF_DAYS).forEach((night, value) -> {
            Truth holds = notes.isInOwnBed(night) ? test.apply(side, night) : Truth.UNKNOWN;
            if (holds == Truth.TRUE) {
                with.add(value);
                nights.add(night);
            } else if (holds == Truth.FALSE) {
                without.add(value);
            }
        });
        return with.size() < LEAST_OF_A_SIDE || without.size() < LEAST_OF_A_SIDE
                ? Reading.unknown()
                : new Reading(mean(with) - mean(without), nights);
    }

    private Reading trend(Field<?> field, int weeks) {
        double step = Measure.trendStep(field).orElseThrow();
        List<Double> better = new ArrayList<>();
        NavigableSet<Night> nights = new TreeSet<>();
        for (int ago = weeks - 1; ago >= 0; ago--) {
            SortedMap<Night, Object> answers = notes.answers(field, notes.weekOfNights(ago));
            if (answers.size() < LEAST_OF_A_WEEK) {
                return Reading.unknown();
            }
            better.add(mean(answers.values()) * Math.signum(step));
            nights.addAll(answers.keySet());
        }
        double gain = better.getLast() - better.getFirst();
        double most = 0;
        double least = 0;
        for (int i = 1; i < better.size(); i++) {
            most = Math.max(most, better.get(i) - better.get(i - 1));
            least = Math.min(least, better.get(i) - better.get(i - 1));
        }
        Quantity.TrendWord word = gain >= Math.abs(step) && least >= -STEP_BACK
                ? Quantity.TrendWord.IMPROVING
                : gain <= -Math.abs(step) && most <= STEP_BACK
                        ? Quantity.TrendWord.WORSENING
                        : Quantity.TrendWord.STEADY;
        return new Reading(word, nights);
    }

    private static Reading drop(SortedMap<Night, Object> answers) {
        List<Double> amounts = answers.values()
                .stream()
                .map(value -> Measure.amount(value).orElseThrow())
                .toList();
        double highest = amounts.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return amounts.size() < LEAST_FOR_DROP || highest <= 0
                ? Reading.unknown()
                : new Reading(100 * (highest - amounts.getLast()) / highest, new TreeSet<>(answers.keySet()));
    }
}
