package app.wakewell.ui.setups;

import app.wakewell.domain.Night;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/**
 * The words of Set-ups.
 *
 * @param messages
 *            those of the screen
 * @param wording
 *            those of the journal
 */
record SetUpsTexts(Messages messages, Wording wording) {

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** The night inside a sentence. */
    String night(Night night) {
        return wording.lowerFirst(wording.nightWithYear(night));
    }
}
