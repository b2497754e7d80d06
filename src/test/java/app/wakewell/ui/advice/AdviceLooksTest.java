package app.wakewell.ui.advice;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import app.wakewell.domain.Symptom;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

/** Pictures of the screen in its states, to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class AdviceLooksTest {

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void look(String name, ScreenWorld world, Theme theme, int width, int height, Consumer<Parent> before) {
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            stage[0] = new Stage();
            Looks.show(stage[0], new AdviceScreen(world.context()), theme, width, height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> before.accept(stage[0].getScene().getRoot()));
        WaitForAsyncUtils.waitForFxEvents();
        Looks.write(stage[0], "advice-" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
        robot.interact(stage[0]::close);
    }

    private static void fire(Parent root, String selector) {
        root.lookupAll(selector).forEach(button -> ((ButtonBase) button).fire());
    }

    private static void unfold(Parent root, String selector) {
        root.lookupAll(selector).forEach(fold -> ((Fold) fold).setOpen(true));
    }

    private static void scroll(Parent root, double to) {
        root.lookupAll("#for-you").forEach(pane -> ((ScrollPane) pane).setVvalue(to));
    }

    private static void search(Parent root, String words) {
        fire(root, "#segment-LIBRARY");
        ((TextField) root.lookup("#library-search")).setText(words);
        root.applyCss();
        root.layout();
        ((ListView<?>) root.lookup("#library-list")).getSelectionModel().select(1);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640", "DARK,1024,640"})
    void states(Theme theme, int width, int height) {
        look("sample", AdviceWorlds.toldSample(), theme, width, height, root -> {});
        look("sample-end", AdviceWorlds.toldSample(), theme, width, 940, root -> {
            unfold(root, "#advice-resting");
            unfold(root, "#advice-more");
            scroll(root, 1);
        });
        look("unfolded", AdviceWorlds.onTheSide(), theme, width, 960, root -> {
            fire(root, ".why-nights");
            fire(root, ".evidence-label");
            unfold(root, ".card-more");
        });
        look("own", AdviceWorlds.knownNotToSuit(), theme, width, height, root -> scroll(root, 0));
        look("own-end", AdviceWorlds.knownNotToSuit(), theme, width, 940, root -> {
            unfold(root, "#advice-resting");
            scroll(root, 1);
        });
        look("ask", AdviceWorlds.untold(), theme, width, height, root -> {});
        look("empty", ScreenWorld.empty(), theme, width, height, root -> {});
        ScreenWorld sign = AdviceWorlds.onTheSide();
        AdviceWorlds.symptom(sign.journal(), Symptom.LEG_TINGLING);
        look("sign", sign, theme, width, height, root -> {});
        ScreenWorld emergency = AdviceWorlds.onTheSide();
        AdviceWorlds.symptom(emergency.journal(), Symptom.SADDLE_NUMBNESS);
        look("emergency", emergency, theme, width, height, root -> {});
        look("library", AdviceWorlds.onTheSide(), theme, width, height, root -> search(root, ""));
        look("search", AdviceWorlds.onTheSide(), theme, width, height, root -> search(root, "pillow knees"));
    }
}
