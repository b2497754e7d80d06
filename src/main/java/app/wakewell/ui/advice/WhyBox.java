package app.wakewell.ui.advice;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import app.wakewell.domain.Night;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;

/**
 * Why something is shown: the rule in plain words, and behind one click the very nights, each of which can be opened.
 */
final class WhyBox extends VBox {

    /**
     * The reason.
     *
     * @param about
     *            what the nights are a reason for, for a screen reader
     * @param opener
     *            opens a night
     */
    WhyBox(WhyText why, String about, AdviceTexts texts, Consumer<Night> opener) {
        getStyleClass().add("why");
        if (!why.rule().isEmpty()) {
            getChildren().add(new WrappedLabel(why.rule(), "fact-text"));
        }
        if (!why.nights().isEmpty()) {
            addNights(why, about, texts, opener);
        }
    }

    private void addNights(WhyText why, String about, AdviceTexts texts, Consumer<Night> opener) {
        String words = texts.text("advice.nights", why.nights().size());
        ToggleButton nights = new ToggleButton(words);
        nights.getStyleClass().setAll("why-nights");
        nights.setAccessibleText(texts.text("advice.about", words, about));
        VBox list = new VBox();
        list.getStyleClass().add("why-list");
        for (WhyText.Link night : why.nights()) {
            Button open = new Button(night.words());
            open.getStyleClass().addAll("link", "small", "why-night");
            open.setAccessibleText(texts.text("advice.nights.open", night.words()));
            open.setOnAction(click -> opener.accept(night.night()));
            list.getChildren().add(open);
        }
        nights.selectedProperty().subscribe(shown -> {
            Room.shown(list, shown);
            nights.setText(shown ? texts.text("advice.nights.hide", why.nights().size()) : words);
        });
        getChildren().addAll(nights, list);
    }
}
