package app.wakewell.ui.shell;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.signs.SignsScreen;

/** The warning signs where there is no rail: with a way back, which is Escape, too. */
final class SignsAside {

    private final BorderPane root = new BorderPane();
    private final SignsScreen signs;

    /**
     * A page.
     *
     * @param back
     *            leads back to where it was opened
     */
    SignsAside(SignsScreen signs, Messages messages, Runnable back) {
        this.signs = signs;
        Button button = new Button(messages.text("shell.signs.back"), new FontIcon(Feather.ARROW_LEFT));
        button.setId("signs-back");
        button.setOnAction(click -> back.run());
        HBox bar = new HBox(button);
        bar.getStyleClass().add("signs-back");
        root.setTop(bar);
        root.setCenter(signs.root());
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
    }

    Parent root() {
        return root;
    }

    void shown() {
        signs.onShown();
    }

    void hidden() {
        signs.onHidden();
    }
}
