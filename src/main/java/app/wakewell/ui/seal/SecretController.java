package app.wakewell.ui.seal;

import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import app.wakewell.ui.fx.Room;

/** Binds the question for what opens an encrypted backup. */
final class SecretController {

    private final SecretViewModel model;
    private final Path backup;

    @FXML
    private TextField file;
    @FXML
    private PassphraseField words;
    @FXML
    private CheckBox show;
    @FXML
    private Label capsLock;
    @FXML
    private Label problem;
    @FXML
    private HBox busy;

    SecretController(SecretViewModel model, Path backup) {
        this.model = model;
        this.backup = backup;
    }

    @FXML
    private void initialize() {
        file.setText(backup.toString());
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.shownProperty().bind(show.selectedProperty());
        words.capsLockProperty().subscribe(on -> Room.shown(capsLock, on));
        words.disableProperty().bind(model.busyProperty());
        model.busyProperty().subscribe(now -> busy.setVisible(now));
        model.problemProperty().subscribe(text -> {
            problem.setText(text);
            if (!text.isEmpty()) {
                words.requestFocus();
            }
        });
    }

    /** Where the person begins. */
    Node beginning() {
        return words;
    }
}
