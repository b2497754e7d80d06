package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

import app.wakewell.journal.Checkup;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Rescue;

/** Brings a backup back: says what will happen, does it, says what was done and where the journal before lies. */
final class Restoring {

    private final Rescue rescue;
    private final JournalOpener.Request journal;
    private final WindowCare.Hands hands;

    Restoring(Rescue rescue, JournalOpener.Request journal, WindowCare.Hands hands) {
        this.rescue = rescue;
        this.journal = journal;
        this.hands = hands;
    }

    /** What a backup would bring, and what is there now. */
    private record Both(Checkup backup, Checkup journal) {}

    void begin(Path backup) {
        hands.background()
                .run(() -> new Both(rescue.check(new JournalOpener.Request(backup, false, Use.READ)),
                        rescue.check(journal)), both -> ask(backup, both), this::failed);
    }

    private void ask(Path backup, Both both) {
        Optional<JournalUnusable.Reason> trouble = both.backup().trouble();
        if (trouble.isPresent()) {
            failed(new JournalUnusable(trouble.get(), backup, "looked at before a restore"));
            return;
        }
        CareDialog ask = hands.dialog("restore", "care.restore.title")
                .line(hands.text("care.restore.nights", both.backup().nights()))
                .line(hands.text("care.restore.now", both.journal().nights()))
                .line(hands.text("care.restore.kept"))
                .path(hands.text("care.restore.file"), backup)
                .path(hands.text("trouble.file"), both.journal().file());
        if (ask.asks(hands.text("care.restore.yes"), hands.text("care.no"))) {
            hands.closing().during(() -> rescue.restore(journal, backup, null), this::done, this::failed);
        }
    }

    private void done(Rescue.Restored restored) {
        CareDialog tell = hands.dialog("restored", "care.restored.title")
                .line(hands.text("care.restored.nights", restored.nights()));
        restored.setAside()
                .ifPresent(aside -> tell.line(hands.text("care.restored.kept"))
                        .path(hands.text("care.restored.file"), aside));
        tell.tells();
    }

    private void failed(RuntimeException failure) {
        hands.dialog("not-restored", "care.restore.failed")
                .line(hands.why(failure))
                .line(hands.text("care.restore.asBefore"))
                .tells();
    }
}
