package app.wakewell.analysis;

/**
 * Something other than the bed that may move the score: a new medicine, an injury, a journey, an illness. It gets no
 * result of its own, but a set-up change too near to it cannot be told apart from it.
 *
 * @param night
 *            first night it may show in, as the epoch day of its morning
 * @param what
 *            its name
 * @param settlingNights
 *            calendar nights from it on that are left out if it is part of a bundle, 0 to 21
 */
public record NearbyEvent(long night, String what, int settlingNights) {

    /**
     * @throws IllegalArgumentException
     *             if the night is no date or the settling nights are out of range
     */
    public NearbyEvent {
        LabelledNight.checkNight(night);
        ChangeRules.checkSettling(settlingNights);
    }
}
