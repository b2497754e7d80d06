package app.wakewell.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static app.wakewell.domain.Nights.at;
import static app.wakewell.domain.Nights.known;
import static app.wakewell.domain.SleepMeasure.AWAKE_AFTER_WAKING;
import static app.wakewell.domain.SleepMeasure.EFFICIENCY_IN_BED;
import static app.wakewell.domain.SleepMeasure.EFFICIENCY_OF_EPISODE;
import static app.wakewell.domain.SleepMeasure.SLEEP_EPISODE;
import static app.wakewell.domain.SleepMeasure.SLEEP_PERIOD;
import static app.wakewell.domain.SleepMeasure.TIME_ASLEEP;
import static app.wakewell.domain.SleepMeasure.TIME_IN_BED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SleepMeasuresTest {

    private static final Night LAST = Night.endingOn(LocalDate.of(2026, 3, 8));

    private static Map<SleepMeasure, Double> measures(Answers answers) {
        Map<SleepMeasure, Double> known = new EnumMap<>(SleepMeasure.class);
        SleepMeasures night = SleepMeasures.of(answers);
        for (SleepMeasure measure : SleepMeasure.values()) {
            night.get(measure).ifPresent(value -> known.put(measure, Math.round(value * 10) / 10.0));
        }
        return known;
    }

    @Test
    void theKnownNightHasTheKnownMeasures() {
        assertEquals(Map.of(TIME_IN_BED, 520.0, SLEEP_PERIOD, 430.0, TIME_ASLEEP, 410.0, AWAKE_AFTER_WAKING, 30.0,
                SLEEP_EPISODE, 490.0, EFFICIENCY_IN_BED, 78.8, EFFICIENCY_OF_EPISODE, 83.7), measures(known()));
        assertEquals(Optional.of(SleepMeasures.AsleepFrom.TIMES), SleepMeasures.of(known()).asleepFrom());
    }

    /** What is left when one answer is missing: only what does not rest on it. */
    static Stream<Map.Entry<Field<?>, Set<SleepMeasure>>> lacking() {
        return Stream.of(
                Map.entry(NightFields.INTO_BED,
                        Set.of(SLEEP_PERIOD, TIME_ASLEEP, AWAKE_AFTER_WAKING, SLEEP_EPISODE, EFFICIENCY_OF_EPISODE)),
                Map.entry(NightFields.TRIED_TO_SLEEP, Set.of(TIME_IN_BED, AWAKE_AFTER_WAKING)),
                Map.entry(NightFields.MINUTES_TO_SLEEP, Set.of(TIME_IN_BED, AWAKE_AFTER_WAKING, SLEEP_EPISODE)),
                Map.entry(NightFields.MINUTES_AWAKE,
                        Set.of(TIME_IN_BED, SLEEP_PERIOD, AWAKE_AFTER_WAKING, SLEEP_EPISODE)),
                Map.entry(NightFields.FINAL_WAKING, Set.of(TIME_IN_BED, SLEEP_EPISODE)),
                Map.entry(NightFields.GOT_UP, Set.of(SLEEP_PERIOD, TIME_ASLEEP)));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void nothingIsFilledInForWhatLacks(Map.Entry<Field<?>, Set<SleepMeasure>> lacking) {
        assertEquals(lacking.getValue(), measures(known().without(lacking.getKey())).keySet());
        assertEquals(lacking.getValue(), measures(known().withUnknown(lacking.getKey())).keySet(), "don't know");
    }

    @Test
    void intoBedAloneIsNotTakenForTryingToSleep() {
        Answers bedAndUp = Answers.NONE.with(NightFields.INTO_BED, at("2026-03-03T23:00"))
                .with(NightFields.GOT_UP, at("2026-03-04T07:00"));
        assertEquals(Map.of(TIME_IN_BED, 480.0), measures(bedAndUp));
    }

    @Test
    void minutesAsToldServeWhereTheTimesDoNot() {
        Answers told = Answers.NONE.with(NightFields.INTO_BED, at("2026-03-03T23:00"))
                .with(NightFields.GOT_UP, at("2026-03-04T07:00"))
                .with(NightFields.MINUTES_ASLEEP, 420);
        assertEquals(Map.of(TIME_IN_BED, 480.0, TIME_ASLEEP, 420.0, EFFICIENCY_IN_BED, 87.5), measures(told));
        assertEquals(Optional.of(SleepMeasures.AsleepFrom.TOLD), SleepMeasures.of(told).asleepFrom());
        Answers both = known().with(NightFields.MINUTES_ASLEEP, 300);
        assertEquals(measures(known()), measures(both));
        assertEquals(Optional.of(SleepMeasures.AsleepFrom.TIMES), SleepMeasures.of(both).asleepFrom());
    }

    @Test
    void noAwakeningIsNoMinuteAwake() {
        Answers never = known().without(NightFields.MINUTES_AWAKE).with(NightFields.AWAKENINGS, 0);
        assertEquals(430.0, measures(never).get(TIME_ASLEEP));
    }

    @Test
    void contradictoryAnswersGiveNoMeasure() {
        assertTrue(SleepMeasures.of(known().with(NightFields.FINAL_WAKING, at("2026-03-04T07:30"))).isEmpty());
        assertTrue(SleepMeasures.of(Answers.NONE).isEmpty());
    }

    @Test
    void theNightTheClocksGoBackIsAnHourLonger() {
        Answers night = Answers.NONE.with(NightFields.INTO_BED, at("2026-10-24T23:00"))
                .with(NightFields.GOT_UP, at("2026-10-25T07:00"));
        assertEquals(540.0, measures(night).get(TIME_IN_BED));
        Answers spring = Answers.NONE.with(NightFields.INTO_BED, at("2026-03-28T23:00"))
                .with(NightFields.GOT_UP, at("2026-03-29T07:00"));
        assertEquals(420.0, measures(spring).get(TIME_IN_BED));
    }

    private static Answers plain(Night night, int hours, int asleep) {
        var up = night.morning().atTime(7, 0).atZone(Nights.BERLIN);
        return Answers.NONE.with(NightFields.INTO_BED, up.minusHours(hours))
                .with(NightFields.GOT_UP, up)
                .with(NightFields.MINUTES_ASLEEP, asleep);
    }

    private static List<Entry> nights(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Night night = LAST.plus(-i);
            // 10 hours in bed and 5 asleep in the last night, else 8 and 8
            Answers answers = i == 0 ? plain(night, 10, 300) : plain(night, 8, 480);
            entries.add(new Entry(night, answers, night.morning().atTime(8, 0).atZone(Nights.BERLIN).toInstant(), null,
                    Nights.BERLIN, Source.HAND));
        }
        return entries;
    }

    @Test
    void aWeekIsTheSumAsleepOverTheSumInBed() {
        assertEquals(100 * (300 + 6 * 480) / (600.0 + 6 * 480),
                SleepMeasures.ofWeek(EFFICIENCY_IN_BED, LAST, nights(7)).orElseThrow(), 1e-9);
        assertEquals((600 + 6 * 480) / 7.0, SleepMeasures.ofWeek(TIME_IN_BED, LAST, nights(20)).orElseThrow(), 1e-9);
    }

    @Test
    void aWeekNeedsFiveNights() {
        assertTrue(SleepMeasures.ofWeek(EFFICIENCY_IN_BED, LAST, nights(5)).isPresent());
        assertEquals(OptionalDouble.empty(), SleepMeasures.ofWeek(EFFICIENCY_IN_BED, LAST, nights(4)));
        assertEquals(OptionalDouble.empty(), SleepMeasures.ofWeek(EFFICIENCY_IN_BED, LAST.plus(3), nights(7)));
        assertEquals(OptionalDouble.empty(), SleepMeasures.ofWeek(SLEEP_PERIOD, LAST, nights(7)));
    }
}
