package app.wakewell.ui.advice;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Surfacing;
import app.wakewell.journal.wording.AdviceWording;
import app.wakewell.journal.wording.FindingWording;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/**
 * The words of Advice.
 *
 * @param messages
 *            those of the screen
 * @param wording
 *            those of the journal
 * @param advice
 *            those of conditions
 * @param findings
 *            those of findings
 * @param library
 *            what the articles say
 */
record AdviceTexts(Messages messages, Wording wording, AdviceWording advice, FindingWording findings,
        AdviceLibrary library) {

    static AdviceTexts of(Messages messages, Wording wording, AdviceLibrary library) {
        return new AdviceTexts(messages, wording, new AdviceWording(wording, library), new FindingWording(wording),
                library);
    }

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** The line that always stands beside advice. */
    String fixedLine() {
        return library.items()
                .stream()
                .filter(item -> item.surfacing() instanceof Surfacing.Always)
                .map(AdviceItem::statement)
                .findFirst()
                .orElse("");
    }
}
