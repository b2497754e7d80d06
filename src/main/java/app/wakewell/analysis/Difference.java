package app.wakewell.analysis;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The difference between the nights after and before, seen in four ways. All are in score points, after minus before.
 *
 * @param counts             the nights compared
 * @param verdict            one of the four verdicts that a difference can have
 * @param early              whether this is an early look: fewer recorded nights on a side than a full look asks for
 * @param meanBefore         raw mean of the scores before
 * @param meanAfter          raw mean of the scores after
 * @param step               the difference, the number that is shown
 * @param stepDrift          the difference when a slow trend is allowed for
 * @param driftPerNight      that slow trend, in points per night
 * @param stepFreeLine       the difference beside a straight line of any slope; wide, for clinicians
 * @param leaveOutLastWeek   the difference without the last seven calendar nights before the change; absent where too
 *                           few nights would be left or none of what is left varies
 * @param runUpWarning       whether the difference owes much to the week before the change: without it the interval
 *                           contains zero or less than 70% of the difference is left (people change a bed in a bad
 *                           week, and bad weeks end: Whitney and Von Korff 1992, Pain 50:281)
 * @param meanLastWeekBefore raw mean of that week, absent if none of its nights is recorded
 * @param meanBeforeLastWeek raw mean of the nights before that week, absent if there are none
 * @param lag1               how much a night resembles the one before, -0.4 to 0.96
 */
public record Difference(NightCounts counts, Verdict verdict, boolean early, double meanBefore, double meanAfter,
        Estimate step, Estimate stepDrift, Estimate driftPerNight, Estimate stepFreeLine,
        Optional<Estimate> leaveOutLastWeek, boolean runUpWarning, OptionalDouble meanLastWeekBefore,
        OptionalDouble meanBeforeLastWeek, double lag1) implements Comparison {
    /**
     * @throws IllegalArgumentException if the verdict is one that has no difference, or the run-up warning has nothing to
     *                                  rest on
     */
    public Difference {
        boolean possible = switch (verdict) {
            case CLEAR_SHIFT, DIFFERENT_TREND_POSSIBLE, NO_CLEAR_DIFFERENCE, ABOUT_THE_SAME -> true;
            case NOT_ENOUGH_NIGHTS, INSEPARABLE, NO_VARIATION -> false;
        };
        if (!possible || (runUpWarning && leaveOutLastWeek.isEmpty())) {
            throw new IllegalArgumentException("not a difference: " + verdict);
        }
    }
}
