package app.wakewell.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.wakewell.domain.DerivedFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.ValueType;
import app.wakewell.journal.wording.Wording;

/**
 * What a field takes, as data.
 *
 * @param field
 *            the field
 * @param kind
 *            {@code whole}, {@code number}, {@code choice}, {@code set}, {@code text}, {@code date}, {@code time} or
 *            {@code moment}
 * @param bounds
 *            lowest and highest number, both included; of a number only
 * @param values
 *            every value with its words, where they can be listed
 * @param details
 *            what can follow a value after a colon
 */
record FieldFacts(Field<?> field, String kind, Optional<Bounds> bounds, List<Value> values, List<Value> details) {

    /** Lowest and highest number, both included. */
    record Bounds(Number min, Number max) {}

    /** A value in its canonical form, and in words. */
    record Value(String canonical, String words) {}

    private static final String WHOLE = "whole";

    static FieldFacts of(Field<?> field, Wording wording) {
        return switch (field.type()) {
            case ValueType.Scores _ -> number(field, WHOLE, Score.MIN, Score.MAX, List.of());
            case ValueType.Qualities qualities -> number(field, WHOLE, 1, SleepQuality.values().length,
                    values(wording, qualities::format, List.of(SleepQuality.values())));
            case ValueType.Whole(int min, int max) -> number(field, WHOLE, min, max, List.of());
            case ValueType.Decimal(double min, double max) -> number(field, "number", min, max, List.of());
            case ValueType.Choice<?>(var type) -> listed(field, "choice", names(wording, type.getEnumConstants()),
                    List.of());
            case ValueType.Choices<?>(var type) -> listed(field, "set", names(wording, type.getEnumConstants()),
                    List.of());
            case ValueType.Regions _ -> listed(field, "set", names(wording, Region.values()),
                    names(wording, PainRegion.Detail.values()));
            case ValueType.Text _ -> listed(field, "text", List.of(), List.of());
            case ValueType.Day _ -> listed(field, "date", List.of(), List.of());
            case ValueType.Time _ -> listed(field, "time", List.of(), List.of());
            case ValueType.Moment _ -> listed(field, "moment", List.of(), List.of());
        };
    }

    private static FieldFacts number(Field<?> field, String kind, Number min, Number max, List<Value> values) {
        return new FieldFacts(field, kind, Optional.of(new Bounds(min, max)), values, List.of());
    }

    private static FieldFacts listed(Field<?> field, String kind, List<Value> values, List<Value> details) {
        return new FieldFacts(field, kind, Optional.empty(), values, details);
    }

    private static List<Value> names(Wording wording, Enum<?>... values) {
        return values(wording, Enum::name, List.of(values));
    }

    private static <E extends Enum<?>> List<Value> values(Wording wording, Function<E, String> canonical,
            List<E> values) {
        return values.stream().map(value -> new Value(canonical.apply(value), wording.value(value))).toList();
    }

    /** Whether {@code none} is an answer: the empty set, or a value of that name. */
    boolean takesNone() {
        return !kind.equals("text") && field.parse(ValueType.NONE) instanceof Parsed.Ok;
    }

    /** Whether {@code unknown} is an answer. */
    boolean takesUnknown() {
        return field.takesUnknown() || field.ownUnknown().isPresent();
    }

    /** Whether it is worked out from other answers. */
    boolean isDerived() {
        return DerivedFields.ALL.contains(field);
    }

    /** Whether {@code log} takes answers to it: also to the wall clocks, which answer a moment. */
    boolean isAnswered() {
        return !isDerived() || LogAnswers.moment(field).isPresent();
    }
}
