package app.wakewell.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Library;
import app.wakewell.exchange.CsvExport;
import app.wakewell.exchange.JsonArchives;
import app.wakewell.exchange.NightFilesReader;
import app.wakewell.exchange.PainTableReader;
import app.wakewell.journal.Checkup;
import app.wakewell.journal.ClinicianReport;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalInfo;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Refused;
import app.wakewell.journal.ReportRequest;
import app.wakewell.journal.Rescue;
import app.wakewell.journal.Secret;
import app.wakewell.journal.Session;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.TargetFile;

/** Runs commands as a shell would, on a journal in memory that lasts from one command to the next. */
final class CommandRun {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneId.of("Europe/Berlin"));

    /** What a command did. */
    record Result(int exit, String out, String err) {

        @SuppressWarnings("unchecked") // an object has text keys
        Map<String, Object> json() {
            return JsonMapper.shared().readValue(out, Map.class);
        }

        /** The first set-up change of an analysis. */
        JsonNode firstChange() {
            return tree().path("changes").path(0);
        }

        JsonNode tree() {
            return JsonMapper.shared().readTree(out);
        }

        List<String> problems() {
            return err.lines().toList();
        }
    }

    final InMemoryStore store = InMemoryStore.in(NOON.getZone());
    private final JournalOpener opener;
    /** There is nothing to look after in memory; the whole program's test has files. */
    private final Rescue rescue = new Rescue() {
        @Override
        public Checkup check(JournalOpener.Request journal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean needsSecret(Path backup) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long check(JournalOpener.Request journal, Path sealed, Secret secret) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Restored restore(JournalOpener.Request journal, Path backup, @Nullable Secret secret) {
            throw new UnsupportedOperationException();
        }
    };
    private final Supplier<AdviceLibrary> advice;

    CommandRun() {
        this(Library::shipped);
    }

    CommandRun(Supplier<AdviceLibrary> advice) {
        this.advice = advice;
        opener = request -> {
            Path file = request.file();
            if (file != null && file.toString().endsWith(".txt")) {
                throw new JournalUnusable(JournalUnusable.Reason.FOREIGN, file, "no journal");
            }
            return session(request.demo() ? sample() : store);
        };
    }

    private static InMemoryStore sample() {
        return new InMemoryStore(new JournalInfo("sample", "Sample", Instant.EPOCH, NOON.getZone(), true));
    }

    private static Session session(InMemoryStore store) {
        return new Session(new Journal(store, NOON, new InMemoryDayStart()), new NightFilesReader(),
                new JsonArchives(), new CsvExport(),
                new TextReport(),
                (journal, measure, from, to, target, replace) -> TargetFile.write(target, replace,
                        out -> out.write(0)),
                store.backups(), () -> {});
    }

    /** Writes a report of one byte. */
    private static final class TextReport implements ClinicianReport {
        @Override
        public void writePdf(Snapshot journal, ReportRequest request, Path target, boolean replace) {
            if (journal.between(request.from(), request.to()).isEmpty()) {
                throw Refused.because("problem.analyse.none");
            }
            TargetFile.write(target, replace, out -> out.write('r'));
        }

        @Override
        public List<byte[]> pages(Snapshot journal, ReportRequest request, int dotsPerInch) {
            return List.of();
        }
    }

    Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Cli.run(args, opener, rescue, new PainTableReader(), advice, prompt -> Optional.empty(), NOON,
                new PrintWriter(out),
                new PrintWriter(err));
        return new Result(exit, out.toString(), err.toString());
    }
}
