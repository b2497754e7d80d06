package app.wakewell.ui.signs;

import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;

/** The page has nothing to bind: it is the same for everyone. */
final class SignsController {

    @FXML
    private ScrollPane signs;

    @FXML
    private void initialize() {
        signs.setVvalue(0);
    }
}
