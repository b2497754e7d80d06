package app.wakewell.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import app.wakewell.journal.ImportCounts;
import app.wakewell.journal.ImportNights;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.NightFiles.Contents;
import app.wakewell.journal.NightFiles.Format;
import app.wakewell.journal.NightFiles.RefusedRow;
import app.wakewell.journal.Session;

/** {@code wakewell import}: takes in another program's export or a table. */
@Command(name = "import")
final class ImportCommand extends SubCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private String file = "";

    @Option(names = "--format", paramLabel = "auto|csv|sleep-cycle", descriptionKey = "import.format")
    private String format = "auto";

    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "import.zone")
    private @Nullable String zone;

    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;

    ImportCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        Format wanted = format();
        ZoneId given = zone();
        try (Session session = open(dryRun ? Use.READ : Use.WRITE)) {
            ZoneId taken = given == null ? session.journal().info().zone() : given;
            ImportNights.Outcome outcome = new ImportNights(session.journal(), session.files())
                    .run(path(file), wanted, taken, dryRun);
            if (json()) {
                console().json(values(session, outcome));
            } else {
                tell(outcome);
            }
            Contents contents = outcome.contents();
            console().complain(contents.refused());
            if (contents.nights().isEmpty() && contents.setUpChanges().isEmpty()) {
                console().complain(console().text("import.nothing", file));
                return ExitCode.REFUSED;
            }
        }
        return ExitCode.DONE;
    }

    private Format format() {
        return switch (format) {
            case "auto" -> Format.AUTO;
            case "csv" -> Format.CSV;
            case "sleep-cycle" -> Format.SLEEP_CYCLE;
            default -> throw wrong("import.format.unknown", format);
        };
    }

    private @Nullable ZoneId zone() {
        String name = zone;
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw wrong("import.zone.unknown", String.valueOf(name));
        }
    }

    private void tell(ImportNights.Outcome outcome) {
        Contents contents = outcome.contents();
        ImportCounts counts = outcome.counts();
        console().say("import.read", contents.rows(), contents.nights().size(), contents.naps(), contents.merged(),
                contents.refused().size());
        console().say(dryRun ? "import.would" : "import.done", counts.added(), counts.filled(), counts.setUpChanges());
    }

    private Map<String, Object> values(Session session, ImportNights.Outcome outcome) {
        Contents contents = outcome.contents();
        Map<String, Object> values = answer(session);
        values.put("file", file);
        values.put("source", contents.source().name());
        values.put("dryRun", dryRun);
        values.put("read", contents.rows());
        values.put("nights", contents.nights().size());
        values.put("naps", contents.naps());
        values.put("merged", contents.merged());
        values.put("added", outcome.counts().added());
        values.put("filled", outcome.counts().filled());
        values.put("setUpChanges", outcome.counts().setUpChanges());
        values.put("refused", contents.refused().stream().map(this::values).toList());
        return values;
    }

    private Map<String, Object> values(RefusedRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("line", row.line());
        if (!row.problem().field().isEmpty()) {
            values.put("field", row.problem().field());
        }
        values.put("problem", row.problem().key());
        values.put("reason", console().wording().problem(row.problem()));
        return values;
    }
}
