package app.wakewell.ui.signs;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Patch;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.Symptom;
import app.wakewell.journal.SymptomNotes;
import app.wakewell.journal.Visit;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.ScreenWorld;
import app.wakewell.ui.fx.Theme;

/** Pictures of the list to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class SignsLooksTest {

    private static final Night TODAY = Night.endingOn(ScreenWorld.TODAY);

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static ScreenWorld world(String what) {
        ScreenWorld world = ScreenWorld.empty();
        for (int ago = 0; ago < 3; ago++) {
            world.journal()
                    .log(TODAY.plus(-ago),
                            Patch.NONE.set(NightFields.PAIN_RISING, new Score(what.equals("plain") ? 3 : 8))
                                    .set(NightFields.PAIN_REGIONS, Set.of(PainRegion
                                            .of(what.equals("plain") ? Region.LOWER_BACK : Region.BUTTOCK)))
                                    .set(NightFields.NOTE, what.equals("plain") ? "ok" : "left foot numb"),
                            new Visit());
        }
        SymptomNotes notes = new SymptomNotes(world.journal());
        if (what.equals("ticked") || what.equals("emergency")) {
            notes.note(Symptom.FEVER, ScreenWorld.TODAY);
            notes.note(Symptom.LEG_TINGLING, ScreenWorld.TODAY.minusDays(5));
        }
        if (what.equals("emergency")) {
            notes.note(Symptom.SADDLE_NUMBNESS, ScreenWorld.TODAY);
        }
        return world;
    }

    @ParameterizedTest
    @CsvSource({"plain,LIGHT,1024,640", "plain,DARK,1180,760", "calm,LIGHT,1024,640", "ticked,LIGHT,1180,760",
            "ticked,DARK,1024,640", "emergency,LIGHT,1024,640", "emergency,DARK,1440,900"})
    void list(String what, Theme theme, int width, int height) {
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            stage[0] = new Stage();
            Looks.show(stage[0], new SignsScreen(world(what).context()), theme, width, height);
        });
        String look = "signs-" + what + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
        Looks.write(stage[0], look);
        robot.interact(() -> {
            Node box = robot.lookup("#sign-FEVER").query();
            box.requestFocus();
        });
        Looks.write(stage[0], look + "-middle");
        robot.interact(() -> robot.lookup("#signs").queryAs(ScrollPane.class).setVvalue(1));
        Looks.write(stage[0], look + "-foot");
        robot.interact(stage[0]::close);
    }
}
