package app.wakewell.analysis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The difference between the nights after and before, seen in several ways. All are in score points, after minus
 * before.
 *
 * @param counts
 *            the nights compared
 * @param verdict
 *            one of the four verdicts that a difference can have; clear only without a doubt
 * @param doubts
 *            why a difference whose interval leaves out zero is not called clear; empty if it contains zero
 * @param family
 *            the difference seen together with the others beside it
 * @param early
 *            whether this is an early look: fewer recorded nights on a side than a full look asks for
 * @param meanBefore
 *            raw mean of the scores before
 * @param meanAfter
 *            raw mean of the scores after
 * @param step
 *            the difference, the number that is shown
 * @param stepDrift
 *            the difference when a slow trend is allowed for
 * @param driftPerNight
 *            that slow trend, in points per night
 * @param stepFreeLine
 *            the difference beside a straight line of any slope; wide, for clinicians
 * @param stepWeekends
 *            the difference with weekends taken into account; absent with fewer than 28 nights on a side, and where
 *            nights are no dates
 * @param leaveOutLastWeek
 *            the difference without the last seven calendar nights before the change; absent where too few nights would
 *            be left or none of what is left varies
 * @param runUpWarning
 *            whether the difference owes much to the week before the change: without it the interval contains zero or
 *            less than 70% of the difference is left (people change a bed in a bad week, and bad weeks end: Whitney and
 *            Von Korff 1992, Pain 50:281)
 * @param meanLastWeekBefore
 *            raw mean of that week, absent if none of its nights is recorded
 * @param meanBeforeLastWeek
 *            raw mean of the nights before that week, absent if there are none
 * @param lag1
 *            how much a night resembles the one before, -0.4 to 0.96
 */
public record Difference(NightCounts counts, Verdict verdict, Set<Doubt> doubts, Family family, boolean early,
        double meanBefore, double meanAfter, Estimate step, Estimate stepDrift, Estimate driftPerNight,
        Estimate stepFreeLine, Optional<Estimate> stepWeekends, Optional<Estimate> leaveOutLastWeek,
        boolean runUpWarning, OptionalDouble meanLastWeekBefore, OptionalDouble meanBeforeLastWeek,
        double lag1) implements Comparison {

    /**
     * @throws IllegalArgumentException
     *             if the verdict does not go with the interval and the doubts, or the run-up warning has nothing to
     *             rest on
     */
    public Difference {
        doubts = Collections.unmodifiableSet(doubts.isEmpty() ? EnumSet.noneOf(Doubt.class) : EnumSet.copyOf(doubts));
        if (verdict != verdict(step, doubts) || (!doubts.isEmpty() && !step.excludesZero())
                || (runUpWarning && leaveOutLastWeek.isEmpty())) {
            throw new IllegalArgumentException("not a difference: " + verdict);
        }
    }

    /** The verdict that an interval and the doubts about it leave. */
    static Verdict verdict(Estimate step, Set<Doubt> doubts) {
        if (step.excludesZero()) {
            return doubts.isEmpty() ? Verdict.CLEAR_SHIFT : Verdict.DIFFERENT_TREND_POSSIBLE;
        }
        boolean same = step.lo() > -MethodConstants.SAME_MARGIN && step.hi() < MethodConstants.SAME_MARGIN;
        return same ? Verdict.ABOUT_THE_SAME : Verdict.NO_CLEAR_DIFFERENCE;
    }

    /** The same difference beside others. */
    Difference in(Family others) {
        Set<Doubt> held = EnumSet.noneOf(Doubt.class);
        held.addAll(doubts);
        held.remove(Doubt.ONE_OF_MANY);
        if (step.excludesZero() && !others.confirms()) {
            held.add(Doubt.ONE_OF_MANY);
        }
        return new Difference(counts, verdict(step, held), held, others, early, meanBefore, meanAfter, step, stepDrift,
                driftPerNight, stepFreeLine, stepWeekends, leaveOutLastWeek, runUpWarning, meanLastWeekBefore,
                meanBeforeLastWeek, lag1);
    }
}
