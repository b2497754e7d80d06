package app.wakewell.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import app.wakewell.journal.Archive;
import app.wakewell.journal.Archives;
import app.wakewell.journal.ImportCounts;
import app.wakewell.journal.ImportNights;
import app.wakewell.journal.Imports;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.NightFiles.Contents;
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
            boolean whole = format.equals(WHOLE)
                    || (wanted == Format.AUTO && session.archives().recognises(from));
            Read read = whole ? takeArchive(session, from) : takeNights(session, from, wanted, given);
            if (json()) {
                console().json(values(session, read));
            } else {
                tell(read);
            }
            console().complain(read.refused());
            if (read.isEmpty()) {
                console().complain(console().text("import.nothing", file));
                return ExitCode.REFUSED;
            }
        }
        return ExitCode.DONE;
    }

    /** What was read, whatever it was, and what that did or would do. */
    private record Read(String source, int rows, int nights, int naps, int merged, boolean isEmpty,
            List<RefusedRow> refused, ImportCounts counts) {}

    private Read takeNights(Session session, Path from, Format wanted, @Nullable ZoneId given) {
        ZoneId taken = given == null ? session.journal().info().zone() : given;
        ImportNights.Outcome outcome = new ImportNights(session.journal(), session.files())
                .run(from, wanted, taken, dryRun);
        Contents contents = outcome.contents();
        return new Read(contents.source().name(), contents.rows(), contents.nights().size(), contents.naps(),
                contents.merged(), contents.nights().isEmpty() && contents.setUpChanges().isEmpty(),
                contents.refused(), outcome.counts());
    }

    private Read takeArchive(Session session, Path from) {
        Archives.Contents contents = session.archives().read(from);
        Archive archive = contents.archive();
        Imports imports = session.journal().imports();
        ImportCounts counts = dryRun
                ? imports.preview(archive)
                : imports.merge(archive, String.valueOf(from.getFileName()));
        int records = archive.journal().items().size();
        return new Read("WAKEWELL", records, archive.journal().entries().size(), 0, 0, records == 0,
                contents.refused(), counts);
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

    private void tell(Read read) {
        console().say("import.read", read.rows(), read.nights(), read.naps(), read.merged(), read.refused().size());
        ImportCounts counts = read.counts();
        console().say(dryRun ? "import.would" : "import.done", counts.added(), counts.filled(), counts.setUpChanges(),
                counts.others());
    }

    private Map<String, Object> values(Session session, Read read) {
        Map<String, Object> values = answer(session);
        values.put("file", file);
        values.put("source", read.source());
        values.put("dryRun", dryRun);
        values.put("read", read.rows());
        values.put("nights", read.nights());
        values.put("naps", read.naps());
        values.put("merged", read.merged());
        values.put("added", read.counts().added());
        values.put("filled", read.counts().filled());
        values.put("setUpChanges", read.counts().setUpChanges());
        values.put("others", read.counts().others());
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
