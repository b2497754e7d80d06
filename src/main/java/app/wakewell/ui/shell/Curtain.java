package app.wakewell.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.wording.Messages;

/**
 * Hides what is on the screen: the window and whatever stands above it go blank until one key brings them back. What
 * was being written is saved first. Nothing is encrypted by it.
 */
final class Curtain {

    private static final KeyCode KEY = KeyCode.F12;

    private final Stage main;
    private final Scene scene;
    private final VBox cloth = new VBox();
    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();
    private final Map<Stage, Covered> covered = new HashMap<>();
    private final ListChangeListener<Window> listener = this::changed;
    private final IdleWatch idle;
    private Parent under;
    private @Nullable Node focused;

    /** A dialog as it was: its title, and what had the focus. */
    private record Covered(String title, @Nullable Node focused) {}

    /**
     * A curtain that is open, over a window that is not shown yet.
     *
     * @param minutes
     *            tells after how many minutes without a key or a click it closes by itself; 0 for never
     */
    Curtain(Stage main, Scene scene, Messages messages, IntSupplier minutes) {
        this.main = main;
        this.scene = scene;
        this.under = scene.getRoot();
        idle = new IdleWatch(minutes, this::close);
        Label said = new Label(messages.text("hidden.note"));
        said.getStyleClass().add("secondary");
        Button show = new Button(messages.text("hidden.show"));
        show.setId("hidden-show");
        show.setOnAction(click -> open());
        cloth.setId("hidden");
        cloth.getStyleClass().add("curtain");
        cloth.getStylesheets().add(CareDialog.STYLES);
        cloth.getChildren().addAll(show, said);
        listenTo(main);
        Window.getWindows().addListener(listener);
    }

    /** Whether it is closed. */
    ReadOnlyBooleanProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** Puts a page into the window, behind the curtain while that is closed. */
    void show(Parent page) {
        under = page;
        focused = null;
        if (!hidden.get()) {
            scene.setRoot(page);
        }
    }

    /** The window is gone. */
    void end() {
        idle.end();
        Window.getWindows().removeListener(listener);
    }

    /** Hides everything now. */
    void close() {
        if (hidden.get()) {
            return;
        }
        LeftFields.save();
        hidden.set(true);
        focused = scene.getFocusOwner();
        scene.setRoot(cloth);
        cloth.lookup("#hidden-show").requestFocus();
        List.copyOf(Window.getWindows()).forEach(this::cover);
    }

    /** Shows everything again. */
    private void open() {
        hidden.set(false);
        scene.setRoot(under);
        if (focused != null) {
            focused.requestFocus();
        }
        covered.forEach(Curtain::uncover);
        covered.clear();
        idle.used();
    }

    private void cover(Window window) {
        if (window instanceof PopupWindow popup) {
            popup.hide();
        } else if (window instanceof Stage dialog && !dialog.equals(main)) {
            covered.put(dialog, new Covered(dialog.getTitle(), dialog.getScene().getFocusOwner()));
            dialog.setTitle("");
            dialog.getScene().getRoot().setVisible(false);
        }
    }

    private static void uncover(Stage dialog, Covered before) {
        dialog.setTitle(before.title());
        dialog.getScene().getRoot().setVisible(true);
        if (before.focused() != null) {
            before.focused().requestFocus();
        }
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> {
                if (window instanceof Stage dialog && !dialog.equals(main)) {
                    listenTo(dialog);
                    if (hidden.get()) {
                        cover(dialog);
                    }
                }
            });
        }
    }

    /**
     * Before everything in a window, so that the key is heard wherever the hands are, and no other while it is hidden.
     */
    private void listenTo(Stage window) {
        window.addEventFilter(InputEvent.ANY, event -> {
            idle.used();
            boolean key = event instanceof KeyEvent press && press.getCode() == KEY;
            if (key && event.getEventType() == KeyEvent.KEY_PRESSED) {
                if (hidden.get()) {
                    open();
                } else {
                    close();
                }
            }
            if (key || (hidden.get() && !window.equals(main))) {
                event.consume();
            }
        });
    }
}
