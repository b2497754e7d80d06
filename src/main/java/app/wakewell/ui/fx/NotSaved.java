package app.wakewell.ui.fx;

import java.util.stream.Collectors;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Refused;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/**
 * Says why what was answered is not saved, and that it is not lost.
 *
 * @param messages
 *            the words on screen
 * @param wording
 *            words for problems
 */
public record NotSaved(Messages messages, Wording wording) {

    /** "Not saved", with what stood in the way. */
    public String words(RuntimeException failure) {
        return messages.text("saving.notSaved", why(failure));
    }

    private String why(RuntimeException failure) {
        return switch (failure) {
            case Refused refused -> refused.problems()
                    .stream()
                    .map(wording::problem)
                    .collect(Collectors.joining(" "));
            case JournalUnusable unusable -> wording.problem(unusable.problem());
            default -> messages.text("saving.unexpected");
        };
    }
}
