package app.wakewell.ui.control;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/** Draws the answers of a {@link OneOf} side by side. */
final class OneOfSkin<T> extends SkinBase<OneOf<T>> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final HBox row = new HBox();
    private final Map<T, StackPane> cells = new HashMap<>();

    OneOfSkin(OneOf<T> control) {
        super(control);
        row.getStyleClass().add("cells");
        getChildren().add(row);
        consumeMouseEvents(false);
        registerListChangeListener(control.items(), (ListChangeListener.Change<?> change) -> build());
        registerChangeListener(control.valueProperty(), change -> mark(control.getValue()));
        build();
    }

    private void build() {
        cells.clear();
        row.getChildren().clear();
        int last = getSkinnable().items().size() - 1;
        for (int i = 0; i <= last; i++) {
            T item = getSkinnable().items().get(i);
            StackPane cell = new StackPane(getSkinnable().drawn(item));
            cell.getStyleClass().add("cell");
            cell.pseudoClassStateChanged(FIRST, i == 0);
            cell.pseudoClassStateChanged(LAST, i == last);
            cell.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            cell.setAccessibleText(getSkinnable().words(item));
            cell.setOnMouseClicked(click -> getSkinnable().clicked(item));
            HBox.setHgrow(cell, Priority.ALWAYS);
            cells.put(item, cell);
            row.getChildren().add(cell);
        }
        mark(getSkinnable().getValue());
    }

    private void mark(@Nullable T chosen) {
        cells.forEach((item, cell) -> cell.pseudoClassStateChanged(CHOSEN, item.equals(chosen)));
    }
}
