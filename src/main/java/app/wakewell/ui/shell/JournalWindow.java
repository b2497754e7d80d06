package app.wakewell.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.journal.Doorbell;
import app.wakewell.journal.Erasure;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Rescue;
import app.wakewell.journal.Session;
import app.wakewell.settings.Opening;
import app.wakewell.settings.Settings;
import app.wakewell.settings.SettingsFile;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.fx.FxBackground;
import app.wakewell.ui.fx.JournalCare;
import app.wakewell.ui.fx.JournalState;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.OpenDialog;
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
    private final StringProperty title;
    private final Curtain curtain;
    private final WindowCare care;
    private final TroublePage troublePage;
    private Theme theme;
    private final Subscription following;
    private @Nullable Session session;
    private @Nullable Shell shell;
    private final SignsEverywhere signs;
    private @Nullable BellWatch bell;
    private Optional<JournalUnusable> trouble = Optional.empty();

    /**
     * What a window is opened with.
     *
     * @param journals
     *            opens journals and looks after them
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
    public record Setting(Journals journals, JournalOpener.Request request, Clock clock, SettingsFile settings,
            Locale locale, Supplier<AdviceLibrary> library) {}

    /**
     * What can be done with journals from without.
     *
     * @param opener
     *            opens them
     * @param rescue
     *            looks at them and restores them while they are not open
     * @param erasure
     *            deletes them for good
     * @param doorbell
     *            leads a second start to the window that is open
     */
    public record Journals(JournalOpener opener, Rescue rescue, Erasure erasure, Doorbell doorbell) {}

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
        title = new SimpleStringProperty(words.messages().text("shell.app"));
        curtain = new Curtain(stage, scene, words.messages(), () -> setting.settings().read().hideAfter());
        care = new WindowCare(setting,
                new WindowCare.Hands(background,
                        new CareDialog.Place(stage, words.messages(), () -> List.copyOf(scene.getStylesheets())), words,
                        this::whileClosed),
                curtain::close);
        around = new Shell.Surroundings(background, setting.clock(), words, notices, setting.settings(),
                setting.library(), care);
        troublePage = new TroublePage(setting.journals(), setting.request(), words,
                new TroubleController.Ways(care::restore, this::chooseBackup, this::lookAtWhatCanBeRead,
                        care::eraseEverything,
                        stage::close));
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
        stage.titleProperty().bind(Bindings.when(curtain.hiddenProperty()).then("").otherwise(title));
        stage.setMinWidth(Settings.LEAST_WIDTH);
        stage.setMinHeight(Settings.LEAST_HEIGHT);
        stage.setWidth(settings.width());
        stage.setHeight(settings.height());
        stage.setOnHidden(hidden -> close());
        stage.show();
        openJournal(setting.request());
    }

    /** What is done to the journal as a whole. */
    JournalCare care() {
        return care;
    }

    private void openJournal(JournalOpener.Request request) {
        openJournal(request, () -> {});
    }

    /**
     * Opens a journal in the place of the one that is open.
     *
     * @param then
     *            runs when it is there to be seen, or what is the matter with it
     */
    private void openJournal(JournalOpener.Request request, Runnable then) {
        Runnable leave = leave();
        background.run(() -> {
            leave.run();
            return OpenedJournal.open(setting.journals().opener(), request);
        }, opened -> {
            opened(opened);
            then.run();
        }, failure -> {
            notOpened(failure);
            then.run();
        });
    }

    /**
     * Takes the journal off the screen, which saves what is being written; the rest, on the journal's thread, closes
     * it.
     */
    private Runnable leave() {
        Session before = session;
        if (shell != null) {
            shell.hideCurrent();
        }
        session = null;
        shell = null;
        endBell();
        title.set(words.messages().text("shell.app"));
        curtain.show(new StackPane(new Label(words.messages().text("shell.opening"))));
        return before == null ? () -> {} : before::close;
    }

    private <T> void whileClosed(Supplier<T> work, Consumer<? super T> then,
            Consumer<? super RuntimeException> failed) {
        Runnable leave = leave();
        background.run(() -> {
            leave.run();
            return work.get();
        }, done -> openJournal(setting.request(), () -> then.accept(done)),
                failure -> openJournal(setting.request(), () -> failed.accept(failure)));
    }

    private void opened(OpenedJournal opened) {
        session = opened.session();
        trouble = Optional.empty();
        answerTheBell(opened.state());
        if (FirstStart.isDue(opened.state())) {
            FirstStart start = new FirstStart(opened.session(), opened.state(), around,
                    new FirstStart.Ways(screen -> begin(opened, screen), stage::close,
                            () -> openJournal(new JournalOpener.Request(null, true, JournalOpener.Use.WRITE))));
            start.listenTo(scene);
            curtain.show(start.root());
            start.showStart();
        } else {
            showJournal(opened, setting.settings().read().opening() == Opening.WEEK ? Navigator.WEEK : Navigator.TODAY);
        }
    }

    /** The first questions are behind the person: the journal as it is now. */
    private void begin(OpenedJournal opened, String screen) {
        background.run(opened::now, now -> showJournal(now, screen));
    }

    private void showJournal(OpenedJournal opened, String screen) {
        boolean ownJournal = !setting.request().demo();
        Shell made = new Shell(opened.session(), opened.state(), around, Screens.all(),
                new ShellController.Commands(id -> {}, this::showKeys, this::switchTheme, care::hideNow,
                        () -> openJournal(setting.request()), ownJournal, opened.onlyLooking()));
        shell = made;
        made.model().stateProperty().subscribe(state -> title.set(state.window()));
        made.controller().nextTheme(theme == Theme.LIGHT);
        made.listenTo(scene, this::showKeys);
        curtain.show(made.root());
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
        troublePage.show(unusable, background, this::signsAside, curtain::show);
    }

    /** Comes to the front when the program is started again with the journal that is open here. */
    private void answerTheBell(JournalState state) {
        if (!state.readOnly() && !state.snapshot().info().sample()) {
            bell = new BellWatch(background, () -> setting.journals().doorbell().answer(setting.request()),
                    this::toFront);
        }
    }

    private void endBell() {
        if (bell != null) {
            bell.end();
            bell = null;
        }
    }

    private void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        notices.say(words.messages().text("shell.startedAgain"));
    }

    private void chooseBackup() {
        OpenDialog.ofSystem().file(stage, words.messages().text("trouble.choose")).ifPresent(care::restore);
    }

    private void lookAtWhatCanBeRead() {
        openJournal(new JournalOpener.Request(setting.request().file(), setting.request().demo(),
                JournalOpener.Use.SALVAGE));
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
        curtain.end();
        endBell();
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
