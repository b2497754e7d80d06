package app.wakewell.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static app.wakewell.domain.NightFields.AWAKENINGS;
import static app.wakewell.domain.NightFields.AWAKENING_CAUSES;
import static app.wakewell.domain.NightFields.FINAL_WAKING;
import static app.wakewell.domain.NightFields.GOT_UP;
import static app.wakewell.domain.NightFields.INTO_BED;
import static app.wakewell.domain.NightFields.MINUTES_ASLEEP;
import static app.wakewell.domain.NightFields.MINUTES_AWAKE;
import static app.wakewell.domain.NightFields.MINUTES_TO_SLEEP;
import static app.wakewell.domain.NightFields.TRIED_TO_SLEEP;
import static app.wakewell.domain.Nights.at;
import static app.wakewell.domain.Nights.known;
import static org.junit.jupiter.api.Assertions.assertEquals;

class NightCheckTest {

    private static final ZonedDateTime UP = at("2026-03-04T07:00");

    record Case(String key, Field<?> field, UnaryOperator<Answers> change) {
        @Override
        public String toString() {
            return key + " of " + field;
        }
    }

    static Stream<Case> contradictions() {
        return Stream.of(
                new Case("problem.night.order", TRIED_TO_SLEEP, a -> a.with(TRIED_TO_SLEEP, at("2026-03-03T22:29"))),
                new Case("problem.night.order", FINAL_WAKING,
                        a -> a.with(FINAL_WAKING, at("2026-03-03T22:59")).without(MINUTES_TO_SLEEP)),
                new Case("problem.night.order", GOT_UP, a -> a.with(GOT_UP, at("2026-03-04T06:39"))),
                new Case("problem.night.order", GOT_UP,
                        a -> a.without(TRIED_TO_SLEEP)
                                .without(FINAL_WAKING)
                                .with(GOT_UP, at("2026-03-03T22:29"))),
                new Case("problem.night.minutesToSleep", MINUTES_TO_SLEEP, a -> a.with(MINUTES_TO_SLEEP, 461)),
                new Case("problem.night.minutesAwake", MINUTES_AWAKE, a -> a.with(MINUTES_AWAKE, 430)),
                new Case("problem.night.minutesAwake", MINUTES_AWAKE,
                        a -> a.without(MINUTES_TO_SLEEP).with(MINUTES_AWAKE, 460)),
                new Case("problem.night.minutesAwake", MINUTES_TO_SLEEP,
                        a -> a.with(MINUTES_TO_SLEEP, 460).with(MINUTES_AWAKE, 0)),
                new Case("problem.night.minutesAwake", MINUTES_TO_SLEEP,
                        a -> a.with(MINUTES_TO_SLEEP, 460).without(MINUTES_AWAKE).with(AWAKENINGS, 0)),
                new Case("problem.night.minutesAsleep", MINUTES_ASLEEP, a -> a.with(MINUTES_ASLEEP, 521)),
                new Case("problem.night.long", INTO_BED, a -> a.with(INTO_BED, at("2026-03-03T07:09"))),
                new Case("problem.night.long", TRIED_TO_SLEEP,
                        a -> a.without(INTO_BED).with(TRIED_TO_SLEEP, at("2026-03-03T07:09"))),
                new Case("problem.night.awakeWithoutAwakening", MINUTES_AWAKE, a -> a.with(AWAKENINGS, 0)),
                new Case("problem.night.wokenWithoutAwakening", AWAKENING_CAUSES,
                        a -> a.with(AWAKENINGS, 0)
                                .without(MINUTES_AWAKE)
                                .with(AWAKENING_CAUSES, Set.of(AwakeningCause.PAIN))));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void contradictionsAreRefusedBesideTheirField(Case contradiction) {
        Answers wrong = contradiction.change().apply(known());
        assertEquals(List.of(contradiction.key() + " " + contradiction.field().id()),
                NightCheck.of(wrong).problems().stream().map(p -> p.key() + " " + p.field()).toList());
    }

    /** What is just not a contradiction. */
    static Stream<Case> compatible() {
        return Stream.of(
                new Case("together", TRIED_TO_SLEEP, a -> a.with(TRIED_TO_SLEEP, at("2026-03-03T22:30"))),
                new Case("together", GOT_UP, a -> a.with(GOT_UP, at("2026-03-04T06:40"))),
                new Case("just fits", MINUTES_TO_SLEEP, a -> a.with(MINUTES_TO_SLEEP, 460).without(MINUTES_AWAKE)),
                new Case("just fits", MINUTES_AWAKE, a -> a.with(MINUTES_AWAKE, 429)),
                new Case("just fits", MINUTES_ASLEEP, a -> a.with(MINUTES_ASLEEP, 520)),
                new Case("just fits", INTO_BED, a -> a.with(INTO_BED, at("2026-03-03T07:10"))),
                new Case("none", AWAKENING_CAUSES,
                        a -> a.with(AWAKENINGS, 0).with(MINUTES_AWAKE, 0).with(AWAKENING_CAUSES, Set.of())),
                new Case("brief", AWAKENINGS, a -> a.with(AWAKENINGS, 2).with(MINUTES_AWAKE, 0)),
                new Case("unanswered", AWAKENINGS, a -> a.with(AWAKENING_CAUSES, Set.of(AwakeningCause.PAIN))));
    }

    @ParameterizedTest
    @MethodSource("compatible")
    void whatCanBeTrueIsKept(Case fine) {
        assertEquals(List.of(), NightCheck.of(fine.change().apply(known())).problems());
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void notKnowingContradictsNothing(Case contradiction) {
        Answers wrong = contradiction.change().apply(known());
        for (Field<?> field : wrong.fields()) {
            if (field.equals(contradiction.field())) {
                assertEquals(List.of(), NightCheck.of(wrong.withUnknown(field)).problems());
            }
        }
        Answers allUnknown = Answers.NONE;
        for (Field<?> field : wrong.fields()) {
            allUnknown = allUnknown.withUnknown(field);
        }
        assertEquals(new NightCheck(List.of(), List.of()), NightCheck.of(allUnknown));
    }

    @ParameterizedTest
    @CsvSource({"PT1H, warning.night.short", "PT3H, warning.night.short", "PT3H1M, ", "PT11H59M, ",
            "PT12H, warning.night.long", "PT16H, warning.night.long", "PT24H, warning.night.long"})
    void rareLengthsAreSaidAndKept(Duration inBed, String warning) {
        NightCheck check = NightCheck.of(Answers.NONE.with(INTO_BED, UP.minus(inBed)).with(GOT_UP, UP));
        assertEquals(List.of(), check.problems());
        assertEquals(Stream.ofNullable(warning).toList(), check.warnings().stream().map(Problem::key).toList());
    }

    @Test
    void theLengthOfANightIsElapsedTime() {
        // 24 h of wall clock over the end of summer time are 25 h in bed
        Answers night = Answers.NONE.with(INTO_BED, at("2026-10-24T07:00")).with(GOT_UP, at("2026-10-25T07:00"));
        assertEquals(List.of("problem.night.long"),
                NightCheck.of(night).problems().stream().map(Problem::key).toList());
    }

    @Test
    void timesOfAnotherNightAreRefused() {
        Night night = Night.endingOn(LocalDate.of(2026, 3, 4));
        assertEquals(List.of(), NightCheck.of(night, known()).problems());
        assertEquals(List.of("night.got_up"), NightCheck.of(night.next(), known())
                .problems()
                .stream()
                .map(Problem::field)
                .toList());
        assertEquals(Set.of("night.into_bed", "night.tried_to_sleep", "night.final_waking", "night.got_up"),
                NightCheck.of(night.plus(30), known()).refusedFields());
    }

    @Test
    void anAmendmentAnswersOnlyForItsOwnProblems() {
        NightCheck imported = NightCheck.of(known().with(MINUTES_ASLEEP, 900));
        assertEquals(List.of(), NightCheck.of(known().with(MINUTES_ASLEEP, 900).with(NightFields.NOTE, "later"))
                .problemsSince(imported));
        assertEquals(1, NightCheck.of(known().with(MINUTES_ASLEEP, 901)).problemsSince(imported).size());
    }
}
