package app.wakewell.ui.today;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Parent;
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

import app.wakewell.domain.OwnFactor;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Journal;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.TestJournals;
import app.wakewell.ui.fx.TestScreens;
import app.wakewell.ui.fx.Theme;

/** Pictures of Today with its groups open, to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class TodayLooksTest {

    private static final Clock AFTERNOON = Clock.fixed(
            LocalDateTime.of(TestJournals.TODAY.morning(), LocalTime.of(7, 12)).atZone(TestJournals.ZONE).toInstant(),
            TestJournals.ZONE);

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void look(String name, Theme theme, int width, int height, Consumer<Parent> before) {
        InMemoryStore store = TestJournals.written();
        Journal journal = new Journal(store, AFTERNOON, new InMemoryDayStart());
        journal.keepFactor(new OwnFactor("hot bath", OwnFactor.Type.YES_NO, null));
        journal.keepFactor(new OwnFactor("cups of tea", OwnFactor.Type.NUMBER, null));
        ScreenContext context = TestScreens.context(store, AFTERNOON);
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            stage[0] = new Stage();
            Looks.show(stage[0], new TodayScreen(context), theme, width, height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> before.accept(stage[0].getScene().getRoot()));
        WaitForAsyncUtils.waitForFxEvents();
        Looks.write(stage[0], "today-" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
        robot.interact(stage[0]::close);
    }

    private static void unfold(Parent root, String group) {
        ((Fold) root.lookup("#group-" + group)).setOpen(true);
        root.layout();
        ((ScrollPane) root.lookup("#today")).setVvalue(1);
        if (group.equals("times")) {
            type(root, "#intoBed", "22:30");
            type(root, "#tried", "23");
            type(root, "#toSleep", "30");
            type(root, "#awake", "20");
            type(root, "#waking", "640");
            type(root, "#gotUp", "7:10");
        }
    }

    private static void type(Parent root, String field, String text) {
        TextField typed = (TextField) root.lookup(field).lookup(".text-field");
        typed.setText(text);
        typed.getOnAction().handle(new javafx.event.ActionEvent());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1024,640"})
    void opened(Theme theme, int width, int height) {
        look("opened", theme, width, height, root -> {});
    }

    @ParameterizedTest
    @CsvSource({"lay,LIGHT,1180,760", "pain,LIGHT,1180,760", "day,DARK,1024,760", "bed,DARK,1024,640",
            "times,LIGHT,1180,760", "times,DARK,1024,760"})
    void unfolded(String group, Theme theme, int width, int height) {
        look(group, theme, width, height, root -> unfold(root, group));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1024,640"})
    void bottom(Theme theme, int width, int height) {
        look("bottom", theme, width, height, root -> ((ScrollPane) root.lookup("#today")).setVvalue(1));
    }
}
