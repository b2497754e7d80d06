package app.wakewell.ui.today;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import app.wakewell.domain.Answers;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.SleepMeasure;
import app.wakewell.domain.SleepMeasures;

/**
 * One number that nobody is asked for, most of them worked out of the times of the night.
 *
 * @param name
 *            what it is called
 * @param value
 *            the number with its unit
 * @param formula
 *            how it was worked out
 */
record MeasureLine(String name, String value, String formula) {

    private static final int MINUTES_PER_HOUR = 60;

    /**
     * All that the answers allow, each with its formula, because there is more than one way to work it out; then a
     * device's own rating, which a file brings and nobody is asked for.
     */
    static List<MeasureLine> of(Answers answers, TodayWords words) {
        SleepMeasures night = SleepMeasures.of(answers);
        Stream<MeasureLine> rating = words.wording()
                .answer(NightFields.DEVICE_QUALITY, answers)
                .map(value -> new MeasureLine(words.wording().field(NightFields.DEVICE_QUALITY), value,
                        words.text("today.measure.device")))
                .stream();
        return Stream.concat(Stream.of(SleepMeasure.values()).flatMap(measure -> {
            OptionalDouble value = night.get(measure);
            return value.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new MeasureLine(words.wording().measure(measure),
                            inWords(measure, value.getAsDouble(), words), words.wording().formula(measure, night)));
        }), rating).toList();
    }

    private static String inWords(SleepMeasure measure, double value, TodayWords words) {
        long minutes = Math.round(value);
        return switch (measure.unit()) {
            case MINUTES -> words.text("today.measure.minutes", minutes / MINUTES_PER_HOUR,
                    minutes % MINUTES_PER_HOUR);
            case PERCENT -> words.text("today.measure.percent", value);
        };
    }
}
