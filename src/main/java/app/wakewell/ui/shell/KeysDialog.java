package app.wakewell.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

import app.wakewell.journal.wording.Messages;

/** Every key there is, on one page. */
final class KeysDialog extends Dialog<ButtonType> {

    private static final double KEYS_WIDTH = 190;
    private static final double MEANING_WIDTH = 400;
    private static final double ROW_GAP = 6;
    private static final double COLUMN_GAP = 16;

    /** Keys of messages: what is pressed, and what it does. */
    private record Row(String keys, String meaning) {}

    private static final List<Row> ROWS = List.of(new Row("keys.scores", "keys.scores.does"),
            new Row("keys.ten", "keys.ten.does"), new Row("keys.back", "keys.back.does"),
            new Row("keys.enter", "keys.enter.does"), new Row("keys.arrows", "keys.arrows.does"),
            new Row("keys.tab", "keys.tab.does"), new Row("keys.position", "keys.position.does"),
            new Row("keys.unknown", "keys.unknown.does"), new Row("keys.regions", "keys.regions.does"),
            new Row("keys.oneMore", "keys.oneMore.does"), new Row("keys.nights", "keys.nights.does"),
            new Row("keys.screens", "keys.screens.does"),
            new Row("keys.settings", "keys.settings.does"), new Row("keys.signs", "keys.signs.does"),
            new Row("keys.table", "keys.table.does"), new Row("keys.find", "keys.find.does"),
            new Row("keys.undo", "keys.undo.does"), new Row("keys.redo", "keys.redo.does"),
            new Row("keys.hide", "keys.hide.does"), new Row("keys.help", "keys.help.does"));

    KeysDialog(Window owner, Messages messages, List<String> stylesheets) {
        initOwner(owner);
        setTitle(messages.text("keys.title"));
        GridPane rows = new GridPane(COLUMN_GAP, ROW_GAP);
        ColumnConstraints keys = new ColumnConstraints(KEYS_WIDTH);
        keys.setHalignment(HPos.LEFT);
        rows.getColumnConstraints().addAll(keys, new ColumnConstraints(MEANING_WIDTH));
        Label title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("section");
        rows.add(title, 0, 0, 2, 1);
        for (int i = 0; i < ROWS.size(); i++) {
            Label key = new Label(messages.text(ROWS.get(i).keys()));
            key.getStyleClass().add("kbd");
            Label meaning = new Label(messages.text(ROWS.get(i).meaning()));
            meaning.setWrapText(true);
            rows.addRow(i + 1, key, meaning);
        }
        rows.getStyleClass().add("dialog-body");
        getDialogPane().setId("keys");
        getDialogPane().setContent(rows);
        getDialogPane().getStylesheets().setAll(stylesheets);
        getDialogPane().getStylesheets().add(CareDialog.STYLES);
        getDialogPane().getButtonTypes()
                .add(new ButtonType(messages.text("shell.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
    }
}
