package app.wakewell.ui.setups;

import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.ui.fx.Room;

/** Binds what stands below the form of a set-up change however far it is scrolled: what differs, and the way out. */
final class EditorBarController {

    private final EditorViewModel model;
    private final SetUpsTexts texts;

    @FXML
    private VBox root;
    @FXML
    private Label difference;
    @FXML
    private Label noted;
    @FXML
    private Label problem;
    @FXML
    private Button save;

    EditorBarController(EditorViewModel model, SetUpsTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.differenceProperty()
                .subscribe(now -> difference.setText(
                        texts.text(now.isEmpty() ? "setups.editor.same" : "setups.editor.difference", now)));
        model.notedProperty()
                .subscribe(now -> FieldBoxes.tell(noted, now.isEmpty() ? "" : texts.text("setups.editor.noted", now)));
        model.problemProperty().subscribe(now -> FieldBoxes.tell(problem, now));
        model.modeProperty().subscribe(this::show);
    }

    private void show(@Nullable EditorMode mode) {
        Room.shown(root, mode != null);
        if (mode != null) {
            Room.shown(difference, mode != EditorMode.DESCRIBE && mode != EditorMode.MOVE);
            save.setText(texts.text("setups.editor.save." + mode));
        }
    }

    /** One key too many, such as after a list that has closed already, must not throw away what was filled in. */
    void leave() {
        if (model.isTouched()) {
            save.requestFocus();
            save.requestFocusTraversal(TraversalDirection.NEXT); // to Cancel, with the ring that shows it
        } else {
            model.close();
        }
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void cancel() {
        model.close();
    }
}
