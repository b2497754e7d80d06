package app.wakewell.advice;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Position;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.ValueType;

/** How conditions see the values of fields: as a number, as one of several words, as a set of words, as a time. */
enum Measure {
    NUMBER("a number"), CHOICE("a choice"), SET("a set"), TIME("a time of day"), OTHER("something else");

    private final String inWords;

    Measure(String inWords) {
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }

    static Measure of(Field<?> field) {
        return switch (field.type()) {
            case ValueType.Scores _,ValueType.Qualities _,ValueType.Whole _,ValueType.Decimal _ -> NUMBER;
            case ValueType.Choice<?> _ -> CHOICE;
            case ValueType.Choices<?> _,ValueType.Regions _ -> SET;
            case ValueType.Time _ -> TIME;
            case ValueType.Day _,ValueType.Moment _,ValueType.Text _ -> OTHER;
        };
    }

    /** The words that a choice or set is made of. */
    static List<String> words(Field<?> field) {
        return switch (field.type()) {
            case ValueType.Choice<?> choice -> names(choice.values().getEnumConstants());
            case ValueType.Choices<?> choices -> names(choices.values().getEnumConstants());
            case ValueType.Regions _ -> names(Region.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** The number that an answer is, if it is one. */
    static OptionalDouble amount(Object value) {
        return switch (value) {
            case Score score -> OptionalDouble.of(score.value());
            case SleepQuality quality -> OptionalDouble.of(quality.value());
            case Integer whole -> OptionalDouble.of(whole);
            case Double decimal -> OptionalDouble.of(decimal);
            default -> OptionalDouble.empty();
        };
    }

    /**
     * The words that an answer is true for: its own and the wider one, so that a night on the left side is a night on
     * the side. Of a region, the side of the body does not matter.
     */
    static List<String> wordsOf(Object value) {
        Stream<?> values = value instanceof Set<?> set ? set.stream() : Stream.of(value);
        return values.flatMap(one -> Stream.concat(wider(one).stream(), Stream.of(own(one)))).distinct().toList();
    }

    /** The one word that an answer counts as when answers are counted. */
    static String word(Object value) {
        return wider(value).orElseGet(() -> own(value));
    }

    private static String own(Object value) {
        return switch (value) {
            case PainRegion region -> region.region().name();
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    private static Optional<String> wider(Object value) {
        return switch (value) {
            case Position side when side == Position.SIDE_LEFT || side == Position.SIDE_RIGHT ->
                Optional.of(Position.SIDE.name());
            case Symptom injury when injury == Symptom.RECENT_INJURY_SERIOUS
                    || injury == Symptom.RECENT_INJURY_MINOR ->
                Optional.of(Symptom.RECENT_INJURY.name());
            default -> Optional.empty();
        };
    }

    /** Whether an answer is "don't know" by a word of its own. */
    static boolean isDoNotKnow(Field<?> field, Object value) {
        return field.ownUnknown().filter(value::equals).isPresent();
    }

    /**
     * By how much weekly means differ when they differ, with the sign of what is good: of pain less, of sleep quality
     * more. Other fields have no trend.
     */
    static OptionalDouble trendStep(Field<?> field) {
        if (field.equals(NightFields.SLEEP_QUALITY)) {
            return OptionalDouble.of(Threshold.SLEEP_DIFFERENCE.number());
        }
        return field.type() instanceof ValueType.Scores && field.group().equals("night")
                ? OptionalDouble.of(-Threshold.PAIN_DIFFERENCE.number())
                : OptionalDouble.empty();
    }

    /** Minutes since noon, so that times before and after midnight lie side by side. */
    static double sinceNoon(LocalTime time) {
        int minutes = time.getHour() * 60 + time.getMinute() - 12 * 60;
        return minutes < 0 ? minutes + 24 * 60 : minutes;
    }
}
