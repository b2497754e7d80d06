package app.wakewell.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Rescue;
import app.wakewell.journal.Rescue.Restored;
import app.wakewell.journal.Secret;

/** {@code wakewell restore}: puts a backup in the place of the journal, which is kept under another name. */
@Command(name = "restore")
final class RestoreCommand extends SubCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private String file = "";

    @Mixin
    private final SecretOptions secrets = new SecretOptions();

    RestoreCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        Path backup = path(file);
        Rescue rescue = surroundings().rescue();
        Optional<Secret> secret = Optional.empty();
        if (secrets.isGiven() || rescue.needsSecret(backup)) {
            secret = secrets.read(this);
            if (secret.isEmpty()) {
                return ExitCode.REFUSED;
            }
        }
        Restored restored = rescue.restore(request(Use.WRITE), backup, secret.orElse(null));
        if (json()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("journal", restored.journal().toString());
            answer.put("nights", restored.nights());
            restored.setAside().ifPresent(aside -> answer.put("setAside", aside.toString()));
            console().json(answer);
        } else {
            console().say("restore.done", restored.journal(), restored.nights());
            restored.setAside().ifPresent(aside -> console().say("restore.aside", aside));
        }
        return ExitCode.DONE;
    }
}
