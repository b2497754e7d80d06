package app.wakewell.ui.advice;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.ui.control.FieldRow;
import app.wakewell.ui.fx.Room;

/** Binds the one question that would decide something. */
final class AskController {

    private final AskViewModel model;
    private final AdviceTexts texts;
    private @Nullable FieldRow<?> row;

    @FXML
    private VBox root;
    @FXML
    private HBox savedBox;
    @FXML
    private Label saved;
    @FXML
    private Button done;
    @FXML
    private Label why;
    @FXML
    private VBox answer;
    @FXML
    private Label privately;
    @FXML
    private Label problem;

    AskController(AskViewModel model, AdviceTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        saved.textProperty().bind(model.saving().savedProperty());
        model.saving().savedProperty().subscribe(text -> Room.shown(savedBox, !text.isEmpty()));
        problem.textProperty().bind(model.saving().problemProperty());
        model.saving().problemProperty().subscribe(text -> Room.shown(problem, !text.isEmpty()));
        model.answeredProperty()
                .subscribe(answered -> done.setText(texts.text(answered ? "advice.ask.done" : "advice.ask.skip")));
        model.questionProperty().subscribe(this::show);
    }

    private void show(@Nullable AskText asked) {
        Room.shown(root, asked != null);
        if (asked == null) {
            answer.getChildren().clear();
            row = null;
        } else {
            why.setText(asked.why());
            Room.shown(privately, asked.field().isSensitive());
            FieldRow<?> now = row(asked.field());
            answer.getChildren().setAll(now);
            row = now;
        }
    }

    private FieldRow<?> row(Field<?> field) {
        String hint = "person.hint." + field.name();
        return new FieldRow<>(field, model.form(), new FieldRow.Words(texts.wording(),
                texts.messages().has(hint) ? texts.text(hint) : "", texts.text("control.unanswered"), model.today()));
    }

    @FXML
    private void done() {
        if (row != null) {
            row.commit();
        }
        model.done();
    }
}
