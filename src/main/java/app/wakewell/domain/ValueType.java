package app.wakewell.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The kind of value a field takes: how its one canonical text form is read and written. That form is used wherever a
 * value leaves memory (files, command line, storage), is the same in every locale, and reads back to an equal value.
 *
 * @param <T>
 *            the Java type of the value
 */
public sealed interface ValueType<T> {

    /** Reads the canonical form; surrounding blanks and letter case do not matter. */
    Parsed<T> parse(String text);

    /** Writes the canonical form. */
    String format(T value);

    /** A pain score, 0 to 10. */
    record Scores() implements ValueType<Score> {
        @Override
        public Parsed<Score> parse(String text) {
            return switch (new Whole(Score.MIN, Score.MAX).parse(text)) {
                case Parsed.Ok<Integer>(Integer value) -> Parsed.ok(new Score(value));
                case Parsed.No<Integer>(Problem problem) -> new Parsed.No<>(problem);
            };
        }

        @Override
        public String format(Score value) {
            return value.toString();
        }
    }

    /** Sleep quality, written 1 to 5. */
    record Qualities() implements ValueType<SleepQuality> {
        @Override
        public Parsed<SleepQuality> parse(String text) {
            return switch (new Whole(1, 5).parse(text)) {
                case Parsed.Ok<Integer>(Integer value) -> Parsed.ok(SleepQuality.of(value));
                case Parsed.No<Integer>(Problem problem) -> new Parsed.No<>(problem);
            };
        }

        @Override
        public String format(SleepQuality value) {
            return Integer.toString(value.value());
        }
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    record Whole(int min, int max) implements ValueType<Integer> {
        @Override
        public Parsed<Integer> parse(String text) {
            String digits = text.strip();
            try {
                int value = Integer.parseInt(digits);
                return value < min || value > max
                        ? Parsed.no("problem.whole.range", digits, min, max)
                        : Parsed.ok(value);
            } catch (NumberFormatException notWhole) {
                return Parsed.no("problem.whole.format", digits, min, max);
            }
        }

        @Override
        public String format(Integer value) {
            return Integer.toString(value);
        }
    }

    /** A number from {@code min} to {@code max}, both included; point or comma as decimal mark when read. */
    record Decimal(double min, double max) implements ValueType<Double> {
        @Override
        public Parsed<Double> parse(String text) {
            String digits = text.strip();
            try {
                double value = Double.parseDouble(digits.replace(',', '.'));
                return value >= min && value <= max
                        ? Parsed.ok(value)
                        : Parsed.no("problem.number.range", digits, min, max);
            } catch (NumberFormatException notNumber) {
                return Parsed.no("problem.number.format", digits, min, max);
            }
        }

        @Override
        public String format(Double value) {
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString(value.longValue())
                    : Double.toString(value);
        }
    }

    /** One value of an enum, written by its name. */
    record Choice<E extends Enum<E>>(Class<E> values) implements ValueType<E> {
        @Override
        public Parsed<E> parse(String text) {
            String name = text.strip().toUpperCase(Locale.ROOT);
            for (E value : values.getEnumConstants()) {
                if (value.name().equals(name)) {
                    return Parsed.ok(value);
                }
            }
            return Parsed.no("problem.choice", text.strip(), names(values));
        }

        @Override
        public String format(E value) {
            return value.name();
        }
    }

    /**
     * A set of values of an enum, written by name with commas between. {@code none} is the answered empty set ("none of
     * these"), which is not the same as no answer.
     */
    record Choices<E extends Enum<E>>(Class<E> values) implements ValueType<Set<E>> {
        @Override
        public Parsed<Set<E>> parse(String text) {
            Set<E> chosen = EnumSet.noneOf(values);
            Choice<E> one = new Choice<>(values);
            for (String name : listed(text)) {
                switch (one.parse(name)) {
                    case Parsed.Ok<E>(E value) -> chosen.add(value);
                    case Parsed.No<E>(Problem problem) -> {
                        return new Parsed.No<>(problem);
                    }
                }
            }
            return Parsed.ok(Collections.unmodifiableSet(chosen));
        }

        @Override
        public String format(Set<E> value) {
            return value.isEmpty()
                    ? NONE
                    : value.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        }
    }

    /** A set of places that hurt, each with an optional detail after a colon: {@code LOWER_BACK:LEFT,HIP}. */
    record Regions() implements ValueType<Set<PainRegion>> {
        @Override
        public Parsed<Set<PainRegion>> parse(String text) {
            Set<PainRegion> regions = new TreeSet<>();
            for (String name : listed(text)) {
                var region = PainRegion.parse(name.toUpperCase(Locale.ROOT));
                if (region.isEmpty()) {
                    return Parsed.no("problem.choice", name, names(Region.class));
                }
                regions.add(region.get());
            }
            return Parsed.ok(Collections.unmodifiableSet(regions));
        }

        @Override
        public String format(Set<PainRegion> value) {
            return value.isEmpty()
                    ? NONE
                    : value.stream().sorted().map(PainRegion::toString).collect(Collectors.joining(","));
        }
    }

    /** Free text, kept exactly as written, up to 1 MiB of characters. */
    record Text() implements ValueType<String> {

        /** Longest text, in characters. */
        public static final int LONGEST = 1 << 20;

        @Override
        public Parsed<String> parse(String text) {
            return text.length() > LONGEST
                    ? Parsed.no("problem.text.long", text.length(), LONGEST)
                    : Parsed.ok(text);
        }

        @Override
        public String format(String value) {
            return value;
        }
    }

    /** A calendar date, ISO. */
    record Day() implements ValueType<LocalDate> {
        @Override
        public Parsed<LocalDate> parse(String text) {
            try {
                return Parsed.ok(LocalDate.parse(text.strip()));
            } catch (DateTimeException notDate) {
                return Parsed.no("problem.date", text.strip());
            }
        }

        @Override
        public String format(LocalDate value) {
            return value.toString();
        }
    }

    /** A time of day on 24 hours, to the minute: {@code 23:10}. */
    record Time() implements ValueType<LocalTime> {
        @Override
        public Parsed<LocalTime> parse(String text) {
            try {
                return Parsed.ok(LocalTime.parse(text.strip()).truncatedTo(ChronoUnit.MINUTES));
            } catch (DateTimeException notTime) {
                return Parsed.no("problem.time", text.strip());
            }
        }

        @Override
        public String format(LocalTime value) {
            return value.toString();
        }
    }

    /**
     * A moment with its zone, such as {@code 2026-03-03T23:10+01:00[Europe/Berlin]}: the wall clock that the person
     * saw, the offset and the zone, so that elapsed times stay right on clock-change nights.
     */
    record Moment() implements ValueType<ZonedDateTime> {
        @Override
        public Parsed<ZonedDateTime> parse(String text) {
            try {
                return Parsed.ok(ZonedDateTime.parse(text.strip(), DateTimeFormatter.ISO_ZONED_DATE_TIME));
            } catch (DateTimeException notMoment) {
                return Parsed.no("problem.moment", text.strip());
            }
        }

        @Override
        public String format(ZonedDateTime value) {
            return value.toString();
        }
    }

    /** The word for an answered empty set. */
    String NONE = "none";

    private static <E extends Enum<E>> String names(Class<E> values) {
        return Arrays.stream(values.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Set<String> listed(String text) {
        return text.strip().equalsIgnoreCase(NONE)
                ? Set.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).collect(Collectors.toSet());
    }
}
