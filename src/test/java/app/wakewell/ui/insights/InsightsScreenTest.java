package app.wakewell.ui.insights;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
    void mouseUnfoldsTheNumbers(FxRobot robot) {
        Fold numbers = robot.lookup(".numbers").query();
        assertFalse(numbers.isOpen());
        robot.interact(() -> robot.lookup("#insights").queryAs(ScrollPane.class).setVvalue(0.3));
        robot.clickOn(robot.from(numbers).lookup(".fold-title").<Node>query());
        assertTrue(numbers.isOpen());
        Label clinician = robot.from(numbers).lookup("#clinician").query();
        assertTrue(clinician.getText().startsWith("Single-subject"), clinician.getText());
    }

    @Test
    void keyboardGoesThroughTheCardsAndUnfoldsThemInView(FxRobot robot) {
        List<Node> cards = List.copyOf(robot.lookup(".finding-card").queryAll());
        assertEquals(3, cards.size());
        robot.interact(() -> cards.getFirst().requestFocus());
        for (Node card : cards) {
            assertTrue(card.isFocused());
            robot.type(KeyCode.TAB);
            for (int link = robot.from(card).lookup(".hyperlink").queryAll().size(); link > 0; link--) {
                assertInView(robot);
                robot.type(KeyCode.SPACE, KeyCode.TAB);
            }
            robot.type(KeyCode.SPACE);
            assertInView(robot);
            robot.type(KeyCode.TAB, KeyCode.ENTER);
            assertInView(robot);
            robot.from(card)
                    .lookup(".fold-group")
                    .queryAllAs(Fold.class)
                    .forEach(fold -> assertTrue(fold.isOpen(), fold.getTitle()));
            robot.type(KeyCode.TAB);
        }
        assertEquals(List.of("advice side-pillow-between-knees", "advice stomach-neck-one-pillow",
                "advice too-many-pillows"), world.shown());
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
        List<Node> cards = List.copyOf(robot.lookup(".finding-card").queryAll());
        Node last = cards.getLast();
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
