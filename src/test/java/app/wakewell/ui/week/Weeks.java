package app.wakewell.ui.week;

import java.time.LocalDate;
import java.util.Set;

import app.wakewell.domain.DayLoad;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Posture;
import app.wakewell.domain.Score;
import app.wakewell.domain.SitBreaks;
import app.wakewell.domain.WeekFields;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.ScreenWorld;

/** Writes weeks and mornings into the journal of a test. */
final class Weeks {

    /** A Sunday. */
    static final LocalDate TODAY = ScreenWorld.TODAY;

    private Weeks() {}

    /** Answers to the three items of the PEG scale. */
    static Patch peg(int pain, int enjoyment, int activity) {
        return Patch.NONE.set(WeekFields.PEG_P, new Score(pain))
                .set(WeekFields.PEG_E, new Score(enjoyment))
                .set(WeekFields.PEG_G, new Score(activity));
    }

    static void write(ScreenWorld world, LocalDate day, Patch answers) {
        world.journal().logWeek(day, answers, new Visit());
    }

    /** Three weeks until the last one, and mornings of this one. */
    static ScreenWorld written() {
        ScreenWorld world = ScreenWorld.empty();
        write(world, TODAY.minusDays(28), peg(6, 5, 5));
        write(world, TODAY.minusDays(14), peg(5, 5, 4));
        write(world, TODAY.minusDays(7), peg(5, 4, 4).set(WeekFields.SIT_HOURS, 7.5)
                .set(WeekFields.SIT_BREAKS, SitBreaks.SOMETIMES)
                .set(WeekFields.POSTURE, Posture.MIXED)
                .set(WeekFields.PAIN_IMPACT, 4)
                .set(WeekFields.EXERCISE_DAYS, 6));
        morning(world, 0, Set.of(DayLoad.EXERCISED, DayLoad.WORKED_FROM_HOME));
        morning(world, 1, Set.of(DayLoad.EXERCISED));
        morning(world, 2, Set.of());
        return world;
    }

    /** A morning that says what the day before held. */
    static void morning(ScreenWorld world, int daysAgo, Set<DayLoad> day) {
        world.journal()
                .log(Night.endingOn(TODAY.minusDays(daysAgo)),
                        Patch.NONE.set(NightFields.PAIN_RISING, new Score(3)).set(NightFields.DAY_LOAD, day),
                        new Visit());
    }
}
