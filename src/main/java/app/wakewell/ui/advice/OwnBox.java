package app.wakewell.ui.advice;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import app.wakewell.domain.Night;
import app.wakewell.ui.control.WrappedLabel;

/** What the person's own nights say, each finding with the way to the whole of it, and what none of them can show. */
final class OwnBox extends VBox {

    OwnBox(List<OwnText> own, AdviceTexts texts, Consumer<Night> opener) {
        getStyleClass().add("own");
        for (OwnText one : own) {
            Button open = new Button(texts.text("advice.own.open"));
            open.getStyleClass().addAll("link", "small", "own-open");
            open.setAccessibleText(texts.text("advice.about", open.getText(), one.words()));
            open.setOnAction(click -> opener.accept(one.finding()));
            getChildren().addAll(new WrappedLabel(one.words(), "fact-text"), open);
        }
        own.stream()
                .map(OwnText::limit)
                .distinct()
                .forEach(limit -> getChildren().add(new WrappedLabel(limit, "secondary")));
    }
}
