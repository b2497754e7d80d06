package app.wakewell.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One stop of the Tab key for many buttons; the arrows move among them. */
final class Roving {

    private final Parent group;

    private Roving(Parent group) {
        this.group = group;
    }

    /** Makes the buttons below a node one stop; those that come later need another call. */
    static void over(Parent group) {
        Roving roving = new Roving(group);
        List<ButtonBase> buttons = roving.buttons();
        for (ButtonBase button : buttons) {
            button.setFocusTraversable(button.equals(buttons.getFirst()));
            button.focusedProperty().subscribe(focused -> {
                if (focused) {
                    roving.stopAt(button);
                }
            });
        }
        group.addEventFilter(KeyEvent.KEY_PRESSED, roving::pressed);
    }

    private List<ButtonBase> buttons() {
        return descendants(group).stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).toList();
    }

    private static List<Node> descendants(Parent parent) {
        return parent.getChildrenUnmodifiable()
                .stream()
                .mapMulti((Node child, java.util.function.Consumer<Node> out) -> {
                    out.accept(child);
                    if (child instanceof Parent inner && !(child instanceof ButtonBase)) {
                        descendants(inner).forEach(out);
                    }
                })
                .toList();
    }

    private void stopAt(ButtonBase stop) {
        buttons().forEach(button -> button.setFocusTraversable(button.equals(stop)));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        int by = code == KeyCode.RIGHT || code == KeyCode.DOWN
                ? 1
                : code == KeyCode.LEFT || code == KeyCode.UP ? -1 : 0;
        if (by == 0 || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        List<ButtonBase> seen = buttons().stream().filter(Roving::isSeen).toList();
        int now = seen.indexOf(group.getScene().getFocusOwner());
        if (now >= 0) {
            seen.get(Math.floorMod(now + by, seen.size())).requestFocus();
            event.consume();
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
