package app.wakewell.ui.insights;

import app.wakewell.journal.wording.FindingWording;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/**
 * The words of Insights.
 *
 * @param messages
 *            those of the screen
 * @param wording
 *            those of the journal
 * @param findings
 *            those of findings
 */
record InsightsTexts(Messages messages, Wording wording, FindingWording findings) {

    static InsightsTexts of(Messages messages, Wording wording) {
        return new InsightsTexts(messages, wording, new FindingWording(wording));
    }

    String text(String key, Object... details) {
        return messages.text(key, details);
    }
}
