package app.wakewell.ui.history;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * Shows something beside a cell of a table, over its neighbours: the reason of a refusal, or a field larger than a
 * cell.
 */
final class BesideCell {

    private static final double WIDEST = 320;

    private final Pane overlay;
    private @Nullable Region shown;

    /**
     * A place over a table.
     *
     * @param overlay
     *            lies over the table and has its size
     */
    BesideCell(Pane overlay) {
        this.overlay = overlay;
    }

    /** Says why something was refused. */
    void problem(String text, Node cell) {
        Label label = new Label(text);
        label.setId("history-cell-problem");
        label.getStyleClass().addAll("problem", "beside-cell");
        label.setWrapText(true);
        label.setMaxWidth(WIDEST);
        show(label, cell);
    }

    /** Shows something below the cell, or above where there is no room. */
    void show(Region content, Node cell) {
        clear();
        shown = content;
        content.setManaged(false);
        overlay.getChildren().add(content);
        content.applyCss();
        place(content, cell);
        // again once the table has been laid out: the cell may just have come into sight
        Platform.runLater(() -> {
            if (content.equals(shown)) {
                place(content, cell);
            }
        });
    }

    private void place(Region content, Node cell) {
        double width = Math.min(WIDEST, overlay.getWidth());
        double wanted = Math.min(width, content.prefWidth(-1));
        double height = content.prefHeight(wanted);
        Bounds at = overlay.sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        double x = Math.min(at.getMinX(), overlay.getWidth() - wanted);
        double below = at.getMaxY() + 2;
        double y = below + height <= overlay.getHeight() ? below : at.getMinY() - height - 2;
        content.resizeRelocate(Math.max(0, x), Math.clamp(y, 0, Math.max(0, overlay.getHeight() - height)), wanted,
                height);
    }

    void clear() {
        if (shown != null) {
            overlay.getChildren().remove(shown);
            shown = null;
        }
    }
}
