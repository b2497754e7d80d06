package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.fx.Room;

/**
 * Says what is the matter with a journal that cannot be opened, what of it can be read, and which backups there are.
 */
final class TroubleController {

    private static final double ROW = 30;
    private static final int MOST_ROWS = 5;

    private final TroubleState state;
    private final Messages messages;
    private final Ways ways;

    @FXML
    private Label what;
    @FXML
    private Label hint;
    @FXML
    private VBox readableBox;
    @FXML
    private Label readable;
    @FXML
    private ListView<String> damaged;
    @FXML
    private VBox copiesBox;
    @FXML
    private Label copiesNote;
    @FXML
    private VBox copies;
    @FXML
    private TextField file;
    @FXML
    private VBox folders;
    @FXML
    private Button lookButton;
    @FXML
    private Button anewButton;
    @FXML
    private Button closeButton;

    /**
     * What can be done.
     *
     * @param restore
     *            brings a backup back, after asking
     * @param choose
     *            asks for another backup and brings it back, after asking
     * @param look
     *            opens what can be read, to look at
     * @param anew
     *            erases what is left and begins anew, after asking twice
     * @param close
     *            closes the window and does nothing else
     */
    record Ways(Consumer<Path> restore, Runnable choose, Runnable look, Runnable anew, Runnable close) {}

    TroubleController(TroubleState state, Messages messages, Ways ways) {
        this.state = state;
        this.messages = messages;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        what.setText(state.what());
        hint.setText(state.hint());
        Room.shown(readableBox, !state.readable().isEmpty());
        readable.setText(state.readable());
        damaged.setItems(FXCollections.observableList(state.damaged()));
        damaged.setFixedCellSize(ROW);
        damaged.setPrefHeight(ROW * Math.min(state.damaged().size(), MOST_ROWS) + 2);
        Room.shown(damaged, !state.damaged().isEmpty());
        Room.shown(copiesBox, !state.copiesNote().isEmpty());
        copiesNote.setText(state.copiesNote());
        state.copies().forEach(copy -> copies.getChildren().add(row(copy)));
        file.setText(state.file().toString());
        state.folders().forEach(folder -> folders.getChildren().add(path(folder)));
        Room.shown(folders, !state.folders().isEmpty());
        Room.shown(lookButton, state.canLook());
        Room.shown(anewButton, state.isGone());
        closeButton.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                closeButton.requestFocus();
            }
        });
    }

    private HBox row(TroubleState.Copy copy) {
        Label words = new Label(copy.words());
        words.setWrapText(true);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(words, between);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("trouble-copy");
        if (copy.readable()) {
            Button restore = new Button(messages.text("trouble.restore"));
            restore.getStyleClass().add("small");
            restore.setMinWidth(Region.USE_PREF_SIZE);
            restore.setAccessibleText(messages.text("trouble.restore.this", copy.words()));
            restore.setOnAction(click -> ways.restore().accept(copy.file()));
            row.getChildren().add(restore);
        }
        return row;
    }

    private TextField path(Path folder) {
        TextField field = new TextField(folder.toString());
        field.setEditable(false);
        field.setAccessibleText(messages.text("trouble.backups.folder"));
        return field;
    }

    @FXML
    private void choose() {
        ways.choose().run();
    }

    @FXML
    private void look() {
        ways.look().run();
    }

    @FXML
    private void beginAnew() {
        ways.anew().run();
    }

    @FXML
    private void close() {
        ways.close().run();
    }
}
