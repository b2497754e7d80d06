package app.wakewell.ui.fx;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.ui.insights.InsightsScreen;
import app.wakewell.ui.report.ReportScreen;
import app.wakewell.ui.setups.SetUpsScreen;
import app.wakewell.ui.trends.TrendsScreen;

/** Pictures of screens without the shell around them, to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class ScreenLooksTest {

    private static final Map<String, Function<ScreenContext, Screen>> SCREENS = Map.of("trends", TrendsScreen::new,
            "report",
            ReportScreen::new, "setups",
            SetUpsScreen::new,
            "insights", InsightsScreen::new);

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void look(ScreenWorld world, Theme theme, int width, int height, String state) {
        String look = state + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        SCREENS.forEach((name, maker) -> {
            Stage[] stage = new Stage[1];
            robot.interact(() -> {
                stage[0] = new Stage();
                Looks.show(stage[0], maker.apply(world.context()), theme, width, height);
            });
            WaitForAsyncUtils.waitForFxEvents();
            Looks.write(stage[0], name + "-" + look);
            robot.interact(stage[0]::close);
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640", "DARK,1024,640"})
    void sample(Theme theme, int width, int height) {
        look(ScreenWorld.sample(), theme, width, height, "");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1024,640"})
    void empty(Theme theme, int width, int height) {
        look(ScreenWorld.empty(), theme, width, height, "empty-");
    }
}
