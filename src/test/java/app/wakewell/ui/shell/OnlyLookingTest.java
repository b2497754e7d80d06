package app.wakewell.ui.shell;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.JournalOpener;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.control.QuestionControl;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.TestJournals;
import app.wakewell.ui.fx.TestScreens;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A journal that can only be looked at: said in a band, and no screen has anything that would change it. */
class OnlyLookingTest {

    /** What chooses what is shown and changes nothing of the journal. */
    private static final Set<String> CHOOSERS = Set.of("strip", "other", "history-kinds", "history-search",
            "history-letter", "history-from", "history-to", "several-day", "person-day-start");

    /** Screens that only show and choose; what they have to choose with is not of the journal. */
    private static final Set<String> ONLY_SHOWING = Set.of("trends", "report", "advice", "insights", "signs",
            "settings");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** The same journal where nothing can be written. */
    private static JournalStore readOnly(InMemoryStore store) {
        return (JournalStore) Proxy.newProxyInstance(OnlyLookingTest.class.getClassLoader(),
                new Class<?>[]{JournalStore.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "isReadOnly" -> true;
                    case "commit", "extend", "keepDraft", "dropDraft", "forget", "undo", "redo", "keepProfile",
                            "keepLastTimes" ->
                        throw new JournalUnusable(Reason.READ_ONLY, Path.of("journal.db"), "test");
                    default -> method.invoke(store, arguments);
                });
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(OnlyLookingTest::below))
                : Stream.of(node);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static boolean takesAnswers(Node node) {
        return node instanceof QuestionControl<?> || node instanceof ComboBoxBase<?>
                || (node instanceof TextInputControl text && text.isEditable());
    }

    private static boolean chooses(Node node) {
        return (node.getId() != null && CHOOSERS.contains(node.getId()))
                || (node.getParent() != null && chooses(node.getParent()));
    }

    @Test
    void noScreenTakesAnAnswer() {
        Set<String> taking = new TreeSet<>();
        robot.interact(() -> {
            ScreenContext context = TestScreens.context(readOnly(TestJournals.written()), TestJournals.MORNING);
            for (ScreenDescriptor descriptor : Screens.all()) {
                Screen screen = descriptor.factory().apply(context);
                OnlyLooking.at(screen.root());
                StackPane pane = new StackPane(screen.root());
                Theme.LIGHT.applyTo(new Scene(pane, 1280, 860).getStylesheets());
                pane.getStylesheets().add(CareDialog.STYLES);
                pane.applyCss();
                screen.onShown();
                pane.applyCss();
                pane.layout();
                if (!ONLY_SHOWING.contains(descriptor.id())) {
                    below(screen.root()).filter(node -> takesAnswers(node) && !node.isDisabled() && isSeen(node))
                            .filter(node -> !chooses(node))
                            .forEach(node -> taking.add(descriptor.id() + ": " + node));
                }
                below(screen.root()).filter(node -> node instanceof TableView<?> table && table.isEditable())
                        .forEach(node -> taking.add(descriptor.id() + ": " + node));
            }
        });
        assertEquals(Set.of(), taking);
    }

    /** So that the test above can fail: in a journal that can be written, these screens take answers. */
    @Test
    void theSameScreensTakeAnswersOtherwise() {
        Set<String> taking = new TreeSet<>();
        robot.interact(() -> {
            ScreenContext context = TestScreens.context(TestJournals.written(), TestJournals.MORNING);
            for (ScreenDescriptor descriptor : Screens.all()) {
                Screen screen = descriptor.factory().apply(context);
                new Scene(new StackPane(screen.root()), 1280, 860);
                screen.onShown();
                screen.root().applyCss();
                below(screen.root()).filter(node -> node.getStyleClass().contains(OnlyLooking.WRITES))
                        .forEach(node -> taking.add(descriptor.id()));
            }
        });
        assertTrue(taking.containsAll(Set.of("today", "history", "setups", "week", "person")), taking.toString());
    }

    private WindowFixture window(Reason reason, InMemoryStore store) {
        JournalOpener opener = request -> {
            if (request.use() == Use.WRITE) {
                throw new JournalUnusable(reason, folder.resolve("journal.db"), "test");
            }
            return TestJournals.session(readOnly(store), TestJournals.MORNING);
        };
        return WindowFixture.open(opener, folder, ThemeChoice.LIGHT, 1024, 640);
    }

    @Test
    void aFileThatCannotBeWrittenIsOpenedToLookAtWithABandOnEveryScreen() {
        try (WindowFixture window = window(Reason.READ_ONLY, TestJournals.written())) {
            window.await(() -> window.find("#shell") != null);
            List<String> ids = Screens.all()
                    .stream()
                    .filter(ScreenDescriptor::isInRail)
                    .map(ScreenDescriptor::id)
                    .toList();
            for (String id : ids) {
                window.robot().interact(() -> window.found("#rail-" + id, Button.class).fire());
                assertTrue(window.found("#readOnly", Node.class).isVisible(), id);
            }
            window.robot().interact(() -> window.found("#rail-today", Button.class).fire());
            window.picture("read-only-today");
            window.robot().interact(() -> window.found("#rail-history", Button.class).fire());
            window.picture("read-only-history");
            window.robot().interact(() -> window.found("#rail-" + ids.get(3), Button.class).fire());
            window.picture("read-only-setups");
        }
    }

    @Test
    void aFullDiskStillLetsTheJournalBeRead() {
        try (WindowFixture window = window(Reason.DISK_FULL, TestJournals.written())) {
            window.await(() -> window.find("#shell") != null);
            assertTrue(window.found("#read-only-text", Label.class).getText().startsWith("The disk is full."));
        }
    }

    @Test
    void aJournalOfANewerVersionIsOpenedToLookAtAndSaysSo() {
        try (WindowFixture window = window(Reason.NEWER, TestJournals.written())) {
            window.await(() -> window.find("#shell") != null);
            assertTrue(window.found("#read-only-text", Label.class).getText().startsWith("A newer Wakewell"));
            assertFalse(window.found("#what-is-the-matter", Node.class).isVisible());
        }
    }
}
