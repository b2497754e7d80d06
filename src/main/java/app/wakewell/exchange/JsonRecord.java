package app.wakewell.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.Refused;

/**
 * One JSON object, asked key by key. What is missing or of the wrong kind is refused, naming the key.
 *
 * @param line
 *            where it begins
 * @param values
 *            by key: {@link String}, {@link JsonNumber}, {@link Boolean}, {@link List}, {@link Map} or {@code null}
 */
record JsonRecord(long line, Map<String, @Nullable Object> values) {

    /** Numbers of things and events are no larger. */
    private static final int LARGEST_NUMBER = 100_000_000;
    private static final int SHOWN = 40;

    /** A number as it stands in the file. */
    record JsonNumber(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private Optional<Object> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    static Refused unusable(String key, Object value) {
        String text = value.toString();
        return Refused.because("problem.json.value", key,
                text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...");
    }

    Optional<String> text(String key) {
        return value(key).map(value -> {
            if (value instanceof String text) {
                return text;
            }
            throw unusable(key, value);
        });
    }

    private static <T> T needed(String key, Optional<T> value) {
        return value.orElseThrow(() -> Refused.because("problem.json.missing", key));
    }

    String neededText(String key) {
        return needed(key, text(key));
    }

    private <T> Optional<T> read(String key, Function<String, T> reading) {
        return text(key).map(text -> {
            try {
                return reading.apply(text);
            } catch (DateTimeException | IllegalArgumentException other) {
                throw unusable(key, text);
            }
        });
    }

    Optional<LocalDate> day(String key) {
        return read(key, JsonRecord::day4);
    }

    LocalDate neededDay(String key) {
        return needed(key, day(key));
    }

    /** A date as it can be stored: of a year with four digits. */
    private static LocalDate day4(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new DateTimeException(text);
        }
        return day;
    }

    Optional<Instant> moment(String key) {
        return read(key, text -> {
            day4(text.substring(0, Math.min(text.length(), 10)));
            return Instant.parse(text);
        });
    }

    Instant neededMoment(String key) {
        return needed(key, moment(key));
    }

    Night neededNight(String key) {
        return Night.endingOn(neededDay(key));
    }

    ZoneId neededZone(String key) {
        return needed(key, read(key, ZoneId::of));
    }

    <E extends Enum<E>> Optional<E> name(String key, Class<E> names) {
        return read(key, text -> Enum.valueOf(names, text));
    }

    <E extends Enum<E>> E neededName(String key, Class<E> names) {
        return needed(key, name(key, names));
    }

    /** A whole number from {@code min} to {@code max}. */
    Optional<Integer> whole(String key, int min, int max) {
        return value(key).map(value -> {
            if (value instanceof JsonNumber(String text)
                    && new ValueType.Whole(min, max).parse(text) instanceof Parsed.Ok<Integer>(Integer number)) {
                return number;
            }
            throw unusable(key, value);
        });
    }

    /** The number of a thing, an event or a set-up change. */
    int number(String key) {
        return needed(key, whole(key, 1, LARGEST_NUMBER));
    }

    /** An object within; an empty one where there is none. */
    JsonRecord object(String key) {
        return new JsonRecord(line, value(key).map(value -> object(key, value)).orElse(new LinkedHashMap<>()));
    }

    /** Objects within; none where there are none. */
    List<JsonRecord> objects(String key) {
        return list(key).stream().map(value -> new JsonRecord(line, object(key, value))).toList();
    }

    List<?> list(String key) {
        return value(key).map(value -> {
            if (value instanceof List<?> list) {
                return list;
            }
            throw unusable(key, value);
        }).orElse(List.of());
    }

    @SuppressWarnings("unchecked") // an object has text keys
    private static Map<String, @Nullable Object> object(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw unusable(key, String.valueOf(value));
    }
}
