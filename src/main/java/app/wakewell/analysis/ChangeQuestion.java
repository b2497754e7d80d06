package app.wakewell.analysis;

import java.util.List;
import java.util.Optional;

/**
 * What is asked about one change, or about several taken together.
 *
 * @param firstChange
 *            first night under another set-up, as an epoch day
 * @param lastChange
 *            the same for the last of several changes; equal to {@code firstChange} for one
 * @param settlingNights
 *            calendar nights from the last change on that are left out, 0 to 21
 * @param fullLookAfter
 *            recorded nights after the settling nights from which on a result is no early look, at least 7
 * @param otherChanges
 *            nights of further changes and events, which may be too near to be told apart
 * @param scope
 *            the nights that may be used; empty for all there are
 * @param dated
 *            whether the nights are dates, so that weekends can be told
 */
public record ChangeQuestion(long firstChange, long lastChange, int settlingNights, int fullLookAfter,
        List<Long> otherChanges, Optional<Scope> scope, boolean dated) {

    /**
     * @throws IllegalArgumentException
     *             if a night is no date, the last change is before the first, or a number of nights is out of range
     */
    public ChangeQuestion {
        otherChanges = List.copyOf(otherChanges);
        LabelledNight.checkNight(firstChange);
        LabelledNight.checkNight(lastChange);
        otherChanges.forEach(LabelledNight::checkNight);
        if (lastChange < firstChange) {
            throw new IllegalArgumentException("the last change is before the first");
        }
        ChangeRules.checkSettling(settlingNights);
        ChangeRules.checkFullLook(fullLookAfter);
    }

    /**
     * One change with nothing else near it and the usual number of nights for a full look; nights are just numbers.
     *
     * @param change
     *            first night under the new set-up, as an epoch day
     * @param settlingNights
     *            calendar nights from the change on that are left out, 0 to 21
     * @return the question
     * @throws IllegalArgumentException
     *             if the night is no date or the settling nights are out of range
     */
    public static ChangeQuestion of(long change, int settlingNights) {
        return new ChangeQuestion(change, change, settlingNights, MethodConstants.FULL_LOOK_NIGHTS, List.of(),
                Optional.empty(), false);
    }

    /** The same with a part of the nights. */
    ChangeQuestion within(Scope part) {
        return new ChangeQuestion(firstChange, lastChange, settlingNights, fullLookAfter, otherChanges,
                Optional.of(part), dated);
    }
}
