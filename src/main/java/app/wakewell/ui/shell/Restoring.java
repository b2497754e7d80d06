package app.wakewell.ui.shell;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.Checkup;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Rescue;
import app.wakewell.journal.Secret;
import app.wakewell.ui.seal.SecretDialog;

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

    /**
     * A backup that can be brought back.
     *
     * @param file
     *            where it lies
     * @param secret
     *            what opens it where it is encrypted, tried and found right
     * @param nights
     *            nights written in it
     */
    private record Chosen(Path file, @Nullable Secret secret, long nights) {}

    void begin(Path backup) {
        hands.background().run(() -> rescue.needsSecret(backup), sealed -> {
            if (sealed) {
                SecretDialog.show(hands.secretPlace(), backup, secret -> rescue.check(journal, backup, secret),
                        // once that dialog is gone
                        opened -> hands.background()
                                .onFx(() -> lookAtJournal(new Chosen(backup, opened.secret(), opened.nights()))));
            } else {
                lookAt(backup);
            }
        }, this::failed);
    }

    private void lookAt(Path backup) {
        hands.background().run(() -> {
            Checkup found = rescue.check(new JournalOpener.Request(backup, false, Use.READ));
            if (found.trouble().isPresent()) {
                throw new JournalUnusable(found.trouble().get(), backup, "looked at before a restore");
            }
            return new Chosen(backup, null, found.nights());
        }, this::lookAtJournal, this::failed);
    }

    private void lookAtJournal(Chosen chosen) {
        hands.background().run(() -> rescue.check(journal), now -> ask(chosen, now), this::failed);
    }

    private void ask(Chosen chosen, Checkup now) {
        CareDialog ask = hands.dialog("restore", "care.restore.title")
                .line(hands.text("care.restore.nights", chosen.nights()))
                .line(hands.text("care.restore.now", now.nights()))
                .line(hands.text("care.restore.kept"))
                .path(hands.text("care.restore.file"), chosen.file())
                .path(hands.text("trouble.file"), now.file());
        if (ask.asks(hands.text("care.restore.yes"), hands.text("care.no"))) {
            hands.closing()
                    .during(() -> rescue.restore(journal, chosen.file(), chosen.secret()), this::done, this::failed);
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
