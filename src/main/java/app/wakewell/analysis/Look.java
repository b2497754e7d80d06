package app.wakewell.analysis;

import java.util.Optional;

/**
 * The last look at a change whose window is still open. A running result is looked at after 7, 14, 28, 42 and 60
 * recorded nights only, and once more when its window is over: with a look every night the interval would leave out
 * zero at some point in about one diary of ten that has no difference.
 *
 * @param on
 *            the recorded night up to which it was looked at, as an epoch day
 * @param nightsToNext
 *            how many more nights, recorded one after the other, until the next look; at least 1
 * @param comparison
 *            what was found with the nights up to then, seen alone
 */
public record Look(long on, int nightsToNext, Comparison comparison) {

    /**
     * The last look there was.
     *
     * @param question
     *            a change or bundle, with its scope
     * @param comparison
     *            what all its nights say
     * @return the last look; empty where the window is over, or there is no difference to look at
     */
    static Optional<Look> last(Series series, ChangeQuestion question, Comparison comparison) {
        Scope scope = question.scope().orElseThrow();
        long settled = question.lastChange() + question.settlingNights();
        long end = settled + MethodConstants.WINDOW_NIGHTS;
        long left = end - (scope.lastNight() + 1);
        if (!scope.open() || left <= 0 || !(comparison instanceof Difference)) {
            return Optional.empty();
        }
        int recorded = comparison.counts().after();
        int reached = MethodConstants.MILESTONES.stream().filter(nights -> nights <= recorded).reduce(0, Math::max);
        long missing = MethodConstants.MILESTONES.stream()
                .filter(nights -> nights > recorded)
                .findFirst()
                .map(nights -> nights - recorded)
                .orElse(Integer.MAX_VALUE);
        long on = series.between(settled, end).night(reached - 1);
        Comparison looked = on == scope.lastNight()
                ? comparison
                : ChangeEffect.compare(series, question.within(new Scope(scope.firstNight(), on, true)));
        return Optional.of(new Look(on, (int) Math.min(missing, left), looked));
    }
}
