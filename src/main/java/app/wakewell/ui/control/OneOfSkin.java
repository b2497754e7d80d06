package app.wakewell.ui.control;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/** Draws the answers of a {@link OneOf} side by side, "don't know" behind them where it has its place in the row. */
class OneOfSkin<T> extends SkinBase<OneOf<T>> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final HBox row = new HBox();
    private final Map<T, StackPane> cells = new HashMap<>();
    private final StackPane unknown;

    OneOfSkin(OneOf<T> control) {
        super(control);
        Label dontKnow = new Label();
        dontKnow.textProperty().bind(control.answer().dontKnow());
        unknown = cell(dontKnow, control.getDontKnow(), control::clickedUnknown);
        unknown.getStyleClass().add("unknown");
        unknown.accessibleTextProperty().bind(control.answer().dontKnow());
        row.getStyleClass().add("cells");
        getChildren().add(row);
        consumeMouseEvents(false);
        registerListChangeListener(control.items(), (ListChangeListener.Change<?> change) -> build());
        registerChangeListener(control.answer().dontKnow(), change -> build());
        registerChangeListener(control.valueProperty(), change -> mark(control.getValue()));
        registerChangeListener(control.unknownProperty(), change -> mark(control.getValue()));
        registerChangeListener(control.proposedProperty(), change -> mark(control.getValue()));
        build();
    }

    /** The answers side by side. */
    final HBox row() {
        return row;
    }

    /** The chip for "don't know". */
    final Node unknown() {
        return unknown;
    }

    private void build() {
        OneOf<T> control = getSkinnable();
        cells.clear();
        row.getChildren().clear();
        for (T item : control.items()) {
            StackPane cell = cell(control.drawn(item), control.words(item), () -> control.clicked(item));
            HBox.setHgrow(cell, Priority.ALWAYS);
            cells.put(item, cell);
            row.getChildren().add(cell);
        }
        if (control.hasUnknownInRow()) {
            row.getChildren().add(unknown);
        }
        for (Node cell : row.getChildren()) {
            cell.pseudoClassStateChanged(FIRST, cell.equals(row.getChildren().getFirst()));
            cell.pseudoClassStateChanged(LAST, cell.equals(row.getChildren().getLast()));
        }
        mark(control.getValue());
    }

    private static StackPane cell(Node drawn, String words, Runnable clicked) {
        StackPane cell = new StackPane(drawn);
        cell.getStyleClass().add("cell");
        cell.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        cell.setAccessibleText(words);
        cell.setOnMouseClicked(click -> clicked.run());
        return cell;
    }

    private void mark(@Nullable T chosen) {
        T proposed = chosen == null && !getSkinnable().isUnknown() ? getSkinnable().proposedProperty().get() : null;
        cells.forEach((item, cell) -> {
            cell.pseudoClassStateChanged(CHOSEN, item.equals(chosen));
            cell.pseudoClassStateChanged(PROPOSED, item.equals(proposed));
        });
        unknown.pseudoClassStateChanged(CHOSEN, getSkinnable().isUnknown());
    }
}
