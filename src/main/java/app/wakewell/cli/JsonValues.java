package app.wakewell.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.wakewell.analysis.Bundle;
import app.wakewell.analysis.ChangeOutcome;
import app.wakewell.analysis.ChangeResult;
import app.wakewell.analysis.Difference;
import app.wakewell.analysis.Estimate;
import app.wakewell.analysis.Inseparable;
import app.wakewell.analysis.Look;
import app.wakewell.analysis.NoVariation;
import app.wakewell.analysis.TooFewNights;
import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.Field;
import app.wakewell.domain.Score;
import app.wakewell.domain.ValueType;

/**
 * Answers and results as they stand in {@code --json} output: keys in a fixed order, absent where there is no value.
 */
final class JsonValues {

    /** Names a night the way the input did. */
    @FunctionalInterface
    interface NightNames {
        /** An ISO date for JSON strings, or a number. */
        Object of(long night);
    }

    private JsonValues() {}

    /** Answers by field name: numbers as numbers, sets as arrays, the rest in canonical form. */
    static Map<String, Object> of(Answers answers) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<?> field : answers.fields()) {
            String name = field.isOwnFactor() ? field.id() : field.name();
            values.put(name, answers.isUnknown(field)
                    ? Field.UNKNOWN
                    : value(field.type(), answers.text(field).orElse("")));
        }
        return values;
    }

    private static Object value(ValueType<?> type, String text) {
        return switch (type) {
            case ValueType.Scores scores -> Integer.valueOf(text);
            case ValueType.Qualities qualities -> Integer.valueOf(text);
            case ValueType.Whole whole -> Integer.valueOf(text);
            case ValueType.Decimal decimal -> Double.valueOf(text);
            case ValueType.Choices<?> choices -> list(text);
            case ValueType.Regions regions -> list(text);
            default -> text;
        };
    }

    private static List<String> list(String text) {
        return text.equals(ValueType.NONE) ? List.of() : Arrays.asList(text.split(",", -1));
    }

    /** An event of a day; a key without a value is absent. */
    static Map<String, Object> of(DayEvent event) {
        DayEvent.What what = event.what();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", event.number());
        values.put("type", what.type().name());
        values.put("day", what.day().toString());
        put(values, "time", what.time());
        values.put("answers", of(what.answers()));
        Score pain = what.pain();
        if (pain != null) {
            values.put("pain", pain.value());
        }
        Integer minutes = what.minutes();
        if (minutes != null) {
            values.put("minutes", minutes);
        }
        put(values, "until", what.until());
        put(values, "ending", what.ending());
        put(values, "note", what.note());
        return values;
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }

    /** One set-up change with everything that was found out about it. */
    static Map<String, Object> of(ChangeResult result, NightNames names) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("from", names.of(result.from()));
        change.put("what", result.what());
        put(change, result.outcome(), names);
        result.look().ifPresent(look -> change.put("look", of(look, names)));
        result.bundle().ifPresent(bundle -> change.put("bundle", of(bundle, names)));
        return change;
    }

    private static Map<String, Object> of(Look look, NightNames names) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("on", names.of(look.on()));
        values.put("nightsToNext", look.nightsToNext());
        put(values, look.comparison(), names);
        return values;
    }

    private static Map<String, Object> of(Bundle bundle, NightNames names) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("what", bundle.what());
        values.put("changes", bundle.changes().stream().map(change -> names.of(change.from())).toList());
        put(values, bundle.comparison(), names);
        return values;
    }

    private static void put(Map<String, Object> values, ChangeOutcome outcome, NightNames names) {
        values.put("nBefore", outcome.counts().before());
        values.put("nAfter", outcome.counts().after());
        values.put("leftOut", outcome.counts().leftOut());
        values.put("verdict", outcome.verdict().name());
        switch (outcome) {
            case Difference difference -> put(values, difference);
            case NoVariation same -> {
                values.put("meanBefore", same.meanBefore());
                values.put("meanAfter", same.meanAfter());
            }
            case TooFewNights few -> few.nightsNeeded().ifPresent(nights -> values.put("nightsNeeded", nights));
            case Inseparable inseparable -> {
                List<Object> with = inseparable.with().stream().map(names::of).toList();
                values.put("with", with.size() == 1 ? with.getFirst() : with);
            }
        }
    }

    private static void put(Map<String, Object> values, Difference difference) {
        values.put("early", difference.early());
        values.put("meanBefore", difference.meanBefore());
        values.put("meanAfter", difference.meanAfter());
        values.put("step", of(difference.step()));
        values.put("stepDrift", of(difference.stepDrift()));
        values.put("driftPerNight", of(difference.driftPerNight()));
        values.put("stepFreeLine", of(difference.stepFreeLine()));
        difference.stepWeekends().ifPresent(step -> values.put("stepWeekends", of(step)));
        difference.leaveOutLastWeek().ifPresent(rest -> values.put("leaveOutLastWeek", of(rest)));
        values.put("runUpWarning", difference.runUpWarning());
        values.put("lag1", difference.lag1());
        if (!difference.doubts().isEmpty()) {
            values.put("doubts", difference.doubts().stream().map(Enum::name).toList());
        }
    }

    private static Map<String, Object> of(Estimate estimate) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("est", estimate.est());
        values.put("lo", estimate.lo());
        values.put("hi", estimate.hi());
        values.put("pBelow0", estimate.pBelow0());
        return values;
    }
}
