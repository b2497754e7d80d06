package app.wakewell.analysis;

/**
 * A change of the set-up or another event, seen from a shift.
 *
 * @param night
 *            its first night, as an epoch day
 * @param what
 *            what changed or happened
 * @param setUp
 *            whether it is a set-up change
 * @param nightsLater
 *            how many nights after the first night of the new level it came; negative if it came before
 */
public record ShiftCandidate(long night, String what, boolean setUp, long nightsLater) {

    /**
     * Whether the level had already changed when it came, by more than three nights: "pain had already begun to fall".
     *
     * @return true if that has to be said
     */
    public boolean alreadyBegun() {
        return nightsLater > MethodConstants.SHIFT_MATCH_NIGHTS;
    }
}
