package app.wakewell.cli;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.journal.JournalExport;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Session;
import app.wakewell.journal.Snapshot;

/** {@code wakewell export}: all nights as a table that other programs and Wakewell read. */
@Command(name = "export")
final class ExportCommand extends SubCommand {

    @Option(names = "--format", required = true, paramLabel = "csv", descriptionKey = "export.format")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "export.out")
    private String out = "";

    @Option(names = "--with-notes", descriptionKey = "export.notes")
    private boolean notes;

    @Option(names = "--with-sensitive", descriptionKey = "export.sensitive")
    private boolean sensitive;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    ExportCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        if (!format.equals("csv")) {
            throw wrong("export.format.unknown", format);
        }
        Path target = path(out);
        try (Session session = open(Use.READ)) {
            Snapshot journal = session.journal().read();
            session.export().csv(journal, target, new JournalExport.Parts(notes, sensitive), force);
            if (json()) {
                Map<String, Object> answer = answer(session);
                answer.put("file", out);
                answer.put("nights", journal.entries().size());
                answer.put("notes", notes);
                answer.put("sensitive", sensitive);
                console().json(answer);
            } else {
                console().say("export.written", out, journal.entries().size());
            }
        }
        return ExitCode.DONE;
    }
}
