package app.wakewell.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import app.wakewell.ui.fx.OpenDialog;
import app.wakewell.ui.fx.Room;

/** Binds the choice of a second place for backups. */
final class SecondPlaceController {

    private final SettingsViewModel model;
    private final SettingsTexts texts;
    private final OpenDialog opening;

    @FXML
    private VBox root;
    @FXML
    private TextField path;
    @FXML
    private Label words;
    @FXML
    private Label others;
    @FXML
    private Button choose;
    @FXML
    private Button clear;

    SecondPlaceController(SettingsViewModel model, SettingsTexts texts, OpenDialog opening) {
        this.model = model;
        this.texts = texts;
        this.opening = opening;
    }

    @FXML
    private void initialize() {
        model.stateProperty().subscribe(this::show);
    }

    private void show(SettingsState state) {
        SettingsState.SecondPlace second = state.second();
        Room.shown(root, !state.isSample());
        path.setText(second.path());
        Room.shown(path, second.isChosen());
        words.setText(second.words());
        words.getStyleClass().setAll("label", second.trouble() ? "problem" : "secondary");
        choose.setText(texts.text(second.isChosen() ? "settings.second.other" : "settings.second.choose"));
        Room.shown(clear, second.isChosen());
        Room.shown(others, second.isChosen());
    }

    @FXML
    private void choose() {
        opening.folder(root.getScene().getWindow(), texts.text("settings.second.title"))
                .ifPresent(model::chooseSecondPlace);
    }

    @FXML
    private void clear() {
        choose.requestFocus(); // the button that was pressed goes
        model.clearSecondPlace();
    }
}
