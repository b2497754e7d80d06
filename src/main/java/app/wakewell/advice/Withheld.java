package app.wakewell.advice;

import java.util.List;

/**
 * An item that fits and is not shown.
 *
 * @param item
 *            the item
 * @param why
 *            why it fits
 * @param reason
 *            why it is not shown all the same
 * @param by
 *            the items that stand in its way, where it is items that do
 */
public record Withheld(AdviceItem item, Explained why, Reason reason, List<String> by) {

    public Withheld {
        by = List.copyOf(by);
    }

    /** Why a card that fits is not shown. */
    public enum Reason {
        /** An emergency or an urgent sign is open. */
        SIGN_OPEN,
        /** It reassures, and a sign is open. */
        REASSURES,
        /** A clinician has seen the sign, and it has not become worse. */
        SEEN,
        /** Nobody has asked yet about pregnancy and what was in the past. */
        SAFETY_NOT_ASKED, PREGNANT, RECENT_OPERATION, SEVERE_PAIN, LEG_SYMPTOM,
        /** Breathing pauses at night: not flat on the back. */
        BREATHING,
        /** It would leave the one position in which the person can fall asleep. */
        FAVOURITE_POSITION,
        /** The person's own nights say otherwise. */
        OWN_NIGHTS,
        /** Something gentler comes first. */
        TRY_FIRST,
        /** It hurts elsewhere. */
        OTHER_SITE,
        /** It is evening. */
        BY_DAY,
        /** "Later" was said less than four weeks ago. */
        DISMISSED,
        /** "Does not fit me" was said, and nothing it rests on has changed. */
        NOT_FOR_ME,
        /** A card above it points the other way. */
        CONTRADICTS
    }
}
