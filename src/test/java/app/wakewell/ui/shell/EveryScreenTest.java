package app.wakewell.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.TestJournals;
import app.wakewell.ui.fx.TestScreens;
import app.wakewell.ui.fx.Theme;
import app.wakewell.ui.start.StartScreen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every screen loads, and a screen reader can tell every control of it. */
class EveryScreenTest {

    private static final Path VIEWS = Path.of("src/main/resources/app/wakewell/ui");

    /**
     * Loaded once for each finding, card or sign, so without an id of their own; the tests of those screens load them.
     */
    private static final List<String> REPEATED = List.of("FindingCard.fxml", "AdviceCard.fxml", "AdviceSign.fxml");

    /** Loaded in dialogs; the tests of those load them. */
    private static final List<String> IN_DIALOGS = List.of("Seal.fxml", "Secret.fxml");

    private static final Pattern ROOT_ID = Pattern.compile(" id=\"([^\"]+)\"");

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** The roots of all screens, in scenes, styled. */
    private List<Parent> roots() {
        List<Parent> roots = new ArrayList<>();
        robot.interact(() -> {
            ScreenContext context = TestScreens.context(TestJournals.written(), TestJournals.MORNING);
            List<Screen> screens = new ArrayList<>();
            Screens.all().forEach(screen -> screens.add(screen.factory().apply(context)));
            screens.add(new StartScreen(context,
                    new StartScreen.Ways(screen -> {}, () -> {}, () -> {}, () -> {})));
            for (Screen screen : screens) {
                Parent root = styled((Parent) screen.root());
                screen.onShown();
                root.applyCss(); // what only appears then is in the scene with the skin of its scroll pane
                roots.add(root);
            }
            Words words = Words.in(Locale.UK, TestJournals.ZONE);
            ShellViewModel model = new ShellViewModel(context.session().journal(), context.live(),
                    context.background(), context.clock(), words.messages(), words.wording(), words.formats(),
                    context.notices());
            ShellController shell = new ShellController(model, words.messages(), Screens.all(),
                    new ShellController.Commands(id -> {}, () -> {}, () -> {}, () -> {}, () -> {}, true,
                            Optional.empty()));
            shellRoot(roots, words, shell);
            roots.add(words.views()
                    .load(TroubleController.class,
                            Map.<Class<?>, Supplier<?>>of(TroubleController.class,
                                    () -> new TroubleController(TroubleStateTest.damaged(), words.messages(),
                                            new TroubleController.Ways(copy -> {}, () -> {}, () -> {}, () -> {},
                                                    () -> {})))));
            roots.forEach(root -> {
                if (root.getScene() == null) {
                    styled(root);
                }
            });
        });
        return roots;
    }

    private static Parent styled(Parent root) {
        Theme.LIGHT.applyTo(new Scene(root).getStylesheets());
        root.applyCss();
        return root;
    }

    private static void shellRoot(List<Parent> roots, Words words, ShellController shell) {
        roots.add(words.views()
                .load(ShellController.class, Map.<Class<?>, Supplier<?>>of(ShellController.class, () -> shell)));
        shell.nextTheme(true);
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(EveryScreenTest::below))
                : Stream.of(node);
    }

    @Test
    void everyViewLoads() throws IOException {
        TreeSet<String> views;
        try (Stream<Path> files = Files.walk(VIEWS)) {
            views = files.filter(file -> file.toString().endsWith(".fxml"))
                    .filter(file -> !REPEATED.contains(file.getFileName().toString()))
                    .filter(file -> !IN_DIALOGS.contains(file.getFileName().toString()))
                    .map(EveryScreenTest::id)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertTrue(views.size() >= 7, "the scan found only " + views);
        TreeSet<String> loaded = roots().stream()
                .flatMap(EveryScreenTest::below)
                .map(Node::getId)
                .filter(id -> id != null && views.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(views, loaded, "the root of every view has an id, and some screen loads it");
    }

    private static String id(Path view) {
        try {
            Matcher id = ROOT_ID.matcher(Files.readString(view));
            return id.find() ? id.group(1) : "no id in " + view;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyControlHasARoleAndWords() {
        List<String> silent = roots().stream()
                .flatMap(EveryScreenTest::below)
                .filter(node -> node instanceof Control && !isPartOfAnother(node))
                .filter(node -> !(node instanceof Label || node instanceof Separator || node instanceof ScrollBar))
                .filter(node -> node.getAccessibleRole() == null || node.getAccessibleRole() == AccessibleRole.NODE
                        || (words(node).isBlank() && isSeen(node)))
                .map(Node::toString)
                .toList();
        assertEquals(List.of(), silent);
    }

    private static boolean isPartOfAnother(Node node) {
        if (node instanceof ScrollPane && !node.isFocusTraversable()) {
            return true; // only holds others
        }
        if (node instanceof Cell<?> cell && cell.isEmpty()) {
            return true; // of a list that has fewer rows than room
        }
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ComboBoxBase || at instanceof javafx.scene.control.TextArea) {
                return true;
            }
        }
        return false;
    }

    /** Some controls get their words when what they belong to is opened. */
    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static String words(Node node) {
        String own = node.getAccessibleText();
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        return own != null && !own.isBlank() ? own : text == null ? "" : text;
    }
}
