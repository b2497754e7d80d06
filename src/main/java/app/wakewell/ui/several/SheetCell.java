package app.wakewell.ui.several;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * A cell that one key answers. A click, Space or the menu key opens the list of its answers, for those who would rather
 * choose.
 */
final class SheetCell extends StackPane {

    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");
    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Place place;
    private final SeveralViewModel model;
    private final Label text = new Label();

    SheetCell(Place place, SeveralViewModel model) {
        this.place = place;
        this.model = model;
        getStyleClass().add("sheet-cell");
        text.setTextOverrun(OverrunStyle.ELLIPSIS);
        text.setMinWidth(0);
        getChildren().add(text);
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(click -> {
            requestFocus();
            offer();
        });
        focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                model.left(place);
            }
        });
    }

    Place place() {
        return place;
    }

    void show(NightRow.Cell cell) {
        text.setText(cell.text());
        setAccessibleText(cell.spoken());
        pseudoClassStateChanged(COVERED, cell.isCovered());
        pseudoClassStateChanged(TYPED, cell.isTyped());
        pseudoClassStateChanged(BAD, cell.isBad());
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE) {
            model.clear(place);
        } else if (code == KeyCode.SPACE || code == KeyCode.CONTEXT_MENU) {
            offer();
        } else if (code == KeyCode.ADD) {
            model.key(place, 'x');
        } else if (code.isDigitKey() || code.isLetterKey()) {
            String name = code.getName();
            model.key(place, Character.toLowerCase(name.charAt(name.length() - 1)));
        } else {
            return;
        }
        event.consume();
    }

    private void offer() {
        if (getPseudoClassStates().contains(COVERED)) {
            model.key(place, ' '); // says that it is written already
            return;
        }
        ContextMenu menu = new ContextMenu();
        Consumer<String> choose = answer -> model.answer(place, answer);
        place.column()
                .answers()
                .forEach((key, answer) -> menu.getItems()
                        .add(item(model.texts().answer(place.column(), answer), () -> choose.accept(answer))));
        menu.getItems().add(item(model.texts().messages().text("several.clear"), () -> model.clear(place)));
        menu.show(this, Side.BOTTOM, 0, 0);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
