package app.wakewell.ui.setups;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.YesNoUnsure;
import app.wakewell.ui.fx.Room;

/** Binds the mattress in use and the clocks of things that a shop takes back. */
final class MattressController {

    private static final double CLOCK = 300;

    private final SetUpsViewModel setUps;
    private final MattressViewModel model;
    private final SetUpsTexts texts;
    private final FieldBoxes boxes;

    @FXML
    private VBox mattress;
    @FXML
    private Label name;
    @FXML
    private VBox facts;
    @FXML
    private Flow buttons;
    @FXML
    private Button turned;
    @FXML
    private Button bought;
    @FXML
    private VBox label;
    @FXML
    private VBox check;
    @FXML
    private VBox checkFields;
    @FXML
    private VBox age;
    @FXML
    private VBox ageFields;
    @FXML
    private VBox clocks;
    @FXML
    private HBox root;

    MattressController(SetUpsViewModel setUps, SetUpsTexts texts) {
        this.setUps = setUps;
        this.model = setUps.mattress();
        this.texts = texts;
        this.boxes = new FieldBoxes("check", model.answers(), texts);
    }

    @FXML
    private void initialize() {
        FieldGroups.CHECK.forEach(field -> checkFields.getChildren().add(boxes.asked(field)));
        FieldGroups.BOUGHT.forEach(field -> ageFields.getChildren().add(boxes.asked(field)));
        setUps.stateProperty().subscribe(state -> show());
        model.askingProperty().subscribe(this::ask);
    }

    private Optional<MattressState> state() {
        return setUps.stateProperty().get() instanceof SetUpsState.Known known
                ? known.mattress()
                : Optional.empty();
    }

    private void show() {
        Optional<MattressState> now = state();
        List<ShopTrial> trials = setUps.stateProperty().get() instanceof SetUpsState.Known known
                ? known.trials()
                : List.of();
        Room.shown(mattress, now.isPresent());
        now.ifPresent(known -> {
            name.setText(known.name());
            facts.getChildren().setAll(known.facts().stream().map(MattressController::line).toList());
            Room.shown(turned, known.turning() != MattressState.Turning.ABSENT);
            Room.shown(bought, known.ageAsked());
        });
        clocks.getChildren().setAll(trials.stream().map(this::clock).toList());
        Room.shown(clocks, !trials.isEmpty());
        Room.shown(root, now.isPresent() || !trials.isEmpty());
    }

    private static Node line(Fact fact) {
        Label about = new Label(fact.about());
        about.getStyleClass().addAll("secondary", "fact-about");
        about.setWrapText(true);
        Label value = new Label(fact.value());
        value.setWrapText(true);
        value.setMinWidth(0);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox line = new HBox(about, value);
        line.getStyleClass().add("fact");
        return line;
    }

    private Node clock(ShopTrial trial) {
        Label title = new Label(texts.text(trial.isOver() ? "setups.trial.was" : "setups.trial", trial.name()));
        title.getStyleClass().add("section");
        title.setWrapText(true);
        VBox lines = new VBox();
        lines.getStyleClass().add("facts");
        trial.facts().forEach(fact -> lines.getChildren().add(line(fact)));
        VBox card = new VBox(title, lines);
        card.getStyleClass().addAll("card", "clock-card");
        card.setPrefWidth(CLOCK);
        Label note = new Label(texts.text(trial.isOver() ? "setups.trial.over" : "setups.trial.note"));
        note.getStyleClass().add("secondary");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        card.getChildren().add(note);
        return card;
    }

    private void ask(MattressViewModel.@Nullable Asking asking) {
        Room.shown(buttons, asking == null);
        Room.shown(label, asking == MattressViewModel.Asking.LABEL);
        Room.shown(check, asking == MattressViewModel.Asking.CHECK);
        Room.shown(age, asking == MattressViewModel.Asking.BOUGHT);
        if (mattress.getScene() == null) {
            return;
        }
        Platform.runLater(() -> {
            Node next = asking == null
                    ? turned.isVisible() ? turned : buttons.getChildren().getLast()
                    : mattress.lookup(switch (asking) {
                        case LABEL -> "#mattress-label-yes";
                        case CHECK -> "#check-mattress-condition";
                        case BOUGHT -> "#check-mattress-acquired";
                    });
            next.requestFocus();
        });
    }

    @FXML
    private void turned() {
        state().ifPresent(known -> model.turned(known, setUps.tonight()));
    }

    @FXML
    private void labelAllows() {
        model.turned(YesNoUnsure.YES, setUps.tonight());
    }

    @FXML
    private void labelForbids() {
        model.turned(YesNoUnsure.NO, setUps.tonight());
    }

    @FXML
    private void noLabel() {
        model.turned(YesNoUnsure.UNSURE, setUps.tonight());
    }

    @FXML
    private void lookOver() {
        state().ifPresent(known -> model.ask(MattressViewModel.Asking.CHECK, known));
    }

    @FXML
    private void checked() {
        state().ifPresent(known -> model.checked(known, setUps.tonight()));
    }

    @FXML
    private void askAge() {
        state().ifPresent(known -> model.ask(MattressViewModel.Asking.BOUGHT, known));
    }

    @FXML
    private void bought() {
        state().ifPresent(model::bought);
    }

    @FXML
    private void cancel() {
        model.close();
    }
}
