package app.wakewell.ui.history;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;

/** Binds what was removed. */
final class BinController {

    private final BinViewModel model;
    private final HistoryTexts texts;

    @FXML
    private Label empty;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox rows;

    BinController(BinViewModel model, HistoryTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.stateProperty().subscribe(this::show);
        model.askedProperty().subscribe((before, now) -> show());
    }

    private void show() {
        BinState state = model.stateProperty().get();
        Room.shown(empty, state.rows().isEmpty());
        Room.shown(scroll, !state.rows().isEmpty());
        rows.getChildren().setAll(state.rows().stream().map(this::row).toList());
    }

    private HBox row(BinState.Row row) {
        Label what = new WrappedLabel(row.what(), "night-answer");
        VBox words = new VBox(what, new WrappedLabel(row.when(), "secondary"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add("bin-row");
        if (row.key().equals(model.askedProperty().get())) {
            what.setText(texts.text("history.bin.question", row.what()));
            Button keep = button("history.bin.keep", row, model::keep);
            line.getChildren().addAll(button("history.bin.delete.sure", row, () -> model.deleteForGood(row)), keep);
            keep.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    keep.requestFocus();
                }
            });
        } else {
            line.getChildren()
                    .addAll(button("history.bin.bringBack", row, () -> model.bringBack(row)),
                            button("history.bin.delete", row, () -> model.ask(row)));
        }
        return line;
    }

    private Button button(String key, BinState.Row row, Runnable run) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.text("history.said", texts.text(key), row.what()));
        button.setOnAction(click -> run.run());
        return button;
    }
}
