package app.wakewell.ui.setups;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.ui.control.Segments;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.picture.PictureView;

/** Binds the bed through time. */
final class SetUpsController {

    private final SetUpsViewModel model;
    private final SetUpsTexts texts;

    @FXML
    private BorderPane root;
    @FXML
    private ScrollPane scroll;
    @FXML
    private Label summary;
    @FXML
    private Segments<SetUpsRange> ranges;
    @FXML
    private VBox empty;
    @FXML
    private VBox known;
    @FXML
    private Label since;
    @FXML
    private Label inForce;
    @FXML
    private Button change;
    @FXML
    private Button describe;
    @FXML
    private PictureView lanes;
    @FXML
    private VBox changes;
    @FXML
    private VBox things;
    @FXML
    private VBox editor;
    @FXML
    private EditorBarController barController;

    SetUpsController(SetUpsViewModel model, SetUpsTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ranges.offer(List.of(SetUpsRange.values()), range -> texts.text("setups.range." + range),
                range -> texts.text("setups.range.spoken." + range));
        ranges.valueProperty().bindBidirectional(model.rangeProperty());
        lanes.pictureProperty().bind(model.pictureProperty());
        lanes.setOnRoom((width, height) -> model.room(width));
        lanes.setWords(morning -> model.night(Night.endingOn(morning)));
        lanes.setOnOpen(morning -> model.openNight(Night.endingOn(morning)));
        model.stateProperty().subscribe(state -> show());
        model.editor().modeProperty().subscribe(mode -> show());
        model.editor().modeProperty().subscribe(this::focus);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && isEditing()) {
                barController.leave();
                key.consume();
            }
        });
    }

    private boolean isEditing() {
        return model.editor().modeProperty().get() != null;
    }

    private void show() {
        boolean editing = isEditing();
        SetUpsState state = model.stateProperty().get();
        Room.shown(empty, !editing && state instanceof SetUpsState.Empty);
        Room.shown(known, !editing && state instanceof SetUpsState.Known);
        Room.shown(things, !editing && state != null);
        Room.shown(ranges, !editing && state instanceof SetUpsState.Known);
        if (state instanceof SetUpsState.Known now) {
            summary.setText(now.summary());
            since.setText(now.since());
            inForce.setText(now.inForce());
            changes.getChildren().setAll(now.changes().stream().map(this::row).toList());
        } else {
            summary.setText("");
        }
    }

    /** The hands go to the form when it opens, and back to where they were. */
    private void focus(@Nullable EditorMode mode) {
        Platform.runLater(() -> {
            scroll.setVvalue(0);
            if (mode != null) {
                Node first = editor.lookup(mode == EditorMode.AMEND ? "#editor-reason" : "#editor-evening");
                first.requestFocus();
            } else if (editor.getScene() != null) {
                (known.isVisible() ? change : describe).requestFocus();
            }
        });
    }

    private Node row(ChangeRow row) {
        Label date = new WrappedLabel(row.date(), "secondary");
        date.getStyleClass().add("change-date");
        Label letter = new WrappedLabel(row.letter(), "question");
        letter.getStyleClass().add("change-letter");
        Label what = new WrappedLabel(row.what(), "strong");
        VBox words = new VBox(what);
        Stream.of(row.noted(), row.why())
                .filter(line -> !line.isEmpty())
                .forEach(line -> words.getChildren().add(new WrappedLabel(line, "secondary")));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button amend = button("setups.amend", row);
        amend.setOnAction(click -> model.amend(row.from()));
        Button move = button("setups.move", row);
        move.setOnAction(click -> model.move(row.from()));
        Button remove = button("setups.remove", row);
        remove.setOnAction(click -> model.remove(row.from()));
        HBox line = new HBox(date, letter, words, amend, move, remove);
        line.getStyleClass().add("change-row");
        return line;
    }

    private Button button(String key, ChangeRow row) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().addAll("small", "quiet");
        button.setAccessibleText(texts.text(key + ".spoken", row.date(), row.what()));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    @FXML
    private void change() {
        model.change();
    }

    @FXML
    private void retire() {
        model.retire();
    }
}
