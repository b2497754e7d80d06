package app.wakewell.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/** Saves what is being typed, in whatever window, as if the hands had left it: forms keep what is left. */
final class LeftFields {

    private LeftFields() {}

    /** Saves it now; the cursor is back where it was afterwards. On the JavaFX thread. */
    static void save() {
        for (Window window : List.copyOf(Window.getWindows())) {
            Node owner = window.getScene() == null ? null : window.getScene().getFocusOwner();
            if (owner instanceof TextInputControl text) {
                int anchor = text.getAnchor();
                int caret = text.getCaretPosition();
                window.getScene().getRoot().requestFocus();
                text.requestFocus();
                text.selectRange(anchor, caret);
            }
        }
    }
}
