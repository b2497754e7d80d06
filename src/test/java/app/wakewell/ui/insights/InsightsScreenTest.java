package app.wakewell.ui.insights;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Night;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class InsightsScreenTest {

    private final ScreenWorld world = ScreenWorld.sample();

    private @Nullable InsightsScreen screen;

    @Start
    void start(Stage window) {
        InsightsScreen shown = new InsightsScreen(world.context());
        screen = shown;
        Looks.show(window, shown, Theme.LIGHT, 1000, 640);
    }

    @Test
    void mouseOpensWhatIsBehindAButtonAndClosesIt(FxRobot robot) {
        ToggleButton numbers = robot.lookup(".door.numbers").query();
        robot.interact(numbers::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(numbers);
        Label clinician = robot.lookup(".numbers-behind .clinician").query();
        assertTrue(isShown(clinician));
        assertTrue(clinician.getText().startsWith("Single-subject"), clinician.getText());
        assertTrue(numbers.getAccessibleText().startsWith("Numbers. Nights before, after: "),
                numbers.getAccessibleText());
        robot.clickOn(numbers);
        assertFalse(isShown(clinician));
        assertEquals("Numbers", numbers.getAccessibleText());
    }

    @Test
    void keyboardGoesThroughTheCardsAndOpensEverythingInView(FxRobot robot) {
        List<Node> cards = List.copyOf(robot.lookup(".finding-card").queryAll());
        robot.interact(() -> cards.getFirst().requestFocus());
        for (Node card : cards) {
            assertTrue(card.isFocused());
            for (Node stop : robot.from(card).lookup(InsightsScreenTest::isStop).queryAll()) {
                robot.type(KeyCode.TAB);
                assertTrue(stop.isFocused(), stop.toString());
                assertInView(robot);
                if (!stop.getStyleClass().contains("quiet")) {
                    robot.type(KeyCode.SPACE);
                }
            }
            robot.from(card)
                    .lookup(".door")
                    .queryAllAs(ToggleButton.class)
                    .forEach(door -> assertTrue(door.isSelected(), door.getText()));
            robot.type(KeyCode.TAB);
        }
        assertTrue(world.shown()
                .containsAll(List.of("advice side-pillow-between-knees", "advice stomach-neck-one-pillow",
                        "advice too-many-pillows")),
                world.shown().toString());
    }

    private static boolean isStop(Node node) {
        return node.isFocusTraversable() && isShown(node) && !node.getStyleClass().contains("finding-card");
    }

    @Test
    void keyboardIgnoresAFindingAndShowsItAgain(FxRobot robot) {
        Node first = robot.lookup(".finding-card").query();
        String headline = robot.from(first).lookup(".finding").queryAs(Label.class).getText();
        List<Node> cards = List.copyOf(robot.lookup(".finding-card").queryAll());
        robot.interact(() -> robot.from(first).lookup(".quiet").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertTrue(cards.get(1).isFocused(), "the focus goes on to the next card");
        assertFalse(robot.lookup(".finding-card").queryAll().contains(first));
        assertEquals(List.of("Put aside: " + headline + " [Undo]"), world.notices().said());
        Fold ignored = robot.lookup("#insights-ignored").query();
        robot.interact(() -> ignored.setOpen(true));
        robot.interact(() -> robot.from(ignored).lookup(".link").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals(headline, robot.lookup(".finding-card .finding").queryAs(Label.class).getText());
        assertFalse(isShown(ignored));
    }

    @Test
    void onlyOneKindOfFindingIsLookedAt(FxRobot robot) {
        int all = robot.lookup(".finding-card").queryAll().size();
        robot.clickOn("#segment-SET_UPS");
        assertEquals(3, robot.lookup(".finding-card").queryAll().size());
        robot.type(KeyCode.LEFT, KeyCode.SPACE);
        assertEquals(all, robot.lookup(".finding-card").queryAll().size());
    }

    @Test
    void mouseOpensWhatTheArticlesSay(FxRobot robot) {
        Hyperlink link = robot.lookup(".finding-advice .hyperlink").query();
        robot.interact(link::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(link);
        assertEquals(List.of("advice side-pillow-between-knees"), world.shown());
    }

    @Test
    void itLeadsToTheCardOfTheChangeFromANight(FxRobot robot) {
        Night latex = world.journal().read().bed().phases().getLast().from();
        robot.interact(() -> Objects.requireNonNull(screen).goTo(latex));
        Node last = robot.lookup(".finding-card")
                .match(card -> card.getAccessibleText().contains("Knee pillow and Latex pillow"))
                .query();
        assertTrue(last.isFocused(), "it compares that change together with another");
        robot.interact(() -> robot.lookup("#insights").queryAs(ScrollPane.class).setVvalue(0));
        robot.interact(() -> Objects.requireNonNull(screen).goTo(latex.plus(-1)));
        assertTrue(last.isFocused(), "no change began on that night");
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void assertInView(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane page = robot.lookup("#insights").query();
        Node focused = page.getScene().getFocusOwner();
        Bounds seen = page.localToScene(page.getLayoutBounds());
        Bounds it = focused.localToScene(focused.getLayoutBounds());
        assertTrue(it.getMinY() >= seen.getMinY() - 1 && it.getMaxY() <= seen.getMaxY() + 1,
                () -> focused + " at " + it + " outside " + seen);
    }

    @Test
    void everyCardHasTheLimitInReadableSizeAndNothingIsCut(FxRobot robot) {
        List<Label> limits = List.copyOf(robot.lookup(".limit").queryAllAs(Label.class));
        assertEquals(robot.lookup(".finding-card").queryAll().size(), limits.size());
        limits.forEach(limit -> assertTrue(limit.getFont().getSize() >= 12, limit.getFont().toString()));
        for (Label label : robot.from(robot.lookup("#insights").<Node>query())
                .lookup(".label")
                .queryAllAs(Label.class)) {
            if (isShown(label) && label.lookup(".text") instanceof Text text) {
                assertEquals(label.getText(), text.getText());
            }
        }
    }
}
