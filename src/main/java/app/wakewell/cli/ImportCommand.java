package app.wakewell.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import app.wakewell.journal.ImportCounts;
import app.wakewell.journal.ImportFile;
import app.wakewell.journal.ImportFile.Read;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.NightFiles.Format;
import app.wakewell.journal.NightFiles.RefusedRow;
import app.wakewell.journal.Session;

/** {@code wakewell import}: takes in another program's export, a table, or a whole journal of Wakewell. */
@Command(name = "import")
final class ImportCommand extends SubCommand {

    /** The format of a whole journal. */
    private static final String WHOLE = "json";

    @Parameters(paramLabel = "FILE", descriptionKey = "import.file")
    private String file = "";

    @Option(names = "--format", paramLabel = "auto|csv|sleep-cycle|json", descriptionKey = "import.format")
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
        Path from = path(file);
        try (Session session = open(dryRun ? Use.READ : Use.WRITE)) {
            ImportFile importing = new ImportFile(session);
            Read read = read(session, importing, from, wanted, given);
            ImportCounts counts = dryRun ? importing.preview(read) : importing.merge(read);
            if (json()) {
                console().json(values(session, read, counts));
            } else {
                tell(read, counts);
            }
            console().complain(read.refused());
            if (read.isEmpty()) {
                console().complain(console().text("import.nothing", file));
                return ExitCode.REFUSED;
            }
        }
        return ExitCode.DONE;
    }

    private Read read(Session session, ImportFile importing, Path from, Format wanted, @Nullable ZoneId given) {
        boolean whole = format.equals(WHOLE) || (wanted == Format.AUTO && session.archives().recognises(from));
        return whole ? importing.readWhole(from) : importing.readTable(from, wanted, given);
    }

    /** Other sleeps of a day that has a longer one. */
    private static int naps(Read read) {
        return switch (read) {
            case ImportFile.Table table -> table.contents().naps();
            case ImportFile.Whole _ -> 0;
        };
    }

    /** Rows that continue the sleep of another row. */
    private static int merged(Read read) {
        return switch (read) {
            case ImportFile.Table table -> table.contents().merged();
            case ImportFile.Whole _ -> 0;
        };
    }

    private Format format() {
        return switch (format) {
            case "auto" -> Format.AUTO;
            case "csv" -> Format.CSV;
            case "sleep-cycle" -> Format.SLEEP_CYCLE;
            case WHOLE -> Format.AUTO;
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

    private void tell(Read read, ImportCounts counts) {
        console().say("import.read", read.rows(), read.nights(), naps(read), merged(read), read.refused().size());
        console().say(dryRun ? "import.would" : "import.done", counts.added(), counts.filled(), counts.setUpChanges(),
                counts.others());
    }

    private Map<String, Object> values(Session session, Read read, ImportCounts counts) {
        Map<String, Object> values = answer(session);
        values.put("file", file);
        values.put("source", read.source());
        values.put("dryRun", dryRun);
        values.put("read", read.rows());
        values.put("nights", read.nights());
        values.put("naps", naps(read));
        values.put("merged", merged(read));
        values.put("added", counts.added());
        values.put("filled", counts.filled());
        values.put("setUpChanges", counts.setUpChanges());
        values.put("others", counts.others());
        values.put("refused", read.refused().stream().map(this::values).toList());
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
