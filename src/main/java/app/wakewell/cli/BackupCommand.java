package app.wakewell.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.journal.Backup;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.SealedBackup;
import app.wakewell.journal.Session;

/** {@code wakewell backup}: a proven copy of the journal, encrypted if asked for, also beside an open window. */
@Command(name = "backup")
final class BackupCommand extends SubCommand {

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "backup.to")
    private @Nullable String to;

    @Option(names = "--sealed", paramLabel = "FILE", descriptionKey = "backup.sealed")
    private @Nullable String sealed;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "backup.passphraseFile")
    private @Nullable String passphraseFile;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    BackupCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        String encrypted = sealed;
        if (encrypted == null) {
            return plain();
        }
        if (to != null) {
            throw wrong("backup.one");
        }
        Path target = path(encrypted);
        Optional<String> passphrase = SecretOptions.chosen(this, passphraseFile);
        return passphrase.isPresent() ? sealed(target, passphrase.get()) : ExitCode.REFUSED;
    }

    private int sealed(Path target, String passphrase) {
        try (Session session = open(Use.READ)) {
            if (isEmpty(session)) {
                return ExitCode.REFUSED;
            }
            SealedBackup made = session.backups().seal(target, force, passphrase);
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.putAll(SafetyValues.of(made));
                console().json(answer);
            } else {
                console().say("backup.sealed.made", made.file(), made.nights());
                console().say("backup.sealed.code", made.code().inGroups());
            }
        }
        return ExitCode.DONE;
    }

    private boolean isEmpty(Session session) {
        boolean empty = session.journal().read().items().isEmpty();
        if (empty) {
            console().complain(console().text("backup.nothing"));
        }
        return empty;
    }

    private int plain() {
        if (passphraseFile != null || force) {
            throw wrong("backup.onlySealed");
        }
        String folder = to;
        try (Session session = open(Use.READ)) {
            if (isEmpty(session)) {
                return ExitCode.REFUSED;
            }
            Backup made = folder == null ? session.backups().make() : session.backups().makeIn(path(folder));
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.putAll(SafetyValues.of(made));
                console().json(answer);
            } else {
                console().say("backup.made", made.file(), made.nights().orElse(0));
            }
            session.backups().state().remarks().forEach(console()::complain);
        }
        return ExitCode.DONE;
    }
}
