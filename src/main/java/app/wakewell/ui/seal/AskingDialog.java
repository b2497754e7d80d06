package app.wakewell.ui.seal;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A dialog with one button that goes on and one that leaves; neither closes it by itself. */
final class AskingDialog extends Dialog<ButtonType> {

    private final ButtonType goOn = new ButtonType("", ButtonBar.ButtonData.OK_DONE);
    private final ButtonType leave = new ButtonType("", ButtonBar.ButtonData.CANCEL_CLOSE);
    private boolean over;

    /**
     * A dialog that is not shown yet.
     *
     * @param mayLeave
     *            asked when the person wants to leave, however they do that
     */
    AskingDialog(DialogPlace place, String title, Parent content, Runnable onGoOn, BooleanSupplier mayLeave) {
        initOwner(place.owner());
        setTitle(title);
        DialogPane pane = getDialogPane();
        pane.setId(content.getId() + "-dialog");
        pane.setContent(content);
        pane.getStylesheets().setAll(place.stylesheets());
        pane.getButtonTypes().setAll(goOn, leave);
        goOn().getStyleClass().add("primary");
        goOn().addEventFilter(ActionEvent.ACTION, pressed -> {
            pressed.consume();
            onGoOn.run();
        });
        Runnable leaving = () -> {
            if (mayLeave.getAsBoolean()) {
                end();
            }
        };
        leave().addEventFilter(ActionEvent.ACTION, pressed -> {
            pressed.consume();
            leaving.run();
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leaving.run();
            }
        });
        setOnCloseRequest(request -> {
            if (!over) {
                request.consume();
                leaving.run();
            }
        });
    }

    Button goOn() {
        return (Button) getDialogPane().lookupButton(goOn);
    }

    Button leave() {
        return (Button) getDialogPane().lookupButton(leave);
    }

    /** Shows it, with the focus where the person begins. */
    void begin(Node first) {
        // the toolkit gives the focus away by itself while it shows a dialog
        setOnShown(shown -> Platform.runLater(first::requestFocus));
        show();
    }

    /** Makes it as large as what is in it now. */
    void fit() {
        if (isShowing()) {
            getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    /** Closes it. */
    void end() {
        over = true;
        setResult(leave); // which closes it
    }
}
