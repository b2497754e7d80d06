package app.wakewell.ui.settings;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import app.wakewell.ui.fx.Room;

/** Leads to the dialog that makes an encrypted backup. */
final class SealedController {

    private final SettingsViewModel model;
    private final SettingsTexts texts;
    private final BiConsumer<Window, Consumer<Path>> dialog;

    @FXML
    private VBox root;
    @FXML
    private Label said;

    /**
     * A card.
     *
     * @param dialog
     *            makes an encrypted backup, above a window, and tells where it lies if one was made
     */
    SealedController(SettingsViewModel model, SettingsTexts texts, BiConsumer<Window, Consumer<Path>> dialog) {
        this.model = model;
        this.texts = texts;
        this.dialog = dialog;
    }

    @FXML
    private void initialize() {
        model.stateProperty().subscribe(state -> Room.shown(root, state.canMake()));
        Room.shown(said, false);
    }

    @FXML
    private void make() {
        dialog.accept(root.getScene().getWindow(), file -> {
            said.setText(texts.text("settings.sealed.made", file.toString()));
            Room.shown(said, true);
        });
    }
}
