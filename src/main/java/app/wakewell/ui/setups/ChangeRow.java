package app.wakewell.ui.setups;

import app.wakewell.domain.Night;

/**
 * One recorded change as it stands in the list.
 *
 * @param from
 *            the first night slept the new way
 * @param date
 *            that night in words
 * @param letter
 *            of the set-up that began; empty where nothing differs any more
 * @param what
 *            what differs
 * @param noted
 *            what was noted beside it, which is no change of the bed; may be empty
 * @param why
 *            reason and expectation; may be empty
 */
record ChangeRow(Night from, String date, String letter, String what, String noted, String why) {}
