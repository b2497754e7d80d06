package app.wakewell.ui.today;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
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
import app.wakewell.domain.Score;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Journal;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.ScoreRow;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.TestJournals;
import app.wakewell.ui.fx.TestScreens;
import app.wakewell.ui.fx.Theme;

/** Pictures of Today with its groups open, to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class TodayLooksTest {

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void look(String name, Theme theme, int width, int height, Consumer<Parent> before) {
        InMemoryStore store = TestJournals.written();
        ScreenContext context = TestScreens.context(store, TestJournals.MORNING);
        Journal journal = context.session().journal();
        journal.keepFactor(new OwnFactor("hot bath", OwnFactor.Type.YES_NO, null));
        journal.keepFactor(new OwnFactor("cups of tea", OwnFactor.Type.NUMBER, null));
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
        typed.getOnAction().handle(new ActionEvent());
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

    private static void answer(Parent root) {
        ((ScoreRow) root.lookup("#painRising")).setValue(new Score(5));
        ((ScoreRow) root.lookup("#painBed")).setUnknown(true);
        ((ChoiceRow<?>) root.lookup("#quality")).setUnknown(true);
        ((ButtonBase) root.lookup("#sameBed")).fire();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1180,760", "LIGHT,1024,640", "DARK,1440,900"})
    void answered(Theme theme, int width, int height) {
        look("answered", theme, width, height, TodayLooksTest::answer);
    }

    /** A past night, written long after it, with times that cannot be. */
    @ParameterizedTest
    @CsvSource({"LIGHT,1180,900", "DARK,1024,640"})
    void past(Theme theme, int width, int height) {
        look("past", theme, width, height, root -> {
            ((ButtonBase) root.lookup("#next")).fire();
            answer(root);
            DatePicker other = (DatePicker) root.lookup("#other");
            other.getConverter().fromString("soon");
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1180,760", "DARK,1024,760"})
    void contradicting(Theme theme, int width, int height) {
        look("contradicting", theme, width, height, root -> {
            answer(root);
            unfold(root, "times");
            type(root, "#toSleep", "600");
            type(root, "#awake", "abc");
            type(root, "#intoBed", "1:30");
            type(root, "#gotUp", "25");
            ((ButtonBase) root.lookup("#otherZone")).fire();
            type(root, "#zone", "Atlantis");
        });
    }
}
