package app.wakewell.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Rescue.Restored;

/** {@code wakewell restore}: puts a backup in the place of the journal, which is kept under another name. */
@Command(name = "restore")
final class RestoreCommand extends SubCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private String file = "";

    RestoreCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        Restored restored = surroundings().rescue().restore(request(Use.WRITE), path(file), null);
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
