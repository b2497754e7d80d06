package app.wakewell.cli;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.journal.Backup;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Session;

/** {@code wakewell backup}: a proven copy of the journal, also beside an open window. */
@Command(name = "backup")
final class BackupCommand extends SubCommand {

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "backup.to")
    private @Nullable String to;

    BackupCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        String folder = to;
        try (Session session = open(Use.READ)) {
            if (session.journal().read().items().isEmpty()) {
                console().complain(console().text("backup.nothing"));
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
