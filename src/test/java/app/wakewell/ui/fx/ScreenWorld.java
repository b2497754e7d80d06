package app.wakewell.ui.fx;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.Library;
import app.wakewell.domain.Night;
import app.wakewell.exchange.CsvExport;
import app.wakewell.exchange.JsonArchives;
import app.wakewell.exchange.NightFilesReader;
import app.wakewell.journal.ClinicianReport;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Journal;
import app.wakewell.journal.Refused;
import app.wakewell.journal.ReportRequest;
import app.wakewell.journal.Session;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.TrendChart;
import app.wakewell.journal.sample.SampleJournal;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.settings.Opening;

/** Everything a screen stands on, without threads and files: a journal in memory on the morning of 22 November 2026. */
public final class ScreenWorld {

    /** The date of that morning. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Bundle of the words on screen. */
    public static final String BUNDLE = "app.wakewell.ui.messages";

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Clock clock = Clock.fixed(TODAY.atTime(9, 30).atZone(ZONE).toInstant(), ZONE);
    private final InMemoryStore store = InMemoryStore.in(ZONE);
    private final Journal journal = new Journal(store, clock, new InMemoryDayStart());
    private final InlineBackground background = new InlineBackground();
    private final KeptNotices notices = new KeptNotices();
    private final KeptPreferences preferences = new KeptPreferences();
    private final KeptCare care = new KeptCare();
    private final List<String> shown = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<ReportRequest> previews = new ArrayList<>();
    private List<byte[]> pages = List.of();
    private @Nullable ClinicianReport printer;

    /** An empty journal. */
    public static ScreenWorld empty() {
        return new ScreenWorld();
    }

    /** 18 months of invented nights with four changes of the bed. */
    public static ScreenWorld sample() {
        ScreenWorld world = new ScreenWorld();
        world.store.commit(SampleJournal.endingBefore(world.clock).asStep(Instant.EPOCH));
        return world;
    }

    /** The pages that the report is said to have. */
    public ScreenWorld withPages(List<byte[]> pngs) {
        pages = pngs;
        return this;
    }

    /** The report as the program makes it. */
    public ScreenWorld printing(ClinicianReport report) {
        printer = report;
        return this;
    }

    public Journal journal() {
        return journal;
    }

    public InMemoryStore store() {
        return store;
    }

    public KeptNotices notices() {
        return notices;
    }

    /** What was asked to be done to the journal as a whole. */
    public KeptCare care() {
        return care;
    }

    public InlineBackground background() {
        return background;
    }

    /** The screens that were asked for, with their night. */
    public List<String> shown() {
        return shown;
    }

    /** What the window opens on. */
    public Opening opening() {
        return preferences.read().opening();
    }

    /** How the person likes the window and its screens. */
    public KeptPreferences preferences() {
        return preferences;
    }

    /** The files that were written. */
    public List<String> written() {
        return written;
    }

    /** The reports whose pages were asked for. */
    public List<ReportRequest> previews() {
        return previews;
    }

    /** What a screen is made from. */
    public ScreenContext context() {
        return context(background);
    }

    /** What a screen is made from, with other threads. */
    public ScreenContext context(Background threads) {
        Locale locale = Locale.ENGLISH;
        Session session = new Session(journal, new NightFilesReader(), new JsonArchives(), new CsvExport(), report(),
                chart(),
                store.backups(),
                () -> {});
        return new ScreenContext(session, LiveJournal.follow(journal, threads, JournalState.of(journal)), threads,
                clock, new Messages(BUNDLE, locale), new Wording(locale), new Formats(locale, ZONE),
                new ViewLoader(ResourceBundle.getBundle(BUNDLE, locale, ViewLoader.class.getModule())), navigator(),
                notices, preferences, Library::shipped, care);
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public boolean show(String screen) {
                return shown.add(screen);
            }

            @Override
            public boolean show(String screen, Night night) {
                return shown.add(screen + " " + night);
            }

            @Override
            public boolean show(String screen, String name) {
                return shown.add(screen + " " + name);
            }

            @Override
            public void undo() {
                journal.undo();
            }

        };
    }

    private TrendChart chart() {
        return (snapshot, measure, from, to, target, replace) -> written
                .add(target + " " + measure + " " + from + " " + to + " " + replace);
    }

    private ClinicianReport report() {
        return printer == null ? said() : printer;
    }

    private ClinicianReport said() {
        return new ClinicianReport() {
            @Override
            public void writePdf(Snapshot snapshot, ReportRequest request, Path target, boolean replace) {
                refuseEmpty(snapshot, request);
                if (!replace) {
                    throw Refused.because("problem.target.exists", target);
                }
                written.add(target + " " + request.from() + " " + request.to() + " " + request.question());
            }

            @Override
            public List<byte[]> pages(Snapshot snapshot, ReportRequest request, int dotsPerInch) {
                refuseEmpty(snapshot, request);
                previews.add(request);
                return pages;
            }
        };
    }

    private static void refuseEmpty(Snapshot snapshot, ReportRequest request) {
        if (snapshot.between(request.from(), request.to()).isEmpty()) {
            throw Refused.because("problem.entry.none", request.to());
        }
    }
}
