package app.wakewell.domain;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * The sleep measures of one night. A measure whose inputs are not all answered is absent; nothing is filled in for what
 * was not answered. That someone tried to sleep as soon as they got into bed, or got up as soon as they woke, is not
 * taken for granted: with B and U alone there is a time in bed and nothing more. One thing does follow: who answered 0
 * awakenings was awake for 0 minutes. Answers that contradict each other ({@link NightCheck}) give no measure at all.
 * Immutable.
 */
public final class SleepMeasures {

    /** Fewer nights than these do not make a week. */
    public static final int LEAST_NIGHTS_OF_A_WEEK = 5;

    /** Where the time asleep comes from. */
    public enum AsleepFrom {
        /** Worked out from the times of the night. */
        TIMES,
        /** {@link NightFields#MINUTES_ASLEEP}, as the person or an imported file tells it. */
        TOLD
    }

    private final Map<SleepMeasure, Double> values;
    private final @Nullable AsleepFrom asleepFrom;

    private SleepMeasures(Map<SleepMeasure, Double> values, @Nullable AsleepFrom asleepFrom) {
        this.values = Map.copyOf(values);
        this.asleepFrom = asleepFrom;
    }

    /** Works out whatever the answers of a night allow. */
    public static SleepMeasures of(Answers answers) {
        Map<SleepMeasure, Double> values = new EnumMap<>(SleepMeasure.class);
        if (!NightCheck.of(answers).problems().isEmpty()) {
            return new SleepMeasures(values, null);
        }
        put(values, SleepMeasure.TIME_IN_BED, minutes(answers, NightFields.INTO_BED, NightFields.GOT_UP));
        put(values, SleepMeasure.AWAKE_AFTER_WAKING, minutes(answers, NightFields.FINAL_WAKING, NightFields.GOT_UP));
        put(values, SleepMeasure.SLEEP_EPISODE, minutes(answers, NightFields.TRIED_TO_SLEEP, NightFields.GOT_UP));
        put(values, SleepMeasure.SLEEP_PERIOD, sleepPeriod(answers));
        OptionalDouble worked = worked(answers);
        OptionalDouble asleep = worked.isPresent() ? worked : told(answers);
        put(values, SleepMeasure.TIME_ASLEEP, asleep);
        if (asleep.isPresent()) {
            share(values, SleepMeasure.EFFICIENCY_IN_BED, asleep.getAsDouble(), SleepMeasure.TIME_IN_BED);
            share(values, SleepMeasure.EFFICIENCY_OF_EPISODE, asleep.getAsDouble(), SleepMeasure.SLEEP_EPISODE);
        }
        return new SleepMeasures(values,
                worked.isPresent() ? AsleepFrom.TIMES : asleep.isPresent() ? AsleepFrom.TOLD : null);
    }

    private static void put(Map<SleepMeasure, Double> values, SleepMeasure measure, OptionalDouble value) {
        value.ifPresent(known -> values.put(measure, known));
    }

    private static void share(Map<SleepMeasure, Double> values, SleepMeasure efficiency, double asleep,
            SleepMeasure whole) {
        Double minutes = values.get(whole);
        if (minutes != null && minutes > 0 && asleep <= minutes) {
            values.put(efficiency, 100 * asleep / minutes);
        }
    }

    private static OptionalDouble minutes(Answers answers, Field<ZonedDateTime> from, Field<ZonedDateTime> to) {
        Optional<ZonedDateTime> begin = answers.get(from);
        Optional<ZonedDateTime> end = answers.get(to);
        return begin.isPresent() && end.isPresent()
                ? OptionalDouble.of(minutes(Duration.between(begin.get(), end.get())))
                : OptionalDouble.empty();
    }

    static double minutes(Duration elapsed) {
        return elapsed.toMillis() / 60_000.0;
    }

    private static OptionalDouble sleepPeriod(Answers answers) {
        OptionalDouble trying = minutes(answers, NightFields.TRIED_TO_SLEEP, NightFields.FINAL_WAKING);
        Optional<Integer> toSleep = answers.get(NightFields.MINUTES_TO_SLEEP);
        return trying.isPresent() && toSleep.isPresent()
                ? OptionalDouble.of(trying.getAsDouble() - toSleep.get())
                : OptionalDouble.empty();
    }

    private static OptionalDouble worked(Answers answers) {
        OptionalDouble period = sleepPeriod(answers);
        OptionalInt awake = minutesAwake(answers);
        return period.isPresent() && awake.isPresent()
                ? OptionalDouble.of(period.getAsDouble() - awake.getAsInt())
                : OptionalDouble.empty();
    }

    /** Minutes awake in the night; none where there was no awakening. */
    static OptionalInt minutesAwake(Answers answers) {
        Optional<Integer> minutes = answers.get(NightFields.MINUTES_AWAKE);
        boolean never = answers.get(NightFields.AWAKENINGS).filter(times -> times == 0).isPresent();
        return minutes.isPresent()
                ? OptionalInt.of(minutes.get())
                : never ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private static OptionalDouble told(Answers answers) {
        return answers.get(NightFields.MINUTES_ASLEEP)
                .map(minutes -> OptionalDouble.of(minutes))
                .orElse(OptionalDouble.empty());
    }

    /** A measure in its unit, minutes or percent. */
    public OptionalDouble get(SleepMeasure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Where the time asleep, and with it both efficiencies, comes from; absent where there is none. */
    public Optional<AsleepFrom> asleepFrom() {
        return Optional.ofNullable(asleepFrom);
    }

    /** Whether nothing could be worked out. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * A measure over the seven nights that end with one of them: the mean of minutes; of an efficiency the sum of the
     * time asleep over the sum of what it is a share of, so that one odd night weighs no more than it is long. Nights
     * that lack it are left out.
     *
     * @param last
     *            the last of the seven nights
     * @param entries
     *            entries of any nights
     * @return absent with fewer than {@value #LEAST_NIGHTS_OF_A_WEEK} such nights
     */
    public static OptionalDouble ofWeek(SleepMeasure measure, Night last, Collection<Entry> entries) {
        List<SleepMeasures> nights = entries.stream()
                .filter(entry -> entry.night().isAfter(last.plus(-7)) && !entry.night().isAfter(last))
                .map(entry -> of(entry.answers()))
                .filter(night -> night.get(measure).isPresent())
                .toList();
        if (nights.size() < LEAST_NIGHTS_OF_A_WEEK) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(switch (measure) {
            case EFFICIENCY_IN_BED -> 100 * sum(nights, SleepMeasure.TIME_ASLEEP)
                    / sum(nights, SleepMeasure.TIME_IN_BED);
            case EFFICIENCY_OF_EPISODE -> 100 * sum(nights, SleepMeasure.TIME_ASLEEP)
                    / sum(nights, SleepMeasure.SLEEP_EPISODE);
            case TIME_IN_BED, SLEEP_PERIOD, TIME_ASLEEP, AWAKE_AFTER_WAKING, SLEEP_EPISODE ->
                sum(nights, measure) / nights.size();
        });
    }

    private static double sum(List<SleepMeasures> nights, SleepMeasure measure) {
        return nights.stream().mapToDouble(night -> night.get(measure).orElseThrow()).sum();
    }
}
