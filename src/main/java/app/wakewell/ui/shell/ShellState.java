package app.wakewell.ui.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import app.wakewell.journal.BackupState;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Formats;
import app.wakewell.ui.fx.JournalState;

/**
 * What the frame of the window says about the journal.
 *
 * @param window
 *            title of the window
 * @param journal
 *            name of the journal
 * @param nights
 *            how many nights it has
 * @param backup
 *            how its copies are
 * @param backupFailed
 *            whether the copy due could not be made
 * @param sample
 *            whether it is the sample journal
 * @param readOnly
 *            whether it can only be looked at
 */
record ShellState(String window, String journal, String nights, String backup, boolean backupFailed, boolean sample,
        boolean readOnly) {

    static ShellState of(JournalState state, Messages messages, Wording wording, Formats formats, ZoneId zone) {
        String name = state.snapshot().info().name();
        boolean sample = state.snapshot().info().sample();
        BackupState copies = state.backups();
        return new ShellState(sample ? messages.text("shell.window.sample") : messages.text("shell.window", name), name,
                messages.text("shell.status.nights", state.snapshot().entries().size()),
                sample ? "" : backup(copies, messages, wording, formats, zone), copies.failure().isPresent() && !sample,
                sample,
                state.readOnly());
    }

    private static String backup(BackupState copies, Messages messages, Wording wording, Formats formats,
            ZoneId zone) {
        return copies.failure()
                .map(why -> messages.text("shell.status.backup.failed", wording.problem(why)))
                .or(() -> copies.lastProven().map(at -> proven(at, messages, formats, zone)))
                .orElseGet(() -> messages.text("shell.status.backup.none"));
    }

    private static String proven(Instant at, Messages messages, Formats formats, ZoneId zone) {
        return messages.text("shell.status.backup", formats.dayAndMonth(LocalDate.ofInstant(at, zone)),
                formats.time(at));
    }
}
