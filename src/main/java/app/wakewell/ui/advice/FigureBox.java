package app.wakewell.ui.advice;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.wakewell.domain.Position;
import app.wakewell.ui.control.Drawing;

/** A drawing with its words below it. */
final class FigureBox extends VBox {

    private static final double PROP = 2;
    private static final double POSITION = 1.3;

    FigureBox(Figure figure) {
        getStyleClass().add("figure-box");
        Label words = new Label(figure.words());
        words.getStyleClass().add("caption");
        words.setWrapText(true);
        Position position = figure.position();
        if (figure.prop() != null) {
            getChildren().add(Drawing.of(figure.prop(), PROP));
        } else if (position != null) {
            getChildren().add(Drawing.of(position, POSITION));
        }
        getChildren().add(words);
    }
}
