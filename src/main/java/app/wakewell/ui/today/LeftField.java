package app.wakewell.ui.today;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import app.wakewell.ui.control.Question;

/** Tells when the focus has left a field, all chips of a question being one field. */
final class LeftField {

    private LeftField() {}

    /**
     * Follows the focus.
     *
     * @param form
     *            where the fields are
     * @param together
     *            a part of the form that is gone through without a break: only leaving it as a whole counts
     */
    static void follow(Node form, Node together, Runnable left) {
        form.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((before, now) -> {
            boolean other = !Objects.equals(field(before), field(now));
            if (before != null && other && isWithin(before, form) && (now == null || !isWithin(now, together))) {
                left.run();
            }
        });
    }

    private static @Nullable Node field(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Question<?>) {
                return at;
            }
        }
        return node;
    }

    private static boolean isWithin(Node node, Node part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }
}
