package app.wakewell.analysis;

import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What is fixed for each change before its result is seen.
 *
 * @param settlingNights
 *            calendar nights from the change on that are left out, 0 to 21
 * @param fullLookAfter
 *            recorded nights after those from which on a result is no longer an early look, at least 7
 * @param dated
 *            whether the nights are dates, so that weekends can be told; else they are just numbers
 */
public record ChangeRules(ToIntFunction<LabelChange> settlingNights, ToIntFunction<LabelChange> fullLookAfter,
        boolean dated) {

    /**
     * The same settling nights for every change, and a full look from 14 nights on; the nights are just numbers.
     *
     * @param settlingNights
     *            0 to 21
     * @return the rules
     * @throws IllegalArgumentException
     *             if the number is out of range
     */
    public static ChangeRules settling(int settlingNights) {
        checkSettling(settlingNights);
        return new ChangeRules(change -> settlingNights, change -> MethodConstants.FULL_LOOK_NIGHTS, false);
    }

    /**
     * The same rules for nights that are dates, or are not.
     *
     * @param areDates
     *            whether the nights are epoch days
     * @return the rules
     */
    public ChangeRules dated(boolean areDates) {
        return new ChangeRules(settlingNights, fullLookAfter, areDates);
    }

    /**
     * The conventional nights for what changed, in a diary of dates. Where several things changed on one night the
     * largest numbers count.
     *
     * @param kinds
     *            tells what changed; an empty set is {@link ChangeKind#OTHER}
     * @return the rules
     */
    public static ChangeRules byKind(Function<LabelChange, Set<ChangeKind>> kinds) {
        return new ChangeRules(change -> largest(kinds.apply(change), ChangeKind::settlingNights),
                change -> largest(kinds.apply(change), ChangeKind::fullLookAfter), true);
    }

    private static int largest(Set<ChangeKind> kinds, ToIntFunction<ChangeKind> number) {
        return kinds.stream().mapToInt(number).max().orElseGet(() -> number.applyAsInt(ChangeKind.OTHER));
    }

    static void checkSettling(int nights) {
        if (nights < 0 || nights > MethodConstants.MAX_SETTLING_NIGHTS) {
            throw new IllegalArgumentException(
                    "settling nights must be 0 to " + MethodConstants.MAX_SETTLING_NIGHTS + ": " + nights);
        }
    }

    static void checkFullLook(int nights) {
        if (nights < MethodConstants.MIN_NIGHTS) {
            throw new IllegalArgumentException(
                    "a full look needs at least " + MethodConstants.MIN_NIGHTS + " nights: " + nights);
        }
    }
}
