package app.wakewell.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One stop of the Tab key for many buttons; the arrows move among them. */
final class Roving {

    private final Parent group;
    private List<ButtonBase> buttons = List.of();

    private Roving(Parent group) {
        this.group = group;
    }

    /** Makes the buttons below a node one stop; for those that come later {@link #refresh()} is called. */
    static Roving over(Parent group) {
        Roving roving = new Roving(group);
        roving.refresh();
        group.addEventFilter(KeyEvent.KEY_PRESSED, roving::pressed);
        return roving;
    }

    /** Buttons have come, gone, been hidden or shown: the stop is one that is seen. */
    void refresh() {
        List<ButtonBase> now = descendants(group).stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .toList();
        for (ButtonBase button : now) {
            if (!buttons.contains(button)) {
                button.setFocusTraversable(false);
                button.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        stopAt(button);
                    }
                });
            }
        }
        buttons = now;
        stop().or(() -> now.stream().filter(Node::isVisible).findFirst()).ifPresent(this::stopAt);
    }

    private Optional<ButtonBase> stop() {
        return buttons.stream().filter(button -> button.isFocusTraversable() && button.isVisible()).findFirst();
    }

    /** Puts the focus where Tab would. */
    void focus() {
        stop().ifPresent(Node::requestFocus);
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
        buttons.forEach(button -> button.setFocusTraversable(button.equals(stop)));
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        int by = code == KeyCode.RIGHT || code == KeyCode.DOWN
                ? 1
                : code == KeyCode.LEFT || code == KeyCode.UP ? -1 : 0;
        if (by == 0 || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        List<ButtonBase> seen = buttons.stream().filter(Roving::isSeen).toList();
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
