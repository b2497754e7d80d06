package app.wakewell.ui.seal;

import java.util.List;
import javafx.stage.Window;

import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ViewLoader;

/**
 * Where a dialog appears, and what it is made from.
 *
 * @param owner
 *            the window that it stands above
 * @param messages
 *            the words on screen
 * @param wording
 *            words for problems
 * @param views
 *            loads FXML
 * @param background
 *            runs work off the JavaFX thread
 * @param stylesheets
 *            how the window looks now
 */
public record DialogPlace(Window owner, Messages messages, Wording wording, ViewLoader views, Background background,
        List<String> stylesheets) {

    public DialogPlace {
        stylesheets = List.copyOf(stylesheets);
    }

    /** Above a window that shows a screen. */
    public static DialogPlace over(Window owner, ScreenContext context) {
        return new DialogPlace(owner, context.messages(), context.wording(), context.views(), context.background(),
                owner.getScene().getStylesheets());
    }
}
