package app.wakewell.ui.insights;

import java.util.Collection;

import app.wakewell.domain.Thing;
import app.wakewell.journal.wording.BedWording;
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
 * @param bed
 *            those of the bed
 * @param findings
 *            those of findings
 */
record InsightsTexts(Messages messages, Wording wording, BedWording bed, FindingWording findings) {

    static InsightsTexts of(Messages messages, Wording wording) {
        return new InsightsTexts(messages, wording, wording.bed(), new FindingWording(wording));
    }

    /** The same words, with the names of the things of the list. */
    InsightsTexts naming(Collection<Thing> list) {
        BedWording named = wording.bed().naming(list);
        return new InsightsTexts(messages, wording, named, new FindingWording(wording, named));
    }

    String text(String key, Object... details) {
        return messages.text(key, details);
    }
}
