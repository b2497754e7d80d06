package app.wakewell.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Session;
import app.wakewell.settings.Opening;
import app.wakewell.settings.Settings;
import app.wakewell.settings.SettingsFile;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.FxBackground;
import app.wakewell.ui.fx.JournalState;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Theme;
import app.wakewell.ui.signs.SignsScreen;

/** The window: opens a journal on the journal's thread, shows it, and closes it when the window closes. */
public final class JournalWindow {

    private final Stage stage;
    private final Setting setting;
    private final Words words;
    private final FxBackground background;
    private final BarNotices notices;
    private final Shell.Surroundings around;
    private final CompletableFuture<Optional<JournalUnusable>> closed;
    private final Scene scene = new Scene(new StackPane(), Settings.DEFAULT.width(), Settings.DEFAULT.height());
    private Theme theme;
    private final Subscription following;
    private @Nullable Session session;
    private @Nullable Shell shell;
    private final SignsEverywhere signs;
    private Optional<JournalUnusable> trouble = Optional.empty();

    /**
     * What a window is opened with.
     *
     * @param opener
     *            opens journals
     * @param request
     *            which journal
     * @param clock
     *            tells the time and the zone of the person
     * @param settings
     *            where preferences are kept
     * @param locale
     *            the language
     * @param library
     *            reads the advice library, when it is asked for and not before
     */
    public record Setting(JournalOpener opener, JournalOpener.Request request, Clock clock, SettingsFile settings,
            Locale locale, Supplier<AdviceLibrary> library) {}

    /**
     * Starts the toolkit, opens the window and waits until it is closed. Once in the life of a process.
     *
     * @return what was the matter with the journal, if it could not be opened; the window has told the person
     * @throws NoDisplay
     *             if there is no display
     */
    public static Optional<JournalUnusable> open(Setting setting) throws NoDisplay {
        CompletableFuture<Optional<JournalUnusable>> closed = new CompletableFuture<>();
        try {
            Platform.startup(() -> new JournalWindow(new Stage(), setting, closed).show());
        } catch (UnsupportedOperationException noDisplay) {
            throw new NoDisplay(noDisplay);
        }
        try {
            return closed.join();
        } finally {
            Platform.exit();
        }
    }

    /**
     * A window on a stage of somebody else's.
     *
     * @param closed
     *            completed after the journal is closed
     */
    JournalWindow(Stage stage, Setting setting, CompletableFuture<Optional<JournalUnusable>> closed) {
        this.stage = stage;
        this.setting = setting;
        this.closed = closed;
        Theme.loadFonts();
        words = Words.in(setting.locale(), setting.clock().getZone());
        notices = new BarNotices(words.messages(), words.wording(), () -> List.copyOf(scene.getStylesheets()));
        background = new FxBackground(notices::failed);
        around = new Shell.Surroundings(background, setting.clock(), words, notices, setting.settings(),
                setting.library(), new WindowCare());
        theme = Theme.of(setting.settings().read().theme());
        following = Subscription.combine(
                setting.settings().onChange(now -> background.onFx(() -> look(now.theme())))::run,
                Platform.getPreferences()
                        .colorSchemeProperty()
                        .subscribe((before, now) -> look(setting.settings().read().theme())));
        signs = new SignsEverywhere(stage, words.messages(), this::signsAside,
                () -> List.copyOf(scene.getStylesheets()));
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> notices.failed(failure));
    }

    void show() {
        Settings settings = setting.settings().read();
        theme.applyTo(scene.getStylesheets());
        stage.setScene(scene);
        stage.setTitle(words.messages().text("shell.app"));
        stage.setMinWidth(Settings.LEAST_WIDTH);
        stage.setMinHeight(Settings.LEAST_HEIGHT);
        stage.setWidth(settings.width());
        stage.setHeight(settings.height());
        stage.setOnHidden(hidden -> close());
        scene.setRoot(new StackPane(new Label(words.messages().text("shell.opening"))));
        stage.show();
        openJournal(setting.request());
    }

    private record Opened(Session session, JournalState state) {}

    private void openJournal(JournalOpener.Request request) {
        Session before = session;
        if (shell != null) {
            shell.hideCurrent();
        }
        session = null;
        background.run(() -> {
            if (before != null) {
                before.close();
            }
            Session opened = setting.opener().open(request);
            return new Opened(opened, JournalState.of(opened.journal()));
        }, this::opened, this::notOpened);
    }

    private void opened(Opened opened) {
        session = opened.session();
        trouble = Optional.empty();
        if (FirstStart.isDue(opened.state())) {
            FirstStart start = new FirstStart(opened.session(), opened.state(), around,
                    new FirstStart.Ways(this::begin, stage::close,
                            () -> openJournal(new JournalOpener.Request(null, true, JournalOpener.Use.WRITE))));
            start.listenTo(scene);
            scene.setRoot(start.root());
            start.showStart();
        } else {
            showJournal(opened, setting.settings().read().opening() == Opening.WEEK ? Navigator.WEEK : Navigator.TODAY);
        }
    }

    /** The first questions are behind the person: the journal as it is now. */
    private void begin(String screen) {
        Session open = session;
        if (open != null) {
            background.run(() -> new Opened(open, JournalState.of(open.journal())),
                    now -> showJournal(now, screen));
        }
    }

    private void showJournal(Opened opened, String screen) {
        boolean ownJournal = !setting.request().demo();
        Shell made = new Shell(opened.session(), opened.state(), around, Screens.all(),
                new ShellController.Commands(id -> {}, this::showKeys, this::switchTheme,
                        () -> openJournal(setting.request()), ownJournal));
        shell = made;
        made.model().stateProperty().subscribe(state -> stage.setTitle(state.window()));
        made.controller().nextTheme(theme == Theme.LIGHT);
        made.listenTo(scene, this::showKeys);
        scene.setRoot(made.root());
        if (screen.equals(Navigator.SET_UPS)) {
            made.changeSetUp(opened.session().journal().currentNight());
        } else {
            made.show(screen);
        }
    }

    private void notOpened(RuntimeException failure) {
        if (!(failure instanceof JournalUnusable unusable)) {
            notices.failed(failure);
            return;
        }
        trouble = Optional.of(unusable);
        Parent page = words.views()
                .load(TroubleController.class, Map.<Class<?>, Supplier<?>>of(TroubleController.class,
                        () -> new TroubleController(unusable, words, stage::close)));
        scene.setRoot(page);
        SignsAside aside = new SignsAside(signsAside(), words.messages(), () -> scene.setRoot(page));
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                scene.setRoot(aside.root());
                aside.shown();
                event.consume();
            }
        });
    }

    /** The warning signs, wherever the person is: over the open journal if there is one. */
    private SignsScreen signsAside() {
        Shell open = shell;
        return open == null || session == null
                ? SignsScreen.withoutJournal(words.messages(), words.wording(), setting.clock(), words.views(), notices)
                : open.signsAside();
    }

    private void showKeys() {
        new KeysDialog(stage, words.messages(), List.copyOf(scene.getStylesheets())).show();
    }

    private void switchTheme() {
        ThemeChoice other = theme.other().asChoice();
        setting.settings().change(settings -> settings.withTheme(other));
    }

    /** Shows the window as the person prefers, wherever that was chosen, or as the system shows its own. */
    private void look(ThemeChoice choice) {
        Theme wanted = Theme.of(choice);
        if (wanted != theme) {
            theme = wanted;
            theme.applyTo(scene.getStylesheets());
            if (shell != null) {
                shell.controller().nextTheme(theme == Theme.LIGHT);
            }
        }
    }

    private void close() {
        if (shell != null) {
            shell.hideCurrent();
        }
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            setting.settings()
                    .change(settings -> settings.withSize((int) stage.getWidth(), (int) stage.getHeight()));
        }
        signs.end();
        following.unsubscribe();
        Session last = session;
        background.close(() -> {
            if (last != null) {
                last.close();
            }
        });
        closed.complete(trouble);
    }
}
