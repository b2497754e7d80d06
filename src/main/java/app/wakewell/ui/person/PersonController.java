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
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.FieldRow;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Room;

/** Binds what the person says of themselves. */
final class PersonController {

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
        fill(bout, PersonGroup.PERSON_BOUT);
        fill(care, PersonGroup.PERSON_CARE);
        fill(body, PersonGroup.PERSON_BODY);
        fill(privately, PersonGroup.PERSON_PRIVATE);
        boutFold.setOpen(true);
        remember(careFold, PersonGroup.PERSON_CARE);
        remember(bodyFold, PersonGroup.PERSON_BODY);
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

    /** Leaves a group as open as the person left it; what is private is folded each time. */
    private void remember(Fold fold, PersonGroup group) {
        fold.setOpen(model.folds().isOpen(group));
        fold.openProperty().subscribe((before, now) -> model.folds().keep(group, now));
    }

    private void fill(VBox box, PersonGroup group) {
        for (Field<?> field : group.fields()) {
            String hint = "person.hint." + field.name();
            FieldRow<?> row = new FieldRow<>(field, model.form(), new FieldRow.Words(model.wording(),
                    model.messages().has(hint) ? model.messages().text(hint) : "",
                    model.messages().text("control.unanswered"), model.today()));
            rows.add(row);
            box.getChildren().add(row);
        }
    }

    private void summaries() {
        Map.of(boutFold, PersonGroup.PERSON_BOUT, careFold, PersonGroup.PERSON_CARE, bodyFold,
                PersonGroup.PERSON_BODY, privateFold, PersonGroup.PERSON_PRIVATE)
                .forEach((fold, group) -> fold.setSummary(model.messages()
                        .text("person.fold.answered",
                                group.fields().stream().filter(model.form().answers()::has).count(),
                                group.fields().size())));
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
