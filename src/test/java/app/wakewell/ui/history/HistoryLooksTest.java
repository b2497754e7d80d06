package app.wakewell.ui.history;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
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

import app.wakewell.domain.Answers;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.TherapyEffect;
import app.wakewell.domain.TherapyKind;
import app.wakewell.journal.Visit;
import app.wakewell.ui.control.MaybeChoice;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

/** Pictures of the screen in its states, to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class HistoryLooksTest {

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** The sample, with a break, a changed night, a full day and something in the bin. */
    private static ScreenWorld world() {
        ScreenWorld world = ScreenWorld.sample();
        Night last = world.journal().read().entries().getLast().night();
        world.journal().log(last, Patch.NONE.set(NightFields.PAIN_RISING, new Score(6)), new Visit());
        world.journal()
                .addEvent(new DayEvent.What(DayEvent.Type.THERAPY, last.morning(), LocalTime.of(17, 0),
                        Answers.NONE.with(EventFields.THERAPY_KIND, Set.of(TherapyKind.MASSAGE))
                                .with(EventFields.THERAPY_EFFECT, TherapyEffect.BETTER),
                        null, 40, null, null, "Felt loose afterwards"));
        world.journal()
                .addEvent(DayEvent.What.of(DayEvent.Type.SYMPTOM, last.morning().minusDays(3),
                        Answers.NONE.with(EventFields.SYMPTOMS, Set.of(Symptom.LEG_TINGLING))));
        world.journal().remove(last.plus(-20));
        world.journal().removeEvent(world.journal().read().events().getFirst().number());
        return world;
    }

    private void look(String name, Theme theme, int width, int height, Consumer<Parent> before) {
        Stage[] stage = new Stage[1];
        ScreenWorld world = world();
        robot.interact(() -> {
            stage[0] = new Stage();
            Looks.show(stage[0], new HistoryScreen(world.context(), Locale.UK), theme, width, height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> before.accept(stage[0].getScene().getRoot()));
        WaitForAsyncUtils.waitForFxEvents();
        Looks.write(stage[0], "history-" + name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
        robot.interact(stage[0]::close);
    }

    private static void fire(Parent root, String selector) {
        root.lookupAll(selector).forEach(button -> ((ButtonBase) button).fire());
    }

    @SuppressWarnings("unchecked")
    private static void form(Parent root, DayEvent.Type type) {
        fire(root, "#night-add-event");
        ((MaybeChoice<DayEvent.Type>) root.lookup("#event-type")).answerProperty().set(type);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1024,640", "DARK,1440,900"})
    void states(Theme theme, int width, int height) {
        look("top", theme, width, height, root -> {});
        look("day", theme, width, height, root -> {
            root.lookupAll("#night-changes .fold-header").forEach(header -> ((ToggleButton) header).setSelected(true));
            root.lookupAll("#history-night > .scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(1));
        });
        look("reading", theme, width, height, root -> form(root, DayEvent.Type.PAIN));
        look("therapy", theme, width, height, root -> form(root, DayEvent.Type.THERAPY));
        look("symptom", theme, width, height, root -> form(root, DayEvent.Type.SYMPTOM));
        look("bin", theme, width, height, root -> {
            fire(root, "#segment-BIN");
            ((ButtonBase) root.lookupAll("#bin-rows .button").toArray()[1]).fire();
        });
    }
}
