package app.wakewell.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;

/**
 * Takes from a screen what changes the journal, where the journal can only be looked at: what has the style class
 * {@value #WRITES} stays readable and cannot be used, and buttons with it are not seen.
 */
final class OnlyLooking {

    /** Marks what changes the journal. */
    static final String WRITES = "writes";

    /** Under it, what is marked looks as the style sheet of the frame says. */
    private static final String LOOK = "only-looking";

    private OnlyLooking() {}

    /** Takes it from a screen, also from what the screen shows later. */
    static void at(Node screen) {
        screen.getStyleClass().add(LOOK);
        follow(screen);
    }

    private static void follow(Node node) {
        if (node.getStyleClass().contains(WRITES)) {
            take(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(OnlyLooking::follow);
            parent.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(OnlyLooking::follow);
                }
            });
        }
    }

    private static void take(Node node) {
        if (node instanceof TableView<?> table) {
            table.setEditable(false); // its rows are there to be read and to be gone through
        } else if (!node.disableProperty().isBound()) {
            node.setDisable(true);
        }
    }
}
