package app.wakewell.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;

import app.wakewell.ui.fx.InSight;

/** The page that holds the cards. */
final class SettingsController {

    @FXML
    private ScrollPane settings;

    @FXML
    private void initialize() {
        InSight.keep(settings);
    }

    /** Back to the top, where the answer stands. */
    void shown() {
        settings.setVvalue(0);
    }
}
