package app.wakewell.ui.signs;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import app.wakewell.domain.DayEvent.Ending;
import app.wakewell.domain.Symptom;
import app.wakewell.ui.control.WrappedLabel;

/** What was noted of one level, with what to do; first of all what to do. */
final class NotedBlock extends VBox {

    private final SignsViewModel model;
    private final SignsTexts texts;

    NotedBlock(SignsState.Block block, SignsViewModel model, SignsTexts texts) {
        this.model = model;
        this.texts = texts;
        setId("noted-" + block.level());
        getStyleClass().addAll("noted", block.level().name().toLowerCase(Locale.ROOT));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.text("signs.noted.spoken", block.what(), block.entries()
                .stream()
                .map(SignsState.Entry::words)
                .collect(Collectors.joining(" "))));
        getChildren().add(new WrappedLabel(block.what(), "now"));
        block.entries().forEach(entry -> getChildren().add(entry(entry)));
    }

    private Node entry(SignsState.Entry entry) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("noted-buttons");
        buttons.getChildren().add(button("signs.seen", entry, () -> model.end(entry, Ending.SEEN)));
        Symptom ticked = entry.symptom();
        if (ticked != null && entry.today()) {
            buttons.getChildren().add(button("signs.untick", entry, () -> model.takeBack(ticked)));
        } else if (ticked != null) {
            buttons.getChildren().add(button("signs.gone", entry, () -> model.end(entry, Ending.GONE)));
        }
        VBox box = new VBox(new WrappedLabel(entry.words(), "noted-sign"),
                new WrappedLabel(entry.since(), "secondary"), buttons);
        box.getStyleClass().add("noted-entry");
        return box;
    }

    private Button button(String key, SignsState.Entry entry, Runnable run) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().addAll("small", "noted-button", "writes");
        button.setAccessibleText(texts.text("signs.action.spoken", texts.text(key), entry.name()));
        button.setOnAction(click -> run.run());
        return button;
    }
}
