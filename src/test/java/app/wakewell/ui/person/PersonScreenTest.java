package app.wakewell.ui.person;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.AgeBand;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.ProfileFields;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ExtendWith(ApplicationExtension.class)
class PersonScreenTest {

    private final ScreenWorld world = ScreenWorld.empty();
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        Looks.show(window, new PersonScreen(world.context()), Theme.LIGHT, 1180, 760);
    }

    private static Node cell(FxRobot robot, String row, int place) {
        Parent cells = (Parent) robot.lookup(row).<Node>query().lookup(".cells");
        return cells.getChildrenUnmodifiable().get(place);
    }

    @Test
    void mouseAnswersTakesABreakAndAddsAFactor(FxRobot robot) {
        robot.clickOn(cell(robot, "#field-profile-onset_age_band .choice-row", 1));
        assertEquals(AgeBand.A20_44,
                world.journal().read().person().get(ProfileFields.ONSET_AGE_BAND).orElseThrow());
        robot.clickOn("#person-take-break");
        assertEquals(DayEvent.Type.BREAK, world.journal().read().events().getFirst().what().type());
        robot.clickOn("#person-factor-name").write("late coffee").clickOn("#person-factor-add");
        assertEquals(new OwnFactor("late coffee", OwnFactor.Type.YES_NO, null),
                world.journal().read().factors().getFirst());
    }

    @Test
    void oneKeyEndsABreak(FxRobot robot) {
        DayField from = robot.lookup("#person-break-from").query();
        robot.interact(() -> from.setValue(LocalDate.of(2026, 11, 12)));
        robot.clickOn("#person-take-break");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("On a break since 12 November 2026, until you end it.",
                robot.lookup("#person-break").<Label>query().getText());
        assertTrue(robot.lookup("#person-back").query().isFocused());
        robot.type(KeyCode.SPACE);
        assertEquals(LocalDate.of(2026, 11, 21), world.journal().read().events().getFirst().what().until());
    }

    @Test
    void keyboardAloneAnswersWithDontKnow(FxRobot robot) {
        Node row = robot.lookup("#field-profile-onset_age_band .choice-row").query();
        for (int i = 0; i < 40 && !row.isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        assertTrue(row.isFocused());
        robot.type(KeyCode.D);
        assertTrue(world.journal().read().person().isUnknown(ProfileFields.ONSET_AGE_BAND));
        assertFalse(row.isFocused(), "an answer leads on");
        robot.interact(row::requestFocus);
        robot.type(KeyCode.DIGIT2);
        assertEquals(AgeBand.A20_44,
                world.journal().read().person().get(ProfileFields.ONSET_AGE_BAND).orElseThrow());
    }

    @EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640"})
    void looks(Theme theme, int width, int height, FxRobot robot) {
        String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        ScreenWorld sample = ScreenWorld.sample();
        robot.interact(() -> {
            sample.journal().keepFactor(new OwnFactor("late coffee", OwnFactor.Type.YES_NO, null));
            sample.journal().keepFactor(new OwnFactor("hours in the car", OwnFactor.Type.NUMBER, ScreenWorld.TODAY));
        });
        robot.interact(() -> Looks.show(stage, new PersonScreen(sample.context()), theme, width, height));
        Looks.write(stage, "person-" + look);
        robot.interact(() -> robot.lookup(".fold-group").queryAll().forEach(fold -> ((Fold) fold).setOpen(true)));
        WaitForAsyncUtils.waitForFxEvents();
        for (int screen = 1; screen <= 3; screen++) {
            double at = screen / 3.0;
            robot.interact(() -> robot.lookup("#person").<ScrollPane>query().setVvalue(at));
            Looks.write(stage, "person-open" + screen + "-" + look);
        }
    }
}
