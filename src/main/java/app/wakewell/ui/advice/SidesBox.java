package app.wakewell.ui.advice;

import java.util.List;
import javafx.scene.layout.VBox;

import app.wakewell.ui.control.WrappedLabel;

/** Where the articles differ: what it is about, and every side. */
final class SidesBox extends VBox {

    SidesBox(List<Grounds.Side> sides) {
        getStyleClass().add("sides");
        for (Grounds.Side side : sides) {
            getChildren().add(new WrappedLabel(side.title(), "side-title"));
            side.views().forEach(view -> getChildren().add(new WrappedLabel(view, "fact-text")));
        }
    }
}
