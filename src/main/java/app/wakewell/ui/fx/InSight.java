package app.wakewell.ui.fx;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what has the focus in sight. The toolkit scrolls for the Tab key alone, not where an answer leads on to the
 * next question by itself.
 */
public final class InSight {

    /** Room that is left beyond the focused node, so that its ring and what it belongs to are seen. */
    private static final double MARGIN = 24;

    private final ScrollPane pane;
    /** A button takes the focus when it is pressed, and would not be clicked if it moved away before it is released. */
    private boolean pressed;

    private InSight(ScrollPane pane) {
        this.pane = pane;
    }

    /** Scrolls up and down whenever something in the content takes the focus and is not in sight. */
    public static void keep(ScrollPane pane) {
        new InSight(pane).follow();
    }

    private void follow() {
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = true);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressed = false);
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    }

    private void focused(@Nullable Node node) {
        if (node != null && !pressed && isWithin(node, pane.getContent())) {
            // later, when what appeared or went with the answer has its place
            Platform.runLater(() -> show(node));
        }
    }

    private static boolean isWithin(Node node, Node content) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(content)) {
                return true;
            }
        }
        return false;
    }

    private void show(Node node) {
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double window = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - window;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (place.getMinY() < top || place.getHeight() > window) {
            pane.setVvalue(Math.clamp((place.getMinY() - MARGIN) / hidden, 0, 1));
        } else if (place.getMaxY() > top + window) {
            pane.setVvalue(Math.clamp((place.getMaxY() + MARGIN - window) / hidden, 0, 1));
        }
    }
}
