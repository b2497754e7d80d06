package app.wakewell.analysis;

/**
 * Which nights a comparison rests on.
 *
 * @param before
 *            recorded nights before the change that are compared
 * @param after
 *            recorded nights after it that are compared
 * @param calendarBefore
 *            calendar nights of the window before, recorded or not, at most 60
 * @param calendarAfter
 *            calendar nights of the window after that have passed, recorded or not, at most 60
 * @param leftOut
 *            recorded nights from the change on that are left out as settling nights; for a bundle also those between
 *            its changes
 */
public record NightCounts(int before, int after, int calendarBefore, int calendarAfter, int leftOut) {

    /**
     * @throws IllegalArgumentException
     *             if a count is negative or more nights are recorded than there are
     */
    public NightCounts {
        if (before < 0 || after < 0 || leftOut < 0 || before > calendarBefore || after > calendarAfter) {
            throw new IllegalArgumentException("impossible counts");
        }
    }

    /**
     * Whether fewer than half of the calendar nights before are recorded.
     *
     * @return true if a result has to say so
     */
    public boolean patchyBefore() {
        return before < MethodConstants.PATCHY_SHARE * calendarBefore;
    }

    /**
     * Whether fewer than half of the calendar nights after are recorded.
     *
     * @return true if a result has to say so
     */
    public boolean patchyAfter() {
        return after < MethodConstants.PATCHY_SHARE * calendarAfter;
    }
}
