package app.wakewell.cli;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import app.wakewell.journal.Archive;
import app.wakewell.journal.JournalExport.Parts;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.Session;
import app.wakewell.journal.Snapshot;

/** {@code wakewell export}: all nights as a table for other programs, or the whole journal; Wakewell reads both. */
@Command(name = "export")
final class ExportCommand extends SubCommand {

    @Option(names = "--format", required = true, paramLabel = "csv|json", descriptionKey = "export.format")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "export.out")
    private String out = "";

    @Option(names = "--with-notes", descriptionKey = "export.notes")
    private boolean notes;

    @Option(names = "--with-sensitive", descriptionKey = "export.sensitive")
    private boolean sensitive;

    @Option(names = "--salvage", descriptionKey = "export.salvage")
    private boolean salvage;

    @Option(names = "--force", descriptionKey = "option.force")
    private boolean force;

    ExportCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    private enum Format {
        CSV, JSON
    }

    private Format format() {
        return switch (format) {
            case "csv" -> Format.CSV;
            case "json" -> Format.JSON;
            default -> throw wrong("export.format.unknown", format);
        };
    }

    @Override
    public Integer call() {
        Format wanted = format();
        Path target = path(out);
        try (Session session = open(salvage ? Use.SALVAGE : Use.READ)) {
            Archive archive = session.journal().imports().archive();
            Snapshot journal = archive.journal();
            Parts parts = new Parts(notes, sensitive);
            switch (wanted) {
                case CSV -> session.export().csv(journal, target, parts, force);
                case JSON -> session.archives().write(archive, target, parts, force);
            }
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
