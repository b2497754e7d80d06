package app.wakewell.ui.setups;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.Theme;

/** Pictures of the screen in its states, to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class SetUpsLooksTest {

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void look(String name, Theme theme, int width, int height, Consumer<Parent> before) {
        Stage[] stage = new Stage[1];
        FilledBed bed = new FilledBed();
        robot.interact(() -> {
            stage[0] = new Stage();
            Looks.show(stage[0], new SetUpsScreen(bed.world().context()), theme, width, height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> before.accept(stage[0].getScene().getRoot()));
        WaitForAsyncUtils.waitForFxEvents();
        Looks.write(stage[0], "bed-" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
        robot.interact(stage[0]::close);
    }

    private static void fire(Parent root, String selector) {
        root.lookupAll(selector).forEach(button -> ((ButtonBase) button).fire());
    }

    private static void scroll(Parent root, double to) {
        root.lookupAll("#setups-scroll").forEach(pane -> ((ScrollPane) pane).setVvalue(to));
    }

    private static void unfold(Parent root) {
        root.lookupAll("#setups-editor .fold-header").forEach(header -> ((ToggleButton) header).setSelected(true));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640", "DARK,1024,640"})
    void states(Theme theme, int width, int height) {
        look("top", theme, width, height, root -> {});
        look("bottom", theme, width, height, root -> scroll(root, 1));
        look("editor", theme, width, height, root -> fire(root, "#setups-change"));
        look("editor-fit", theme, width, 940, root -> {
            fire(root, "#setups-change");
            unfold(root);
            scroll(root, 0.5);
        });
        look("thing", theme, width, 940, root -> {
            fire(root, "#things-add");
            scroll(root, 0.7);
        });
        look("check", theme, width, 940, root -> {
            fire(root, "#mattress-check");
            scroll(root, 0.4);
        });
    }
}
