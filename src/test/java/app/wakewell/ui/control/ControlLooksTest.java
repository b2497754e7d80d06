package app.wakewell.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Position;
import app.wakewell.domain.Problem;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.YesNo;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Looks;
import app.wakewell.ui.fx.Theme;

/** Pictures of the controls to look at: {@code -Dwakewell.pictures=true}. */
@EnabledIfSystemProperty(named = "wakewell.pictures", matches = "true")
class ControlLooksTest {

    private final FxRobot robot = new FxRobot();
    private final Wording wording = new Wording(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void controls(Theme theme) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            Theme.loadFonts();
            HBox scene = new HBox(40, left(), right());
            scene.setPadding(new Insets(24));
            scene.getStyleClass().add("page");
            Scene shown = new Scene(scene, 1100, 760);
            theme.applyTo(shown.getStylesheets());
            stage[0] = new Stage();
            stage[0].setScene(shown);
            stage[0].show();
        });
        Looks.write(stage[0], "controls-" + theme.name().toLowerCase(Locale.ROOT));
        robot.interact(stage[0]::close);
    }

    /** All drawings at twice their size. */
    @ParameterizedTest
    @EnumSource
    void drawings(Theme theme) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            FlowPane all = new FlowPane(20, 20);
            all.setPadding(new Insets(24));
            all.getStyleClass().add("page");
            Arrays.stream(Position.values()).forEach(one -> all.getChildren().add(Drawing.of(one, 2)));
            Arrays.stream(Prop.values()).forEach(one -> all.getChildren().add(Drawing.of(one, 3)));
            Scene shown = new Scene(all, 960, 480);
            theme.applyTo(shown.getStylesheets());
            stage[0] = new Stage();
            stage[0].setScene(shown);
            stage[0].show();
        });
        Looks.write(stage[0], "drawings-" + theme.name().toLowerCase(Locale.ROOT));
        robot.interact(stage[0]::close);
    }

    private VBox left() {
        VBox left = new VBox(18);
        left.setPrefWidth(600);
        left.getChildren().addAll(scores(row -> row.setValue(new Score(3))), scores(row -> row.setUnknown(true)));
        for (int i = 0; i < 2; i++) {
            ChoiceRow<YesNo> row = new ChoiceRow<>();
            row.offer(List.of(YesNo.values()), wording::value);
            row.setDontKnow("don’t know");
            row.setUnknown(i == 1);
            left.getChildren().add(new HBox(row));
        }
        PositionChips positions = new PositionChips();
        positions.offerAll(value -> wording.upperFirst(wording.value(value)));
        positions.setValue(Position.SIDE_RIGHT);
        ChipSet<Prop> folded = props();
        folded.showFirst(Set.of(Prop.KNEES_BETWEEN, Prop.KNEES_UNDER, Prop.HUGGED), count -> "more (" + count + ")");
        folded.setUnknown(true);
        left.getChildren().addAll(positions, props(), folded);
        return left;
    }

    private static ScoreRow scores(java.util.function.Consumer<ScoreRow> answer) {
        ScoreRow row = new ScoreRow();
        row.setLeast("no pain");
        row.setMost("worst pain imaginable");
        row.setDontKnow("can’t tell");
        answer.accept(row);
        return row;
    }

    private ChipSet<Prop> props() {
        ChipSet<Prop> props = new ChipSet<>();
        props.offer(List.of(Prop.values()), wording::value, "none of these", Drawing::of);
        props.setDontKnow("don’t know");
        props.setValue(Set.of(Prop.KNEES_BETWEEN));
        props.setInherited(Set.of(Prop.HUGGED));
        return props;
    }

    private VBox right() {
        RegionChoice regions = new RegionChoice();
        regions.speak(new RegionChoice.Words(region -> wording.upperFirst(wording.region(region)),
                detail -> wording.value(detail), "yes", "nowhere", "More places", "Leg, how far", "map"));
        regions.setDontKnow("don’t know");
        regions.setValue(Set.of(new PainRegion(Region.LOWER_BACK, PainRegion.Detail.CENTRE),
                new PainRegion(Region.LOWER_BACK, PainRegion.Detail.RIGHT)));
        PlainNumber number = new PlainNumber();
        number.ask(NightFields.AWAKENINGS, Problem::key);
        number.setUnit("times");
        number.setDontKnow("don’t know");
        number.setValue(3);
        PlainNumber wrong = new PlainNumber();
        wrong.ask(NightFields.MINUTES_TO_SLEEP, wording::problem);
        wrong.setUnit("minutes");
        wrong.textProperty().set("900");
        wrong.commit();
        TimeField time = new TimeField();
        time.setPromptText("23:10");
        time.setDontKnow("don’t know");
        time.setUnknown(true);
        return new VBox(18, regions, number, wrong, time);
    }
}
