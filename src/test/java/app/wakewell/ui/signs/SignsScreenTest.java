package app.wakewell.ui.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
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

import app.wakewell.advice.SignLine;
import app.wakewell.advice.SignList;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayEvent.Ending;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.SymptomNotes;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The list under the hands: with the mouse, and without. */
@ExtendWith(ApplicationExtension.class)
class SignsScreenTest {

    private static final LocalDate TODAY = ScreenWorld.TODAY;

    private final ScreenWorld world = ScreenWorld.empty();
    private SignsScreen screen;
    private Stage window;

    @Start
    void start(Stage stage) {
        world.journal()
                .log(Night.endingOn(TODAY), Patch.NONE.set(NightFields.PAIN_RISING, new Score(2)), new Visit());
        window = stage;
        screen = new SignsScreen(world.context());
        Looks.show(stage, screen, Theme.LIGHT, 1024, 640);
    }

    private Map<Symptom, LocalDate> active() {
        return SymptomNotes.active(world.journal().read());
    }

    private static CheckBox box(FxRobot robot, Symptom symptom) {
        return robot.lookup("#sign-" + symptom).query();
    }

    private static boolean isNoted(FxRobot robot, String level) {
        return robot.lookup("#noted-" + level).tryQuery().isPresent();
    }

    @Test
    void everyLineIsThereInTheOrderOfUrgency(FxRobot robot) {
        List<String> shown = robot.lookup(".sign .check-box")
                .queryAllAs(CheckBox.class)
                .stream()
                .map(Labeled::getText)
                .toList();
        SignsTexts texts = new SignsTexts(world.context().messages(), world.context().wording());
        assertEquals(SignList.LINES.stream().map(texts::line).toList(), shown);
        assertEquals(4, robot.lookup(".level").queryAll().size());
        assertFalse(robot.lookup("#noted").tryQuery().map(Node::isVisible).orElse(false));
    }

    @Test
    void openingIsRememberedForTheReport() {
        assertTrue(world.journal().read().profile().signsSeenAt() != null);
    }

    @Test
    void mouseTicksAnEmergencyReadsWhatToDoAndTakesItBack(FxRobot robot) {
        robot.clickOn(box(robot, Symptom.SADDLE_NUMBNESS));
        assertEquals(Map.of(Symptom.SADDLE_NUMBNESS, TODAY), active());
        ScrollPane page = robot.lookup("#signs").query();
        assertEquals(0, page.getVvalue());
        Node block = robot.lookup("#noted-EMERGENCY").query();
        assertTrue(block.isFocused(), "what to do is what is read out next");
        assertTrue(block.getAccessibleText().contains("local emergency number"), block.getAccessibleText());
        assertTrue(world.notices().said().getLast().startsWith("Noted: numbness between the legs."));
        robot.clickOn("I do not have this");
        assertEquals(Map.of(), active());
        assertFalse(isNoted(robot, "EMERGENCY"));
        assertFalse(box(robot, Symptom.SADDLE_NUMBNESS).isSelected());
    }

    @Test
    void keyboardGoesFromLineToLineTicksAndUnticks(FxRobot robot) {
        robot.interact(() -> box(robot, Symptom.FEVER).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.SPACE);
        assertEquals(Set.of(Symptom.FEVER), active().keySet());
        assertTrue(isNoted(robot, "URGENT"));
        assertTrue(box(robot, Symptom.FEVER).isFocused(), "the next line is the next key");
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        assertEquals(Set.of(Symptom.FEVER, Symptom.URINARY_SYMPTOMS), active().keySet());
        robot.type(KeyCode.SPACE);
        assertEquals(Set.of(Symptom.FEVER), active().keySet());
        assertEquals(1, world.journal().read().events().size());
    }

    @Test
    void tickingDoesNotMoveTheLineUnderTheHand(FxRobot robot) {
        robot.interact(() -> box(robot, Symptom.LEG_TINGLING).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        double before = box(robot, Symptom.LEG_TINGLING).localToScene(0, 0).getY();
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isNoted(robot, "SEE_SOON"));
        assertEquals(before, box(robot, Symptom.LEG_TINGLING).localToScene(0, 0).getY(), 2);
    }

    @Test
    void keyboardMarksItAsSeenByAClinicianWithTheDate(FxRobot robot) {
        robot.interact(() -> {
            screen.onHidden();
            new SymptomNotes(world.journal()).note(Symptom.LEG_WEAKNESS, TODAY.minusDays(3));
            screen.onShown();
        });
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
        assertEquals(Map.of(), active());
        DayEvent event = world.journal().read().events().getFirst();
        assertEquals(Ending.SEEN, event.what().ending());
        assertEquals(TODAY, event.what().until());
        assertEquals(Map.of("rf-leg-weakness", TODAY), world.journal().advice().history().seen());
        robot.interact(() -> world.journal().undo());
        assertEquals(Map.of(Symptom.LEG_WEAKNESS, TODAY.minusDays(3)), active());
        assertEquals(Map.of(), world.journal().advice().history().seen());
    }

    @Test
    void mouseMarksItAsGoneAndOpensTheReport(FxRobot robot) {
        robot.interact(() -> new SymptomNotes(world.journal()).note(Symptom.LEG_WEAKNESS, TODAY.minusDays(3)));
        robot.interact(() -> robot.lookup("#signs").queryAs(ScrollPane.class).setVvalue(0));
        robot.clickOn("#signs-report");
        assertEquals("report", world.shown().getLast());
        robot.clickOn("It is gone");
        assertEquals(Ending.GONE, world.journal().read().events().getFirst().what().ending());
    }

    @Test
    void whatTheDiskRefusesIsStillToldAndSaidNotToBeKept(FxRobot robot) {
        world.store().failNext(JournalUnusable.Reason.DISK_FULL);
        robot.clickOn(box(robot, Symptom.CHEST_PAIN_OR_BREATHLESS));
        assertEquals(Map.of(), active());
        assertTrue(isNoted(robot, "EMERGENCY"));
        assertTrue(robot.lookup("#unkept").query().isVisible());
        assertEquals(1, world.notices().failures().size());
    }

    @Test
    void whereNothingCanBeWrittenWhatToDoIsToldAllTheSame(FxRobot robot) {
        world.store().readOnly();
        robot.interact(() -> Looks.show(window, new SignsScreen(world.context()), Theme.DARK, 1024, 640));
        robot.clickOn(box(robot, Symptom.SADDLE_NUMBNESS));
        assertTrue(isNoted(robot, "EMERGENCY"));
        assertTrue(robot.lookup("#unkept").query().isVisible());
        robot.clickOn("I do not have this");
        assertFalse(isNoted(robot, "EMERGENCY"));
    }

    @Test
    void withoutAJournalTheListIsWholeAndTellsWhatToDo(FxRobot robot) {
        ScreenContext context = world.context();
        robot.interact(() -> Looks.show(window, SignsScreen.withoutJournal(context.messages(), context.wording(),
                context.clock(), context.views(), context.notices()), Theme.LIGHT, 1024, 640));
        assertEquals(SignList.LINES.size(), robot.lookup(".sign").queryAll().size());
        robot.clickOn(box(robot, Symptom.PAIN_BOTH_LEGS));
        assertTrue(isNoted(robot, "EMERGENCY"));
        assertFalse(robot.lookup("#signs-report").query().getParent().isVisible());
    }

    @Test
    void whyItOpenedStaysSaidWhileItIsOpen(FxRobot robot) {
        robot.interact(() -> {
            screen.onHidden();
            for (int ago = 0; ago < 3; ago++) {
                world.journal()
                        .log(Night.endingOn(TODAY.minusDays(ago)),
                                Patch.NONE.set(NightFields.PAIN_RISING, new Score(9)), new Visit());
            }
            screen.onShown();
        });
        String reason = "Pain on rising of 8 or more on 3 mornings in a row, the last on 22 November 2026.";
        assertTrue(robot.lookup(reason).tryQuery().isPresent());
        robot.interact(() -> box(robot, Symptom.FEVER).fire());
        assertTrue(robot.lookup(reason).tryQuery().isPresent());
        assertFalse(robot.lookup("#calmSaid").query().isVisible(), "nothing that calms beside what is urgent");
    }

    @Test
    void nothingIsCut(FxRobot robot) {
        for (SignLine line : SignList.LINES) {
            CheckBox box = box(robot, line.symptom());
            Text text = (Text) box.lookup(".text");
            assertEquals(box.getText(), text.getText());
            assertTrue(box.getHeight() >= text.getLayoutBounds().getHeight() - 1, box.getText());
        }
    }
}
