package app.wakewell.advice;

/** What an item that is about safety asks for, the most urgent first. */
public enum Level {
    /** Emergency care now. */
    EMERGENCY,
    /** Medical contact the same day. */
    URGENT,
    /** An appointment within one to two weeks. */
    SEE_SOON,
    /** To be said at the next visit. */
    MENTION,
    /** A question about further signs. */
    ASK,
    /** A note that stands on cards. */
    CAUTION,
    /** Other cards are held back, with a word why. */
    SUPPRESS;

    /** Whether nothing else is shown while it is open. */
    boolean isUrgent() {
        return this == EMERGENCY || this == URGENT;
    }

    /** Whether it is a sign: something to act on. */
    boolean isSign() {
        return isUrgent() || this == SEE_SOON;
    }
}
