package app.wakewell.ui.advice;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.wakewell.ui.control.WrappedLabel;

/** Facts under each other, each with its name before it. */
public final class FactGrid extends GridPane {

    private static final double NAMES = 104;

    public FactGrid() {
        getStyleClass().add("fact-grid");
        ColumnConstraints facts = new ColumnConstraints();
        facts.setHgrow(Priority.ALWAYS);
        facts.setMinWidth(0);
        getColumnConstraints().addAll(new ColumnConstraints(NAMES), facts);
    }

    /** Adds a fact. */
    void fact(String name, Node... told) {
        VBox value = new VBox(told);
        value.getStyleClass().add("fact-told");
        WrappedLabel label = new WrappedLabel(name, "fact-name");
        setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
    }

    /** Adds a fact in words, one paragraph each; nothing where there are none. */
    void fact(String name, List<String> paragraphs) {
        List<String> said = paragraphs.stream().filter(text -> !text.isEmpty()).toList();
        if (!said.isEmpty()) {
            fact(name, said.stream().map(text -> new WrappedLabel(text, "fact-text")).toArray(Node[]::new));
        }
    }
}
