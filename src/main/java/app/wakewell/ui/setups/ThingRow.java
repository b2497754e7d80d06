package app.wakewell.ui.setups;

import java.util.OptionalInt;

import app.wakewell.domain.BedPart;

/**
 * One thing as it stands in the list.
 *
 * @param part
 *            which part of the bed it can be
 * @param number
 *            its number; empty for what is in the bed and only described
 * @param name
 *            what the person calls it, or the description
 * @param facts
 *            what is known of it; may be empty
 * @param use
 *            whether and since when it is in use, and how many nights were slept on it
 * @param inUse
 *            whether it is in use tonight
 * @param retired
 *            whether it is no longer offered
 * @param removable
 *            whether no night uses it
 */
record ThingRow(BedPart part, OptionalInt number, String name, String facts, String use, boolean inUse,
        boolean retired, boolean removable) {

    /** Whether it is described only, and can be kept in the list. */
    boolean isDescribed() {
        return number.isEmpty();
    }
}
