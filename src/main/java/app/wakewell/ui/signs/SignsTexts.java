package app.wakewell.ui.signs;

import java.util.List;

import app.wakewell.advice.SignLine;
import app.wakewell.advice.Trigger;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.Thresholds;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/**
 * The words of the list.
 *
 * @param messages
 *            those of the screen
 * @param wording
 *            those of the journal
 */
record SignsTexts(Messages messages, Wording wording) {

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** A line of the list. */
    String line(SignLine line) {
        return text("signs.line." + line.symptom());
    }

    /** Where a line comes from. */
    String source(SignLine line) {
        List<String> articles = line.articles().stream().map(article -> text("signs.source." + article)).toList();
        return articles.isEmpty()
                ? text("signs.source.none")
                : text("signs.source.some", String.join(text("signs.source.and"), articles));
    }

    /** A symptom in a few words. */
    String name(Symptom symptom) {
        return wording.value(symptom);
    }

    /** What was noted that leads to the list. */
    String trigger(Trigger trigger) {
        String last = wording.dayWithYear(trigger.nights().getLast().morning());
        String words = String.join(", ", trigger.words());
        return text("signs.trigger." + trigger.kind(), threshold(trigger.kind()), trigger.nights().size(), last,
                Thresholds.SIGNS_NIGHTS, words);
    }

    private static int threshold(Trigger.Kind kind) {
        return switch (kind) {
            case STRONG_MORNINGS -> Thresholds.SIGNS_PAIN_FROM;
            case RISE -> Thresholds.SIGNS_RISE;
            case NIGHT_PAIN -> Thresholds.SIGNS_NIGHT_PAIN_FROM;
            case LONG_STIFFNESS, BELOW_KNEE, NOTE -> 0;
        };
    }
}
