package app.wakewell.ui.today;

import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;

/**
 * What Today speaks with.
 *
 * @param messages
 *            the words on screen
 * @param wording
 *            words for values and fields
 * @param formats
 *            dates and times as people read them
 */
record TodayWords(Messages messages, Wording wording, Formats formats) {

    String text(String key, Object... details) {
        return messages.text(key, details);
    }
}
