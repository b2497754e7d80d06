package app.wakewell.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.signs.SignsScreen;

/**
 * F2 above every dialog: opens the warning signs in a window of their own, so that nothing that is being filled in
 * below is lost.
 */
final class SignsEverywhere {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 620;

    private final Stage main;
    private final Messages messages;
    private final Supplier<SignsScreen> signs;
    private final Supplier<List<String>> stylesheets;
    private final ListChangeListener<Window> listener = this::changed;
    private boolean open;

    /**
     * Listens from now on, until {@link #end}.
     *
     * @param main
     *            the window that knows the key itself
     * @param signs
     *            makes the page
     */
    SignsEverywhere(Stage main, Messages messages, Supplier<SignsScreen> signs, Supplier<List<String>> stylesheets) {
        this.main = main;
        this.messages = messages;
        this.signs = signs;
        this.stylesheets = stylesheets;
        Window.getWindows().addListener(listener);
    }

    void end() {
        Window.getWindows().removeListener(listener);
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::listenTo);
        }
    }

    private void listenTo(Window window) {
        if (window instanceof Stage dialog && isAbove(dialog)) {
            dialog.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.F2) {
                    open(dialog);
                    event.consume();
                }
            });
        }
    }

    /** Whether a window belongs to the main one, be it over others. */
    private boolean isAbove(Stage dialog) {
        for (Window owner = dialog.getOwner(); owner instanceof Stage stage; owner = stage.getOwner()) {
            if (stage.equals(main)) {
                return true;
            }
        }
        return false;
    }

    private void open(Stage dialog) {
        if (open) {
            return;
        }
        open = true;
        Stage window = new Stage();
        SignsAside page = new SignsAside(signs.get(), messages, window::close);
        window.initOwner(dialog);
        window.initModality(Modality.WINDOW_MODAL);
        window.setTitle(messages.text("signs.title"));
        Scene scene = new Scene(page.root(), WIDTH, HEIGHT);
        scene.getStylesheets().setAll(stylesheets.get());
        window.setScene(scene);
        window.setOnHidden(hidden -> {
            page.hidden();
            open = false;
        });
        window.show();
        page.shown();
    }
}
