package app.wakewell.ui.several;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

/** Pictures of the sheet to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class SeveralLooksTest {

    private static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1024,640", "DARK,1180,760"})
    void sheet(Theme theme, int width, int height) {
        ScreenWorld world = ScreenWorld.empty();
        for (int ago : new int[]{12, 11, 6, 2, 1}) {
            world.journal()
                    .log(TODAY.plus(-ago), Patch.NONE.set(NightFields.PAIN_RISING, new Score(3)), new Visit());
        }
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            stage[0] = new Stage();
            Looks.show(stage[0], new SeveralScreen(world.context()), theme, width, height);
        });
        String look = theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        robot.type(KeyCode.DIGIT3, KeyCode.TAB, KeyCode.X, KeyCode.TAB, KeyCode.DIGIT4, KeyCode.TAB, KeyCode.L,
                KeyCode.TAB, KeyCode.S, KeyCode.TAB, KeyCode.N, KeyCode.TAB);
        robot.write("long drive home, slept badly");
        robot.type(KeyCode.ENTER, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.HOME, KeyCode.RIGHT, KeyCode.D,
                KeyCode.TAB, KeyCode.DIGIT5, KeyCode.DOWN, KeyCode.LEFT, KeyCode.LEFT, KeyCode.DIGIT5, KeyCode.RIGHT,
                KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.R, KeyCode.RIGHT, KeyCode.K);
        Looks.write(stage[0], "several-" + look);
        robot.clickOn("#segment-MONTH");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#cell-" + TODAY.plus(-2) + "-NOTE").queryAs(TextField.class).requestFocus());
        Looks.write(stage[0], "several-month-" + look);
        robot.interact(stage[0]::close);
    }
}
