package app.wakewell.ui.seal;

import java.util.stream.Collectors;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Refused;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/**
 * The words of these dialogs.
 *
 * @param messages
 *            those on screen
 * @param wording
 *            those for problems
 */
record SealedTexts(Messages messages, Wording wording) {

    static SealedTexts of(DialogPlace place) {
        return new SealedTexts(place.messages(), place.wording());
    }

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** Why something was not done. */
    String why(RuntimeException failure) {
        return switch (failure) {
            case Refused refused -> refused.problems()
                    .stream()
                    .map(wording::problem)
                    .collect(Collectors.joining(" "));
            case JournalUnusable unusable -> wording.problem(unusable.problem());
            default -> text("sealed.unexpected");
        };
    }
}
