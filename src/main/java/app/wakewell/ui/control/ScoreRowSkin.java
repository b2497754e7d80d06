package app.wakewell.ui.control;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.wakewell.domain.Score;
import app.wakewell.ui.fx.Room;

/** The buttons of a {@link ScoreRow}, and below them what the ends mean and "can't tell". */
final class ScoreRowSkin extends OneOfSkin<Score> {

    private final HBox below;

    ScoreRowSkin(ScoreRow control) {
        super(control);
        below = new HBox(caption(control.leastProperty()), space(), new StackPane(unknown()), space(),
                caption(control.mostProperty()));
        below.getStyleClass().add("below");
        getChildren().setAll(new VBox(row(), below));
        registerChangeListener(control.leastProperty(), change -> showBelow());
        registerChangeListener(control.mostProperty(), change -> showBelow());
        registerChangeListener(control.answer().dontKnow(), change -> showBelow());
        showBelow();
    }

    private void showBelow() {
        ScoreRow control = (ScoreRow) getSkinnable();
        Room.shown(below, !(control.getLeast() + control.getMost() + control.getDontKnow()).isEmpty());
        unknown().setVisible(!control.getDontKnow().isEmpty());
    }

    private static Label caption(ObservableStringValue words) {
        Label caption = new Label();
        caption.getStyleClass().add("caption");
        caption.textProperty().bind(words);
        return caption;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
