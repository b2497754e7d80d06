package app.wakewell.ui.advice;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Pregnancy;
import app.wakewell.domain.ProfileFields;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

import static app.wakewell.ui.advice.AdviceWorlds.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class AdviceScreenTest {

    private final ScreenWorld world = AdviceWorlds.onTheSide();
    private AdviceScreen screen;

    @Start
    void start(Stage window) {
        screen = new AdviceScreen(world.context());
        Looks.show(window, screen, Theme.LIGHT, 1180, 760);
    }

    private static Node focused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#advice").query().getScene().getFocusOwner();
    }

    private static Node firstCard(FxRobot robot) {
        return robot.lookup(".advice-card").query();
    }

    private static Set<Prop> propsTonight(ScreenWorld world) {
        return world.journal().read().bed().knownOn(TODAY.next()).get(SetUpFields.PROPS).orElseThrow();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    // ---- mouse ----

    @Test
    void mouseSeesTheNightsTriesTheCardAndPutsAnotherOff(FxRobot robot) {
        robot.clickOn(robot.from(firstCard(robot)).lookup(".why-nights").<Node>query());
        robot.clickOn(robot.from(firstCard(robot)).lookup(".why-night").nth(1).<Node>query());
        assertEquals(List.of("today " + TODAY.plus(-1)), world.shown());
        Node tryIt = robot.from(firstCard(robot)).lookup(".try-it").query();
        robot.interact(tryIt::requestFocus);
        robot.clickOn(tryIt);
        assertEquals(Set.of(Prop.KNEES_BETWEEN), propsTonight(world));
        assertFalse(isShown(robot.from(firstCard(robot)).lookup(".try-it").query()), "it is being tried");
        int cards = robot.lookup(".advice-card").queryAll().size();
        assertEquals(3, cards);
        Node later = robot.from(firstCard(robot)).lookup(".later").query();
        robot.interact(later::requestFocus);
        robot.clickOn(later);
        assertTrue(world.notices().said().getLast().startsWith("It rests for four weeks."));
        Fold resting = robot.lookup("#advice-resting").query();
        robot.interact(() -> robot.lookup("#for-you").queryAs(ScrollPane.class).setVvalue(1));
        robot.interact(() -> resting.setOpen(true));
        Node again = robot.from(resting).lookup(".show-again").query();
        robot.interact(again::requestFocus);
        robot.clickOn(again);
        assertEquals("It fits in again. [Undo]", world.notices().said().getLast());
    }

    @Test
    void mouseSearchesTheLibraryAndReadsAnItem(FxRobot robot) {
        robot.clickOn("#segment-LIBRARY").clickOn("#library-search").write("pillow knees");
        ListView<LibraryState.Row> list = robot.lookup("#library-list").query();
        assertEquals(2, list.getItems().size());
        assertEquals("2 of 297", robot.lookup("#library-count").queryAs(Label.class).getText());
        robot.clickOn(robot.lookup(".library-row").nth(1).<Node>query());
        Node item = robot.lookup(".item-whole").query();
        assertEquals(list.getItems().get(1).statement(),
                robot.from(item).lookup(".finding").queryAs(Label.class).getText());
        robot.clickOn("#library-all");
        assertEquals(297, list.getItems().size());
        assertEquals(list.getSelectionModel().getSelectedItem().statement(),
                robot.from(item).lookup(".finding").queryAs(Label.class).getText(), "what is read stays marked");
    }

    // ---- keyboard ----

    @Test
    void keyboardReachesTheCardsTriesOneAndPutsItOff(FxRobot robot) {
        assertTrue(focused(robot).getId().startsWith("segment-"));
        tabTo(robot, "advice-card");
        tabTo(robot, "why-nights");
        robot.type(KeyCode.SPACE).type(KeyCode.TAB).type(KeyCode.ENTER);
        assertEquals(List.of("today " + TODAY), world.shown());
        tabTo(robot, "try-it");
        assertInView(robot);
        robot.type(KeyCode.SPACE);
        assertEquals(Set.of(Prop.KNEES_BETWEEN), propsTonight(world));
        assertTrue(focused(robot).getStyleClass().contains("advice-card"), () -> "lost to " + focused(robot));
        tabTo(robot, "later");
        robot.type(KeyCode.SPACE);
        assertTrue(world.notices().said().getLast().startsWith("It rests for four weeks."));
        assertTrue(focused(robot).getStyleClass().contains("advice-card"), () -> "lost to " + focused(robot));
    }

    @Test
    void keyboardSearchesReadsAndGoesBackToTheList(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        assertEquals("library-search", focused(robot).getId());
        robot.write("disc").type(KeyCode.ENTER);
        assertEquals("library-list", focused(robot).getId());
        ListView<LibraryState.Row> list = robot.lookup("#library-list").query();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(1, list.getSelectionModel().getSelectedIndex());
        assertTrue(focused(robot).getStyleClass().contains("item-whole"));
        robot.write("/");
        assertEquals("library-search", focused(robot).getId());
        robot.type(KeyCode.ESCAPE);
        assertEquals(297, list.getItems().size());
    }

    @Test
    void keysGoOnWhereALinkLeads(FxRobot robot) {
        tabTo(robot, "read-more");
        robot.type(KeyCode.SPACE);
        assertTrue(focused(robot).getStyleClass().contains("item-whole"));
        tabTo(robot, "more-line");
        robot.type(KeyCode.SPACE);
        assertTrue(focused(robot).getStyleClass().contains("item-whole"));
        robot.clickOn("#segment-FOR_YOU");
        robot.interact(() -> robot.lookup(".topic").nth(3).<Node>query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals("library-list", focused(robot).getId());
        assertEquals("32 of 297", robot.lookup("#library-count").queryAs(Label.class).getText());
    }

    @Test
    void slashInTheSearchIsASlash(FxRobot robot) {
        robot.clickOn("#segment-LIBRARY").clickOn("#library-search").write("a/b");
        assertEquals("a/b", robot.lookup("#library-search").queryTextInputControl().getText());
    }

    private static void tabTo(FxRobot robot, String style) {
        for (int i = 0; i < 40 && !focused(robot).getStyleClass().contains(style); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(focused(robot).getStyleClass().contains(style), () -> "no " + style + " by Tab");
    }

    private static void assertInView(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane page = robot.lookup("#for-you").query();
        Node focused = page.getScene().getFocusOwner();
        Bounds seen = page.localToScene(page.getLayoutBounds());
        Bounds it = focused.localToScene(focused.getLayoutBounds());
        assertTrue(it.getMinY() >= seen.getMinY() - 1 && it.getMaxY() <= seen.getMaxY() + 1,
                () -> focused + " at " + it + " outside " + seen);
    }

    // ---- what is told ----

    @Test
    void itemThatAnotherScreenNamesIsOpened(FxRobot robot) {
        robot.interact(() -> screen.goTo("nia-saddle-numbness"));
        Node item = robot.lookup(".item-whole").query();
        assertTrue(isShown(item));
        assertTrue(texts(robot, item).contains("Not from the articles"));
        robot.interact(() -> screen.goTo("no-such-item"));
        assertTrue(isShown(item));
    }

    private static List<String> texts(FxRobot robot, Node place) {
        return robot.from(place).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void lineThatIsAlwaysThereStandsOnBothPages(FxRobot robot) {
        Label fixed = robot.lookup("#advice-fixed").query();
        assertTrue(fixed.getText().contains("a doctor has to be consulted"));
        assertTrue(isShown(fixed));
        robot.clickOn("#segment-LIBRARY");
        assertTrue(isShown(fixed));
    }

    @Test
    void everyButtonOnACardSaysWhatItIsAboutAndNothingIsCut(FxRobot robot) {
        robot.lookup(".advice-card")
                .queryAll()
                .forEach(card -> robot.from(card)
                        .lookup(".button")
                        .queryAllAs(Button.class)
                        .forEach(button -> assertTrue(button.getAccessibleText().contains(": "), button.toString())));
        for (Label label : robot.from(robot.lookup("#for-you").<Node>query())
                .lookup(".label")
                .queryAllAs(Label.class)) {
            if (isShown(label) && label.lookup(".text") instanceof Text text) {
                assertEquals(label.getText(), text.getText());
            }
        }
    }

    @Test
    void questionIsAnsweredInPlaceAndStays(FxRobot robot) {
        ScreenWorld untold = AdviceWorlds.untold();
        robot.interact(() -> {
            AdviceScreen other = new AdviceScreen(untold.context());
            Looks.show(new Stage(), other, Theme.LIGHT, 1180, 760);
        });
        Node row = robot.lookup("#field-profile-pregnant").query();
        robot.interact(() -> robot.from(row).lookup(".choice-row").<Node>query().requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(Pregnancy.NO, untold.journal().read().person().get(ProfileFields.PREGNANT).orElseThrow());
        Button done = robot.lookup("#advice-ask-done")
                .match((Button button) -> button.getText().equals("Done"))
                .query();
        robot.interact(done::fire);
        assertTrue(robot.lookup("#field-profile-risk_history").tryQuery().isPresent());
    }
}
