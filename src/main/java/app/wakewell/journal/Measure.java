package app.wakewell.journal;

import java.util.Optional;
import java.util.OptionalDouble;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.SleepMeasure;
import app.wakewell.domain.SleepMeasures;

/** What a pain picture can show, with the scale it is drawn on. */
public enum Measure {
    PAIN_RISING(NightFields.PAIN_RISING, 0, 10), //
    PAIN_BED(NightFields.PAIN_BED, 0, 10), //
    SLEEP_QUALITY(NightFields.SLEEP_QUALITY, 1, 5), //
    /**
     * Minutes on a scale of 0 to 12 hours; longer nights stand at the top. Worked out from the times of the night, or
     * as a file tells it.
     */
    MINUTES_ASLEEP(NightFields.MINUTES_ASLEEP, 0, 720), //
    DEVICE_QUALITY(NightFields.DEVICE_QUALITY, 0, 10);

    @SuppressWarnings("ImmutableEnumChecker") // fields and their types are immutable
    private final Field<?> field;
    private final double least;
    private final double most;

    Measure(Field<?> field, double least, double most) {
        this.field = field;
        this.least = least;
        this.most = most;
    }

    /** The measure of a field, named by its id with or without {@code night.}. */
    public static Optional<Measure> byId(String id) {
        return NightFields.byId(id).flatMap(field -> {
            for (Measure measure : values()) {
                if (measure.field.equals(field)) {
                    return Optional.of(measure);
                }
            }
            return Optional.empty();
        });
    }

    public Field<?> field() {
        return field;
    }

    /** Lower end of the scale. */
    public double least() {
        return least;
    }

    /** Upper end of the scale. */
    public double most() {
        return most;
    }

    /** The value of a night in the unit of the scale; absent where it was not answered, or by "don't know". */
    public OptionalDouble of(Entry entry) {
        if (this == MINUTES_ASLEEP) {
            return SleepMeasures.of(entry.answers()).get(SleepMeasure.TIME_ASLEEP);
        }
        // the canonical text of each of these fields is a number in the unit of the scale
        return entry.answers().isUnknown(field)
                ? OptionalDouble.empty()
                : entry.answers()
                        .text(field)
                        .map(text -> OptionalDouble.of(Double.parseDouble(text)))
                        .orElse(OptionalDouble.empty());
    }
}
