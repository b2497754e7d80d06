package app.wakewell.ui.insights;

import java.io.IOException;
import java.time.Year;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

/** Pictures of the screen in its states, to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class InsightsLooksTest {

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void look(String name, ScreenWorld world, Theme theme, int width, int height, Consumer<Parent> before) {
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            stage[0] = new Stage();
            Looks.show(stage[0], new InsightsScreen(world.context()), theme, width, height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> before.accept(stage[0].getScene().getRoot()));
        WaitForAsyncUtils.waitForFxEvents();
        String look = "insights-" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        if (name.startsWith("page")) {
            Looks.writePage((ScrollPane) stage[0].getScene().lookup("#insights"), look);
        } else {
            Looks.write(stage[0], look);
        }
        robot.interact(stage[0]::close);
    }

    private static void scroll(Parent root, double to) {
        root.lookupAll("#insights").forEach(pane -> ((ScrollPane) pane).setVvalue(to));
    }

    private static void open(Parent root, String doors) {
        root.lookupAll(doors).forEach(door -> ((ToggleButton) door).setSelected(true));
    }

    @Test
    void realDiaries() throws IOException {
        look("page-person", RealDiaries.person("2"), Theme.LIGHT, 1280, 900, root -> {});
        look("page-migraine", RealDiaries.migraine(Year.of(2018)), Theme.LIGHT, 1280, 900, root -> {});
        look("page-migraine", RealDiaries.migraine(Year.of(2022)), Theme.DARK, 1024, 640, root -> {});
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1024,640", "DARK,1024,640", "LIGHT,1280,900", "DARK,1280,900"})
    void states(Theme theme, int width, int height) {
        look("top", ScreenWorld.sample(), theme, width, height, root -> {});
        look("page", ScreenWorld.sample(), theme, width, height, root -> {});
        look("page-open", ScreenWorld.sample(), theme, width, height, root -> {
            open(root, ".door");
            root.lookupAll(".fold-group").forEach(fold -> ((Fold) fold).setOpen(true));
        });
        look("side", ScreenWorld.sample(), theme, width, height, root -> root.lookupAll("#segment-SIDE_BY_SIDE")
                .forEach(segment -> ((ToggleButton) segment).fire()));
        look("empty", ScreenWorld.empty(), theme, width, height, root -> scroll(root, 0));
    }
}
