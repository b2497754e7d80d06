package app.wakewell.ui.shell;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.AdviceLibrary;
import app.wakewell.domain.Night;
import app.wakewell.journal.Session;
import app.wakewell.journal.wording.Wording;
import app.wakewell.settings.Preferences;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.JournalCare;
import app.wakewell.ui.fx.JournalState;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.signs.SignsScreen;

/** One open journal in the window: makes the screens, one instance each, and leads from one to another. */
final class Shell implements Navigator {

    private final ScreenContext context;
    private final ShellViewModel model;
    private final ShellController controller;
    private final Parent root;
    private final List<ScreenDescriptor> screens;
    private final Map<String, Screen> made = new HashMap<>();
    private @Nullable Screen current;

    /**
     * What stays the same when the window goes from one journal to another.
     *
     * @param background
     *            the threads
     * @param clock
     *            tells the time and the zone of the person
     * @param words
     *            bundles, words and formats
     * @param notices
     *            where notices appear
     * @param preferences
     *            how the person likes the window and its screens
     * @param library
     *            reads the advice library
     * @param care
     *            what is done to a journal as a whole
     */
    record Surroundings(Background background, Clock clock, Words words, BarNotices notices,
            Preferences preferences, Supplier<AdviceLibrary> library, JournalCare care) {}

    Shell(Session session, JournalState first, Surroundings around, List<ScreenDescriptor> screens,
            ShellController.Commands commands) {
        this.screens = screens;
        Words words = around.words();
        Wording wording = words.wording();
        LiveJournal live = LiveJournal.follow(session.journal(), around.background(), first);
        context = new ScreenContext(session, live, around.background(), around.clock(), words.messages(), wording,
                words.formats(), words.views(), this, around.notices(), around.preferences(), around.library(),
                around.care());
        model = new ShellViewModel(session.journal(), live, around.background(), around.clock(), words.messages(),
                wording, words.formats(), around.notices());
        controller = new ShellController(model, words.messages(), screens,
                new ShellController.Commands(this::show, commands.keys(), commands.theme(), commands.hide(),
                        commands.ownJournal(), commands.canLeaveSample(), commands.onlyLooking()));
        root = words.views()
                .load(ShellController.class, Map.<Class<?>, Supplier<?>>of(ShellController.class, () -> controller));
        controller.over(around.notices().node());
        model.setOnEmergency(() -> show(SIGNS));
    }

    /** A page of warning signs over this journal, to stand above a dialog. */
    SignsScreen signsAside() {
        return SignsScreen.aside(context);
    }

    ShellViewModel model() {
        return model;
    }

    Parent root() {
        return root;
    }

    ShellController controller() {
        return controller;
    }

    @Override
    public boolean show(String id) {
        return shown(id).isPresent();
    }

    @Override
    public boolean show(String id, Night night) {
        Optional<Screen> screen = shown(id);
        screen.ifPresent(it -> it.goTo(night));
        return screen.isPresent();
    }

    @Override
    public boolean show(String id, String name) {
        Optional<Screen> screen = shown(id);
        screen.ifPresent(it -> it.goTo(name));
        return screen.isPresent();
    }

    @Override
    public void undo() {
        model.undo();
    }

    /** Listens to the keys of a scene while this journal is shown in it. */
    void listenTo(Scene scene, Runnable keys) {
        new Shortcuts(this, screens, model, keys).install(scene, () -> root.equals(scene.getRoot()));
    }

    private Optional<Screen> shown(String id) {
        Optional<Screen> wanted = screens.stream()
                .filter(screen -> screen.id().equals(id))
                .findFirst()
                .map(screen -> made.computeIfAbsent(id, first -> make(screen)));
        wanted.filter(screen -> !screen.equals(current)).ifPresent(screen -> {
            hideCurrent();
            current = screen;
            controller.content().getChildren().setAll(screen.root());
            screen.root().applyCss(); // gives scroll panes their skin, before which nothing in them can be focused
            model.shown(id);
            screen.onShown();
            takeFocus(screen.root());
        });
        return wanted;
    }

    private Screen make(ScreenDescriptor descriptor) {
        Screen screen = descriptor.factory().apply(context);
        if (context.live().state().readOnly()) {
            OnlyLooking.at(screen.root());
        }
        return screen;
    }

    /**
     * Puts the focus on a screen that has not asked for it itself: without this it falls back to the rail, where the
     * next Enter would lead away again and the keys after it would answer another screen's questions.
     */
    private static void takeFocus(Node screen) {
        for (Node at = screen.getScene() == null ? null : screen.getScene().getFocusOwner(); at != null; at = at
                .getParent()) {
            if (at.equals(screen)) {
                return;
            }
        }
        screen.requestFocus();
    }

    /** The window is about to leave this journal. */
    void hideCurrent() {
        if (current != null) {
            current.onHidden();
            current = null;
        }
    }
}
