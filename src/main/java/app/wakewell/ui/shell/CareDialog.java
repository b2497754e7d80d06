package app.wakewell.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import app.wakewell.journal.wording.Messages;

/**
 * Asks before something is done to a journal as a whole, or tells what was done. The way back is the button that has
 * the focus and that Escape presses.
 */
final class CareDialog extends Dialog<ButtonType> {

    private static final double WIDTH = 560;
    /** What only the frame of the window and its dialogs look like. */
    static final String STYLES = Objects.requireNonNull(CareDialog.class.getResource("shell.css"))
            .toExternalForm();

    private final VBox content = new VBox();
    private final Messages messages;

    /**
     * Where such dialogs appear.
     *
     * @param owner
     *            the window they stand above
     * @param messages
     *            the words on screen
     * @param stylesheets
     *            how they look
     */
    record Place(Stage owner, Messages messages, Supplier<List<String>> stylesheets) {}

    /**
     * A dialog without buttons yet.
     *
     * @param id
     *            of its pane
     */
    CareDialog(Place place, String id, String title) {
        messages = place.messages();
        initOwner(place.owner());
        setTitle(title);
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("section");
        content.getStyleClass().add("dialog-body");
        content.setPrefWidth(WIDTH);
        content.getChildren().add(heading);
        getDialogPane().setId(id);
        getDialogPane().setContent(content);
        getDialogPane().getStylesheets().setAll(place.stylesheets().get());
        getDialogPane().getStylesheets().add(STYLES);
    }

    /** Adds a sentence. */
    CareDialog line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        return with(line);
    }

    /** Adds a path that can be marked and copied. */
    CareDialog path(String name, Path path) {
        Label label = new Label(name);
        label.getStyleClass().add("secondary");
        TextField field = new TextField(path.toString());
        field.setEditable(false);
        field.setAccessibleText(name);
        label.setLabelFor(field);
        return with(label).with(field);
    }

    /** Adds anything else. */
    CareDialog with(Node node) {
        content.getChildren().add(node);
        return this;
    }

    /**
     * Shows it and waits.
     *
     * @param yes
     *            words of the button that goes on
     * @param no
     *            words of the button that leaves all as it is
     * @return whether to go on
     */
    boolean asks(String yes, String no) {
        return asksOnly(new SimpleBooleanProperty(), yes, no);
    }

    /**
     * Shows it and waits, with a button to go on that can only be pressed sometimes.
     *
     * @param not
     *            while it cannot
     * @return whether to go on
     */
    boolean asksOnly(ObservableValue<Boolean> not, String yes, String no) {
        ButtonType goOn = new ButtonType(yes, ButtonBar.ButtonData.APPLY);
        ButtonType leave = new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().setAll(goOn, leave);
        Node back = getDialogPane().lookupButton(leave);
        getDialogPane().lookupButton(goOn).disableProperty().bind(not);
        Platform.runLater(back::requestFocus); // once it is shown, which gives the focus to the other button
        return showAndWait().filter(goOn::equals).isPresent();
    }

    /** Shows it and goes on at once. */
    void tells() {
        getDialogPane().getButtonTypes()
                .setAll(new ButtonType(messages.text("shell.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        show();
    }
}
