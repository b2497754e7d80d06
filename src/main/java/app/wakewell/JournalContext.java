package app.wakewell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.wakewell.exchange.CsvExport;
import app.wakewell.exchange.JsonArchives;
import app.wakewell.exchange.NightFilesReader;
import app.wakewell.journal.Checkup;
import app.wakewell.journal.DayStart;
import app.wakewell.journal.Doorbell;
import app.wakewell.journal.Erasure;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Rescue;
import app.wakewell.journal.Secret;
import app.wakewell.journal.Session;
import app.wakewell.journal.sample.SampleJournal;
import app.wakewell.report.PdfReport;
import app.wakewell.report.PictureFiles;
import app.wakewell.settings.Release;
import app.wakewell.storage.JournalFolder;
import app.wakewell.storage.SqliteJournals;

/**
 * Opens journals with everything that can be done with them: the only place that names what stands behind the ports.
 */
final class JournalContext implements JournalOpener, Rescue, Erasure, Doorbell {

    private static final String SAMPLE = "sample.db";

    private final Clock clock;
    private final Locale locale;
    private final Path usualFile;
    private final DayStart dayStart;
    private final SqliteJournals journals;

    /**
     * A context for one process.
     *
     * @param environment
     *            environment variables, which tell the data folder
     * @param system
     *            {@code os.name}
     * @param home
     *            the person's home folder
     * @param dayStart
     *            when the person's day starts
     * @param secondPlace
     *            the folder that gets a further copy of each backup, if the person chose one
     */
    JournalContext(Clock clock, Locale locale, Map<String, String> environment, String system, Path home,
            DayStart dayStart, Supplier<Optional<Path>> secondPlace) {
        this.clock = clock;
        this.locale = locale;
        this.usualFile = JournalFolder.of(environment, system, home).resolve(JournalFolder.FILE_NAME);
        this.dayStart = dayStart;
        this.journals = new SqliteJournals(secondPlace);
    }

    @Override
    public Session open(Request request) {
        if (request.demo()) {
            return openSample();
        }
        JournalStore store = journals.open(file(request.file()), request.use(), clock, false);
        return session(store, store::close);
    }

    private Path file(@Nullable Path asked) {
        return asked == null ? usualFile : asked;
    }

    @Override
    public Checkup check(Request request) {
        return request.demo()
                ? onSample(sample -> journals.check(sample, clock))
                : journals.check(file(request.file()), clock);
    }

    @Override
    public boolean needsSecret(Path backup) {
        return journals.needsSecret(backup);
    }

    @Override
    public long check(Request request, Path sealed, Secret secret) {
        return request.demo()
                ? onSample(sample -> journals.check(sample, sealed, secret))
                : journals.check(file(request.file()), sealed, secret);
    }

    @Override
    public Restored restore(Request request, Path backup, @Nullable Secret secret) {
        return request.demo()
                ? onSample(sample -> journals.restore(sample, backup, secret, clock))
                : journals.restore(file(request.file()), backup, secret, clock);
    }

    @Override
    public Plan plan(Request request) {
        return request.demo()
                ? new Plan(Path.of(SAMPLE), List.of(), List.of(), List.of()) // thrown away as it is
                : journals.planErasure(file(request.file()));
    }

    @Override
    public List<Path> erase(Plan plan) {
        return journals.erase(plan);
    }

    @Override
    public boolean ring(Request request) {
        return !request.demo() && journals.ring(file(request.file()));
    }

    @Override
    public boolean answer(Request request) {
        return !request.demo() && journals.answer(file(request.file()));
    }

    /** Does something with the file of a sample journal, which is thrown away then. */
    private <T> T onSample(Function<Path, T> work) {
        Path folder = sampleFolder();
        try {
            writeSample(folder).close();
            return work.apply(folder.resolve(SAMPLE));
        } finally {
            discard(folder);
        }
    }

    private JournalStore writeSample(Path folder) {
        JournalStore store = journals.open(folder.resolve(SAMPLE), Use.WRITE, clock, true);
        SampleJournal sample = SampleJournal.endingBefore(clock);
        store.commit(sample.asStep(clock.instant()));
        store.keepProfile(sample.profile());
        return store;
    }

    private Session openSample() {
        Path folder = sampleFolder();
        try {
            JournalStore store = writeSample(folder);
            return session(store, () -> {
                store.close();
                discard(folder);
            });
        } catch (RuntimeException failure) {
            discard(folder);
            throw failure;
        }
    }

    private static Path sampleFolder() {
        try {
            return Files.createTempDirectory("wakewell-sample");
        } catch (IOException refused) {
            throw new JournalUnusable(JournalUnusable.Reason.READ_ONLY, Path.of(System.getProperty("java.io.tmpdir")),
                    refused);
        }
    }

    private static void discard(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException stays) {
            // invented nights in the system's temporary folder, which the system clears
        }
    }

    private Session session(JournalStore store, Runnable closing) {
        Journal journal = new Journal(store, clock, dayStart);
        if (!journal.isReadOnly()) {
            journal.bin().empty();
        }
        return new Session(journal, new NightFilesReader(), new JsonArchives(), new CsvExport(),
                new PdfReport(locale, Release.version()), new PictureFiles(locale), store.backups(), closing);
    }
}
