package app.wakewell.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import app.wakewell.domain.Night;
import app.wakewell.journal.Session;
import app.wakewell.ui.fx.JournalState;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.signs.SignsScreen;
import app.wakewell.ui.start.StartScreen;

/** The window before there is anything to show: the first question, and the warning signs one key away. */
final class FirstStart implements Navigator {

    private final BorderPane root = new BorderPane();
    private final StartScreen start;
    private final SignsAside signs;

    /** Whether somebody has never written anything and not been asked yet. */
    static boolean isDue(JournalState state) {
        return state.snapshot().entries().isEmpty() && state.snapshot().profile().episode() == null
                && !state.snapshot().info().sample() && !state.readOnly();
    }

    /**
     * Where it leads.
     *
     * @param begin
     *            into the journal, to the screen with that id
     * @param notNow
     *            out of the program
     * @param sample
     *            to the sample journal
     */
    record Ways(Consumer<String> begin, Runnable notNow, Runnable sample) {}

    FirstStart(Session session, JournalState first, Shell.Surroundings around, Ways ways) {
        Words words = around.words();
        LiveJournal live = LiveJournal.follow(session.journal(), around.background(), first);
        ScreenContext context = new ScreenContext(session, live, around.background(), around.clock(), words.messages(),
                words.wording(), words.formats(), words.views(), this, around.notices(), around.preferences(),
                around.library(), around.care());
        start = new StartScreen(context,
                new StartScreen.Ways(ways.begin(), ways.notNow(), ways.sample(), () -> show(SIGNS)));
        signs = new SignsAside(new SignsScreen(context), words.messages(), this::showStart);
        root.setCenter(start.root());
    }

    Parent root() {
        return root;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2 && root.equals(scene.getRoot())) {
                show(SIGNS);
                event.consume();
            }
        });
    }

    void showStart() {
        signs.hidden();
        root.setCenter(start.root());
        root.applyCss(); // gives the scroll pane its skin, before which nothing in it can be focused
        start.onShown();
    }

    @Override
    public boolean show(String screen) {
        if (!screen.equals(SIGNS)) {
            return false;
        }
        root.setCenter(signs.root());
        signs.shown();
        return true;
    }

    @Override
    public boolean show(String screen, Night night) {
        return show(screen);
    }

    @Override
    public boolean show(String screen, String name) {
        return show(screen);
    }

    @Override
    public void undo() {
        // nothing has been written yet
    }
}
