package app.wakewell.ui.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.wakewell.domain.Episode;
import app.wakewell.domain.Field;
import app.wakewell.domain.ProfileFields;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.FieldRow;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Room;

/** Binds what the person says of themselves. */
final class PersonController {

    private static final List<Field<?>> BOUT = List.of(ProfileFields.EPISODE_STARTED, ProfileFields.ONSET_AGE_BAND,
            ProfileFields.BEND_PREFERENCE);
    private static final List<Field<?>> CARE = List.of(ProfileFields.CARE, ProfileFields.EXERCISE_ADVICE,
            ProfileFields.MEDS_DIRECTED);
    private static final List<Field<?>> BODY = List.of(ProfileFields.JOINT_LIMITS, ProfileFields.HIP_WAIST,
            ProfileFields.HABITUAL_POSTURE, ProfileFields.YOGA, ProfileFields.DESK, ProfileFields.INTERESTS);
    private static final List<Field<?>> PRIVATE = List.of(ProfileFields.CLINICIAN_SAID, ProfileFields.RISK_HISTORY,
            ProfileFields.PREGNANT, ProfileFields.AGE_BAND, ProfileFields.WEIGHT_TOPIC);

    private final PersonViewModel model;
    private final List<FieldRow<?>> rows = new ArrayList<>();

    @FXML
    private HBox savedBox;
    @FXML
    private Label saved;
    @FXML
    private Button undo;
    @FXML
    private HBox problemBox;
    @FXML
    private Label problem;
    @FXML
    private ChoiceRow<Episode> episode;
    @FXML
    private Fold boutFold;
    @FXML
    private VBox bout;
    @FXML
    private Fold careFold;
    @FXML
    private VBox care;
    @FXML
    private Fold bodyFold;
    @FXML
    private VBox body;
    @FXML
    private Fold privateFold;
    @FXML
    private VBox privately;
    @FXML
    private Label leftOut;

    PersonController(PersonViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        episode.offer(List.of(Episode.values()), value -> model.messages().text("person.episode." + value));
        episode.valueProperty().bindBidirectional(model.episodeProperty());
        fill(bout, BOUT);
        fill(care, CARE);
        fill(body, BODY);
        fill(privately, PRIVATE);
        boutFold.setOpen(true);
        saved.textProperty().bind(model.saving().savedProperty());
        model.saving().savedProperty().subscribe(this::showSaved);
        model.undoableProperty().subscribe(this::showSaved);
        problem.textProperty().bind(model.saving().problemProperty());
        model.saving().problemProperty().subscribe(text -> Room.shown(problemBox, !text.isEmpty()));
        model.stateProperty().subscribe(state -> {
            if (state != null) {
                leftOut.setText(model.messages().text("person.leftOut", state.leftOut()));
                summaries();
            }
        });
    }

    private void fill(VBox box, List<Field<?>> fields) {
        for (Field<?> field : fields) {
            String hint = "person.hint." + field.name();
            FieldRow<?> row = new FieldRow<>(field, model.form(), new FieldRow.Words(model.wording(),
                    model.messages().has(hint) ? model.messages().text(hint) : "",
                    model.messages().text("control.unanswered"), model.today()));
            rows.add(row);
            box.getChildren().add(row);
        }
    }

    private void summaries() {
        Map.of(boutFold, BOUT, careFold, CARE, bodyFold, BODY, privateFold, PRIVATE)
                .forEach((fold, fields) -> fold.setSummary(model.messages()
                        .text("person.fold.answered",
                                fields.stream().filter(model.form().answers()::has).count(), fields.size())));
    }

    private void showSaved() {
        savedBox.setVisible(!model.saving().savedProperty().get().isEmpty());
        undo.setVisible(model.undoableProperty().get());
    }

    /** Saves what is being typed, because the page is about to leave. */
    void commit() {
        rows.forEach(FieldRow::commit);
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void saveAgain() {
        model.saving().again();
    }
}
