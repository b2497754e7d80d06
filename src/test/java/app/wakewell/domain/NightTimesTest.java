package app.wakewell.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static app.wakewell.domain.NightFields.FINAL_WAKING;
import static app.wakewell.domain.NightFields.GOT_UP;
import static app.wakewell.domain.NightFields.INTO_BED;
import static app.wakewell.domain.NightFields.TRIED_TO_SLEEP;
import static app.wakewell.domain.Nights.BERLIN;
import static app.wakewell.domain.Nights.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class NightTimesTest {

    private static final Night NIGHT = Night.endingOn(LocalDate.of(2026, 3, 4));
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");

    private static NightTimes typed(Night night, ZoneId zone, Map<Field<ZonedDateTime>, String> times) {
        NightTimes typed = NightTimes.of(night);
        for (var time : times.entrySet()) {
            typed = typed.with(time.getKey(), LocalTime.parse(time.getValue()), zone);
        }
        return typed;
    }

    private static Answers resolved(Map<Field<ZonedDateTime>, String> times) {
        return typed(NIGHT, BERLIN, times).applyTo(Answers.NONE);
    }

    private static Answers answers(Map<Field<ZonedDateTime>, String> moments) {
        Answers answers = Answers.NONE;
        for (var moment : moments.entrySet()) {
            answers = answers.with(moment.getKey(), at(moment.getValue()));
        }
        return answers;
    }

    @Test
    void theEveningIsTheDayBefore() {
        assertEquals(Nights.known().without(NightFields.MINUTES_AWAKE).without(NightFields.MINUTES_TO_SLEEP),
                resolved(Map.of(INTO_BED, "22:30", TRIED_TO_SLEEP, "23:00", FINAL_WAKING, "06:40", GOT_UP, "07:10")));
    }

    @Test
    void afterMidnightIsTheMorningItself() {
        assertEquals(answers(Map.of(INTO_BED, "2026-03-03T23:50", TRIED_TO_SLEEP, "2026-03-04T01:30", GOT_UP,
                "2026-03-04T09:00")),
                resolved(Map.of(INTO_BED, "23:50", TRIED_TO_SLEEP, "01:30", GOT_UP, "09:00")));
    }

    @Test
    void intoBedAndTryingToSleepMayFallTogether() {
        assertEquals(answers(Map.of(INTO_BED, "2026-03-03T23:00", TRIED_TO_SLEEP, "2026-03-03T23:00")),
                resolved(Map.of(INTO_BED, "23:00", TRIED_TO_SLEEP, "23:00")));
    }

    @Test
    void withoutAWakingNoonParts() {
        assertEquals(answers(Map.of(INTO_BED, "2026-03-04T11:59")), resolved(Map.of(INTO_BED, "11:59")));
        assertEquals(answers(Map.of(INTO_BED, "2026-03-03T12:00")), resolved(Map.of(INTO_BED, "12:00")));
        assertEquals(answers(Map.of(TRIED_TO_SLEEP, "2026-03-04T00:15", INTO_BED, "2026-03-03T23:30")),
                resolved(Map.of(TRIED_TO_SLEEP, "00:15", INTO_BED, "23:30")));
    }

    @Test
    void whoeverSleepsByDayGetsItRightInAnyOrder() {
        Map<Field<ZonedDateTime>, String> day = Map.of(INTO_BED, "14:00", TRIED_TO_SLEEP, "14:10", FINAL_WAKING,
                "20:45", GOT_UP, "21:00");
        Answers right = answers(Map.of(INTO_BED, "2026-03-04T14:00", TRIED_TO_SLEEP, "2026-03-04T14:10", FINAL_WAKING,
                "2026-03-04T20:45", GOT_UP, "2026-03-04T21:00"));
        Random random = new Random(7);
        for (int i = 0; i < 24; i++) {
            List<Field<ZonedDateTime>> order = new ArrayList<>(NightTimes.FIELDS);
            Collections.shuffle(order, random);
            Answers answers = Answers.NONE;
            for (Field<ZonedDateTime> field : order) {
                answers = NightTimes.of(NIGHT, answers)
                        .with(field, LocalTime.parse(day.get(field)), BERLIN)
                        .applyTo(answers);
            }
            assertEquals(right, answers, () -> "typed in the order " + order);
        }
    }

    @Test
    void aWakingJustBeforeMidnightIsStillBeforeGettingUp() {
        assertEquals(answers(Map.of(FINAL_WAKING, "2026-03-03T23:50", GOT_UP, "2026-03-04T00:20")),
                resolved(Map.of(FINAL_WAKING, "23:50", GOT_UP, "00:20")));
    }

    @Test
    void aWakingTypedAfterGettingUpStaysWhereItContradicts() {
        Answers answers = resolved(Map.of(FINAL_WAKING, "07:40", GOT_UP, "07:10"));
        assertEquals(answers(Map.of(FINAL_WAKING, "2026-03-04T07:40", GOT_UP, "2026-03-04T07:10")), answers);
        assertEquals(List.of("night.got_up"), NightCheck.of(answers).problems().stream().map(Problem::field).toList());
    }

    @Test
    void takingATimeAwayPutsTheOthersWhereTheyWouldBeWithoutIt() {
        Answers day = resolved(Map.of(INTO_BED, "14:00", GOT_UP, "21:00"));
        NightTimes without = NightTimes.of(NIGHT, day).without(GOT_UP);
        assertEquals(answers(Map.of(INTO_BED, "2026-03-03T14:00")), without.applyTo(Answers.NONE));
    }

    @Test
    void bedAndMorningMayLieInDifferentZones() {
        ZoneId newYork = ZoneId.of("America/New_York");
        NightTimes flight = NightTimes.of(NIGHT)
                .with(INTO_BED, LocalTime.of(19, 0), newYork)
                .with(GOT_UP, LocalTime.of(7, 0), BERLIN);
        Answers answers = flight.applyTo(Answers.NONE);
        assertEquals(at("2026-03-03T19:00", newYork), answers.get(INTO_BED).orElseThrow());
        assertEquals(Duration.ofHours(6),
                Duration.between(answers.get(INTO_BED).orElseThrow(), answers.get(GOT_UP).orElseThrow()));
        assertEquals(answers, NightTimes.of(NIGHT, answers).applyTo(answers));
    }

    @Test
    void aTimeThatTheClocksLeftOutIsRefused() {
        Night spring = Night.endingOn(LocalDate.of(2026, 3, 29));
        NightTimes times = typed(spring, BERLIN, Map.of(TRIED_TO_SLEEP, "02:30", INTO_BED, "23:00", GOT_UP, "07:00"));
        assertEquals(new NightTimes.Never(Problem.of("night.tried_to_sleep", "problem.night.noTime",
                LocalTime.of(2, 30), LocalTime.of(2, 0), LocalTime.of(3, 0))), times.readings().get(TRIED_TO_SLEEP));
        assertEquals(new NightTimes.At(at("2026-03-28T23:00")), times.readings().get(INTO_BED));
    }

    @Test
    void aTimeThatComesTwiceIsAskedFor() {
        Night autumn = Night.endingOn(LocalDate.of(2026, 10, 25));
        NightTimes times = typed(autumn, BERLIN, Map.of(TRIED_TO_SLEEP, "02:30", GOT_UP, "07:00"));
        NightTimes.Twice asked = assertInstanceOf(NightTimes.Twice.class, times.readings().get(TRIED_TO_SLEEP));
        assertEquals(Duration.ofHours(1), Duration.between(asked.first(), asked.second()));
        assertEquals(false, times.applyTo(Answers.NONE).has(TRIED_TO_SLEEP));
        for (ZonedDateTime choice : List.of(asked.first(), asked.second())) {
            Answers answers = times.choosing(TRIED_TO_SLEEP, choice).applyTo(Answers.NONE);
            assertEquals(choice, answers.get(TRIED_TO_SLEEP).orElseThrow());
            Answers retyped = NightTimes.of(autumn, answers)
                    .with(GOT_UP, LocalTime.of(8, 0), BERLIN)
                    .applyTo(answers);
            assertEquals(choice, retyped.get(TRIED_TO_SLEEP).orElseThrow(), "a choice stays made");
        }
    }

    @Test
    void aTimeThatCanOnlyBeTheFirstIsNotAskedFor() {
        Night autumn = Night.endingOn(LocalDate.of(2026, 10, 25));
        NightTimes times = typed(autumn, BERLIN, Map.of(TRIED_TO_SLEEP, "02:40", FINAL_WAKING, "02:20"));
        NightTimes.Twice waking = assertInstanceOf(NightTimes.Twice.class, times.readings().get(FINAL_WAKING));
        ZonedDateTime onlyOne = at("2026-10-25T02:40").withEarlierOffsetAtOverlap();
        assertEquals(new NightTimes.At(onlyOne),
                times.choosing(FINAL_WAKING, waking.second()).readings().get(TRIED_TO_SLEEP));
    }

    @Test
    void aDateThatAPlaceNeverHadIsNoEvening() {
        Night afterIt = Night.endingOn(LocalDate.of(2011, 12, 31));
        Answers answers = typed(afterIt, APIA, Map.of(INTO_BED, "22:00", GOT_UP, "07:00")).applyTo(Answers.NONE);
        assertEquals(at("2011-12-29T22:00", APIA), answers.get(INTO_BED).orElseThrow());
        assertEquals(Duration.ofHours(9),
                Duration.between(answers.get(INTO_BED).orElseThrow(), answers.get(GOT_UP).orElseThrow()));
        assertEquals(answers.without(GOT_UP),
                typed(afterIt, APIA, Map.of(INTO_BED, "22:00")).applyTo(Answers.NONE));
    }

    @Test
    void aDateThatAPlaceNeverHadIsNoMorning() {
        NightTimes never = typed(Night.endingOn(LocalDate.of(2011, 12, 30)), APIA, Map.of(GOT_UP, "07:00"));
        assertEquals(new NightTimes.Never(Problem.of("night.got_up", "problem.night.noDate",
                LocalDate.of(2011, 12, 30), APIA)), never.readings().get(GOT_UP));
    }

    /** Any night of less than a day, worked out from its wall clocks, is that night again. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe",
            "Pacific/Apia", "America/St_Johns", "Africa/Casablanca"})
    void theWallClocksOfANightGiveTheNight(ZoneId zone) {
        Random random = new Random(zone.getId().hashCode());
        for (int i = 0; i < 3_000; i++) {
            ZonedDateTime up = LocalDate.of(2011, 1, 1)
                    .plusDays(random.nextInt(2 * 365))
                    .atTime(random.nextInt(24), random.nextInt(60))
                    .atZone(zone);
            ZonedDateTime waking = up.minusMinutes(random.nextInt(120));
            ZonedDateTime tried = waking.minusMinutes(1 + random.nextInt(18 * 60));
            ZonedDateTime bed = tried.minusMinutes(random.nextInt(120));
            Answers night = Answers.NONE.with(INTO_BED, bed)
                    .with(TRIED_TO_SLEEP, tried)
                    .with(FINAL_WAKING, waking)
                    .with(GOT_UP, up);
            assertEquals(night, NightTimes.of(Night.endingOn(up.toLocalDate()), night).applyTo(Answers.NONE));
        }
    }
}
