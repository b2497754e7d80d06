package app.wakewell.analysis;

/**
 * What kind of thing changed, with the settling nights that are left out after it and the nights a full look asks for.
 * The settling nights are conventions agreed before results are seen, not findings. Wakewell method, version 1.
 */
public enum ChangeKind {
    /** The mattress: 7 settling nights, full look from 28 recorded nights after them. */
    MATTRESS(MethodConstants.SETTLING_BED, MethodConstants.FULL_LOOK_NIGHTS_BED),
    /** The base under the mattress: as for the mattress. */
    BASE(MethodConstants.SETTLING_BED, MethodConstants.FULL_LOOK_NIGHTS_BED),
    /** The topper: 3 settling nights. */
    TOPPER(MethodConstants.SETTLING_TOPPER_OR_PILLOW, MethodConstants.FULL_LOOK_NIGHTS),
    /** A pillow under the head: 3 settling nights. */
    PILLOW(MethodConstants.SETTLING_TOPPER_OR_PILLOW, MethodConstants.FULL_LOOK_NIGHTS),
    /** The sleeping position: 1 settling night. */
    POSITION(MethodConstants.SETTLING_POSITION_OR_PROP, MethodConstants.FULL_LOOK_NIGHTS),
    /** A pillow, towel or the like put somewhere on purpose: 1 settling night. */
    PROP(MethodConstants.SETTLING_POSITION_OR_PROP, MethodConstants.FULL_LOOK_NIGHTS),
    /** Medicine and what acts like it: 7 settling nights. */
    MEDICINE(MethodConstants.SETTLING_MEDICINE, MethodConstants.FULL_LOOK_NIGHTS),
    /** Anything else, the room included: none. */
    OTHER(0, MethodConstants.FULL_LOOK_NIGHTS);

    private final int settlingNights;
    private final int fullLookAfter;

    ChangeKind(int settlingNights, int fullLookAfter) {
        this.settlingNights = settlingNights;
        this.fullLookAfter = fullLookAfter;
    }

    /**
     * Calendar nights from the change on that are left out.
     *
     * @return 0 to 21
     */
    public int settlingNights() {
        return settlingNights;
    }

    /**
     * Recorded nights after the settling nights from which on a result is no longer an early look.
     *
     * @return 14 or 28
     */
    public int fullLookAfter() {
        return fullLookAfter;
    }
}
