package app.wakewell.ui.insights;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Lays cards out in one or two columns; a wide one takes a row for itself. */
final class CardGrid {

    private final GridPane grid;
    private final List<Laid> cards = new ArrayList<>();
    private int columns = 1;

    /**
     * A card with its node.
     *
     * @param wide
     *            whether it takes the whole width
     */
    record Laid(Node node, boolean wide) {}

    CardGrid(GridPane grid) {
        this.grid = grid;
    }

    void show(List<Laid> now) {
        cards.clear();
        cards.addAll(now);
        layOut();
    }

    void inColumns(int number) {
        columns = number;
        layOut();
    }

    private void layOut() {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            share.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(share);
        }
        int place = 0;
        for (Laid card : cards) {
            boolean whole = card.wide() && columns > 1;
            place = whole ? nextRow(place) : place;
            GridPane.setValignment(card.node(), VPos.TOP);
            // a card is as high as its text: it does not stretch when the one beside it is unfolded
            GridPane.setFillHeight(card.node(), false);
            grid.add(card.node(), place % columns, place / columns, whole ? columns : 1, 1);
            place += whole ? columns : 1;
        }
    }

    private int nextRow(int place) {
        return (place + columns - 1) / columns * columns;
    }
}
