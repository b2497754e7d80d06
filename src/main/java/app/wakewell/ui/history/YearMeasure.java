package app.wakewell.ui.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Stiffness;
import app.wakewell.journal.Measure;

/**
 * What the year can show, in levels. Pain is told apart at 1, 4 and 7 points, which is one of several cuts in use (0
 * none, 1 to 3, 4 to 6, 7 to 10); the levels are there to be seen, nothing is counted by them.
 */
enum YearMeasure {
    PAIN_RISING(NightFields.PAIN_RISING, Measure.PAIN_RISING::of, 1, 4, 7), //
    PAIN_BED(NightFields.PAIN_BED, Measure.PAIN_BED::of, 1, 4, 7), //
    STIFFNESS(NightFields.STIFFNESS, YearMeasure::stiffness, 1, 2, 3, 4), //
    SLEEP_QUALITY(NightFields.SLEEP_QUALITY, Measure.SLEEP_QUALITY::of, 2, 3, 4, 5), //
    MINUTES_ASLEEP(NightFields.MINUTES_ASLEEP, Measure.MINUTES_ASLEEP::of, 300, 360, 420, 480);

    @SuppressWarnings("ImmutableEnumChecker") // fields and their types are immutable
    private final Field<?> field;
    @SuppressWarnings("ImmutableEnumChecker") // a pure function
    private final Function<Entry, OptionalDouble> value;
    @SuppressWarnings("ImmutableEnumChecker") // never written after construction
    private final double[] bounds;

    YearMeasure(Field<?> field, Function<Entry, OptionalDouble> value, double... bounds) {
        this.field = field;
        this.value = value;
        this.bounds = bounds;
    }

    Field<?> field() {
        return field;
    }

    /** The level of a night, counted from 0; empty where it was not answered. */
    OptionalInt level(Entry entry) {
        OptionalDouble known = value.apply(entry);
        return known.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Arrays.stream(bounds).filter(bound -> known.getAsDouble() >= bound).count());
    }

    /** The levels in words, lowest first. */
    List<String> levels(HistoryTexts texts) {
        return switch (this) {
            case PAIN_RISING, PAIN_BED -> texts(texts, "history.level.pain.");
            case MINUTES_ASLEEP -> texts(texts, "history.level.asleep.");
            case STIFFNESS -> List.of(texts.wording().value(Stiffness.NONE), texts.wording().value(Stiffness.LT_15),
                    texts.wording().value(Stiffness.M15_30), texts.wording().value(Stiffness.M30_60),
                    texts.text("history.level.stiffest"));
            case SLEEP_QUALITY -> Arrays.stream(SleepQuality.values()).map(texts.wording()::value).toList();
        };
    }

    private List<String> texts(HistoryTexts texts, String beginning) {
        List<String> words = new ArrayList<>();
        for (int level = 0; level <= bounds.length; level++) {
            words.add(texts.text(beginning + level));
        }
        return words;
    }

    private static OptionalDouble stiffness(Entry entry) {
        return entry.get(NightFields.STIFFNESS).map(band -> OptionalDouble.of(switch (band) {
            case NONE -> 0;
            case LT_15 -> 1;
            case M15_30 -> 2;
            case M30_60 -> 3;
            case GT_60, NOT_YET -> 4;
        })).orElse(OptionalDouble.empty());
    }
}
