package app.wakewell.journal.wording;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightCheck;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.NightTimes;
import app.wakewell.domain.Problem;
import app.wakewell.domain.SleepMeasure;
import app.wakewell.domain.SleepMeasures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class NightWordingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Answers NIGHT = Answers.NONE.with(NightFields.INTO_BED, at("2026-03-03T22:30"))
            .with(NightFields.TRIED_TO_SLEEP, at("2026-03-03T23:00"))
            .with(NightFields.FINAL_WAKING, at("2026-03-04T06:40"))
            .with(NightFields.GOT_UP, at("2026-03-04T07:10"));

    private final Wording wording = new Wording(Locale.ENGLISH);

    private static ZonedDateTime at(String wall) {
        return LocalDateTime.parse(wall).atZone(BERLIN);
    }

    private List<String> problems(Answers answers) {
        return NightCheck.of(Night.endingOn(LocalDate.of(2026, 3, 4)), answers)
                .problems()
                .stream()
                .map(wording::problem)
                .toList();
    }

    @Test
    void whatContradictsIsSaidWithWhatWouldFit() {
        assertEquals(List.of("“Got up” at 06:30 lies before “Last woke up” at 06:40; it can be 06:40 or later."),
                problems(NIGHT.with(NightFields.GOT_UP, at("2026-03-04T06:30"))));
        assertEquals(List.of("From “Into bed” to “Got up” is 25.2 hours; a night can have at most 24."),
                problems(NIGHT.with(NightFields.INTO_BED, at("2026-03-03T06:00"))));
        assertEquals(List.of("500 minutes to fall asleep go past the last waking; it can be at most 460."),
                problems(NIGHT.with(NightFields.MINUTES_TO_SLEEP, 500)));
        assertEquals(
                List.of("Falling asleep (60 min) and lying awake (400 min) leave no time asleep; together they can be"
                        + " less than 460 min."),
                problems(NIGHT.with(NightFields.MINUTES_TO_SLEEP, 60).with(NightFields.MINUTES_AWAKE, 400)));
        assertEquals(List.of("600 minutes asleep are more than the time in bed; it can be at most 520."),
                problems(NIGHT.with(NightFields.MINUTES_ASLEEP, 600)));
        assertEquals(List.of("“Got up” on 5 March 2026 is not part of the night of Tue 3 to Wed 4 March 2026."),
                problems(Answers.NONE.with(NightFields.GOT_UP, at("2026-03-05T07:00"))));
    }

    @Test
    void whatIsRareIsSaidAndKept() {
        Problem warning = NightCheck.of(NIGHT.with(NightFields.INTO_BED, at("2026-03-03T15:10"))).warnings().getFirst();
        assertEquals("From “Into bed” to “Got up” is 16 h. It is kept as it is; look again if you meant another time.",
                wording.problem(warning));
    }

    @Test
    void aTimeThatNeverWasSaysWhatTheClocksDid() {
        NightTimes.Reading reading = NightTimes.of(Night.endingOn(LocalDate.of(2026, 3, 29)))
                .with(NightFields.GOT_UP, LocalTime.of(2, 30), BERLIN)
                .readings()
                .getOrDefault(NightFields.GOT_UP, new NightTimes.At(at("2026-03-29T02:30")));
        assertEquals("02:30 did not exist that night: the clocks went from 02:00 straight to 03:00.",
                wording.problem(assertInstanceOf(NightTimes.Never.class, reading).problem()));
    }

    @Test
    void aTimeThatCameTwiceIsAskedFor() {
        NightTimes.Twice twice = new NightTimes.Twice(at("2026-10-25T02:30").withEarlierOffsetAtOverlap(),
                at("2026-10-25T02:30").withLaterOffsetAtOverlap());
        assertEquals("The clocks went back that night, so 02:30 came twice. Which one was it?", wording.twice(twice));
        assertEquals("the first, UTC+02:00", wording.firstOf(twice));
        assertEquals("the second, UTC+01:00", wording.secondOf(twice));
    }

    @Test
    void aFormulaSaysWhetherTheTimeAsleepIsAsTold() {
        SleepMeasures told = SleepMeasures.of(NIGHT.with(NightFields.MINUTES_ASLEEP, 400));
        SleepMeasures worked = SleepMeasures.of(NIGHT.with(NightFields.MINUTES_TO_SLEEP, 30)
                .with(NightFields.MINUTES_AWAKE, 20));
        assertEquals("Sleep efficiency", wording.measure(SleepMeasure.EFFICIENCY_IN_BED));
        assertEquals("time asleep ÷ time in bed", wording.formula(SleepMeasure.EFFICIENCY_IN_BED, worked));
        assertEquals("time asleep ÷ time in bed, minutes asleep as told",
                wording.formula(SleepMeasure.EFFICIENCY_IN_BED, told));
        assertEquals("minutes asleep, as told", wording.formula(SleepMeasure.TIME_ASLEEP, told));
        assertEquals("last woke up − tried to sleep − minutes to fall asleep − minutes awake",
                wording.formula(SleepMeasure.TIME_ASLEEP, worked));
    }
}
