package app.wakewell.ui.fx;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
import app.wakewell.journal.Measure;
import app.wakewell.journal.Visit;
import app.wakewell.report.PdfReport;
import app.wakewell.ui.control.Fold;
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
        look(ScreenWorld.sample().printing(new PdfReport(Locale.ENGLISH, "0.1")), theme, width, height, "");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1024,640"})
    void empty(Theme theme, int width, int height) {
        look(ScreenWorld.empty(), theme, width, height, "empty-");
    }

    private void details(String name, Theme theme, ScreenWorld world, Function<ScreenContext, Screen> maker,
            Consumer<Parent> before) {
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            stage[0] = new Stage();
            Looks.show(stage[0], maker.apply(world.context()), theme, 1024, 900);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> before.accept(stage[0].getScene().getRoot()));
        WaitForAsyncUtils.waitForFxEvents();
        Looks.write(stage[0], name);
        robot.interact(stage[0]::close);
    }

    private static void fire(Parent root, String selector) {
        root.lookupAll(selector).forEach(button -> ((ButtonBase) button).fire());
    }

    @Test
    void details() {
        details("trends-all", Theme.LIGHT, ScreenWorld.sample(), TrendsScreen::new, root -> fire(root, "#segment-ALL"));
        details("trends-month-dark", Theme.DARK, ScreenWorld.sample(), TrendsScreen::new,
                root -> fire(root, "#segment-NIGHTS_30"));
        ScreenWorld one = ScreenWorld.empty();
        one.journal()
                .log(Night.endingOn(ScreenWorld.TODAY), Patch.NONE.set(NightFields.PAIN_RISING, new Score(10)),
                        new Visit());
        details("trends-one", Theme.LIGHT, one, TrendsScreen::new, root -> {});
        details("insights-numbers-dark", Theme.DARK, ScreenWorld.sample(), InsightsScreen::new,
                root -> root.lookupAll(".numbers").forEach(fold -> ((Fold) fold).setOpen(true)));
        details("setups-editor-dark", Theme.DARK, ScreenWorld.sample(), SetUpsScreen::new,
                root -> fire(root, "#setups-change"));
        details("setups-describe", Theme.LIGHT, ScreenWorld.empty(), SetUpsScreen::new,
                root -> fire(root, "#setups-describe"));
        details("report-own", Theme.LIGHT, ScreenWorld.sample().printing(new PdfReport(Locale.ENGLISH, "0.1")),
                ReportScreen::new, root -> fire(root, "#segment-OWN"));
        details("trends-minutes", Theme.LIGHT, ScreenWorld.sample(), TrendsScreen::new,
                root -> choose(root, Measure.MINUTES_ASLEEP));
        details("trends-quality", Theme.LIGHT, ScreenWorld.sample(), TrendsScreen::new,
                root -> choose(root, Measure.SLEEP_QUALITY));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Parent root, Measure measure) {
        ((ChoiceBox<Measure>) root.lookup("#trends-measure")).setValue(measure);
    }
}
