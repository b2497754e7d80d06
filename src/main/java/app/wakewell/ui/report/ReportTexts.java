package app.wakewell.ui.report;

import java.util.Optional;

import app.wakewell.domain.Problem;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/**
 * The words of Report.
 *
 * @param messages
 *            those of the screen
 * @param wording
 *            those of the journal
 */
record ReportTexts(Messages messages, Wording wording) {

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** A problem as a sentence; nothing if there is none. */
    String problem(Optional<Problem> problem) {
        return problem.map(this::problem).orElse("");
    }

    /** A problem as a sentence. */
    String problem(Problem problem) {
        return messages.has(problem.key()) ? text(problem.key()) : wording.problem(problem);
    }
}
