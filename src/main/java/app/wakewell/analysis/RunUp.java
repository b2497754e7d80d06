package app.wakewell.analysis;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The week before a change, which may have been a bad one.
 *
 * @param without
 *            the difference without that week; absent where too few nights would be left or none of them varies
 * @param mean
 *            raw mean of that week, absent if none of its nights is recorded
 * @param meanBefore
 *            raw mean of the nights before that week, absent if there are none
 */
record RunUp(Optional<Estimate> without, OptionalDouble mean, OptionalDouble meanBefore) {

    /** Where nothing precedes one change alone. */
    static final RunUp NONE = new RunUp(Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** Whether a difference owes much to that week. */
    boolean carries(Estimate step) {
        return step.excludesZero() && without.filter(rest -> !rest.excludesZero()
                || Math.abs(rest.est()) < MethodConstants.RUN_UP_SHARE * Math.abs(step.est())).isPresent();
    }
}
