package app.wakewell.analysis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The difference between two sides, fitted in several ways.
 *
 * @param sides
 *            the nights
 * @param step
 *            the plain difference
 * @param stepDrift
 *            beside a slow trend
 * @param driftPerNight
 *            that trend
 * @param stepFreeLine
 *            beside a straight line of any slope
 * @param stepWeekends
 *            with weekends taken into account, where there are nights enough
 * @param lag1
 *            how much a night resembles the one before
 */
record StepFits(Sides sides, Estimate step, Estimate stepDrift, Estimate driftPerNight, Estimate stepFreeLine,
        Optional<Estimate> stepWeekends, double lag1) {

    /**
     * @param sides
     *            at least seven nights on each; the scores of one of the two vary
     * @param dated
     *            whether the nights are dates
     */
    static StepFits of(Sides sides, boolean dated) {
        Design design = sides.design();
        MixtureFit plain = MixtureFit.of(design);
        MixtureFit drifting = MixtureFit.of(design.driftAllowance(MethodConstants.DRIFT_ALLOWANCE));
        MixtureFit line = MixtureFit.of(design.freeLine());
        boolean weekends = dated
                && Math.min(sides.before().size(), sides.after().size()) >= MethodConstants.WEEKEND_NIGHTS;
        return new StepFits(sides, plain.estimate(Sides.AFTER), drifting.estimate(Sides.AFTER),
                drifting.estimate(Design.DRIFT), line.estimate(Sides.AFTER),
                weekends ? sides.stepBesideWeekends() : Optional.empty(), plain.lag1());
    }

    /** What the fits themselves hold against a clear shift. */
    Set<Doubt> doubts() {
        boolean confirmed = stepDrift.excludesZero() && step.lo() > 0 == stepDrift.lo() > 0;
        return step.excludesZero() && !confirmed ? EnumSet.of(Doubt.SLOW_TREND) : EnumSet.noneOf(Doubt.class);
    }

    Difference difference(NightCounts counts, Set<Doubt> doubts, boolean early, RunUp runUp) {
        return new Difference(counts, Difference.verdict(step, doubts), doubts, Family.alone(step), early,
                sides.before().mean(), sides.after().mean(), step, stepDrift, driftPerNight, stepFreeLine, stepWeekends,
                runUp.without(), runUp.carries(step), runUp.mean(), runUp.meanBefore(), lag1);
    }
}
