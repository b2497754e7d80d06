package app.wakewell.ui.advice;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;

/** An item in the list of the library. */
final class LibraryCell extends ListCell<LibraryState.Row> {

    private final WrappedLabel statement = new WrappedLabel("", "statement");
    private final WrappedLabel about = new WrappedLabel("", "caption");
    private final Label mark = new Label();
    private final VBox all = new VBox(statement, about, mark);

    LibraryCell() {
        all.getStyleClass().add("library-row");
        mark.getStyleClass().addAll("chip", "accent");
        setPrefWidth(0); // as wide as the list, so that words wrap
    }

    @Override
    protected void updateItem(LibraryState.Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            statement.setText(row.statement());
            about.setText(row.about());
            mark.setText(row.mark());
            Room.shown(mark, !row.mark().isEmpty());
            setAccessibleText(row.spoken());
            setGraphic(all);
        }
    }
}
