package app.wakewell.ui.advice;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.wakewell.ui.fx.Room;

/** Lays out what is about safety: what it asks for before everything, and the way to the page of warning signs. */
final class AdviceSignController {

    private final SignText sign;
    private final AdviceTexts texts;
    private final AdviceActions actions;

    @FXML
    private VBox root;
    @FXML
    private Label asks;
    @FXML
    private Label words;
    @FXML
    private Label origin;
    @FXML
    private FactGrid facts;
    @FXML
    private Button open;
    @FXML
    private Button report;
    @FXML
    private Button seen;

    AdviceSignController(SignText sign, AdviceTexts texts, AdviceActions actions) {
        this.sign = sign;
        this.texts = texts;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        root.getStyleClass().add(sign.weight().style());
        root.setAccessibleText(texts.text("advice.sign.spoken", sign.asks(), sign.words()));
        asks.setText(sign.asks());
        words.setText(sign.words());
        origin.setText(sign.origin());
        facts.fact(texts.text("advice.sign.noted"), new WhyBox(sign.why(), sign.words(), texts, actions::openNight));
        facts.fact(texts.text("advice.notes"), sign.attached());
        open.setAccessibleText(texts.text("advice.sign.open"));
        open.setOnAction(click -> actions.openSigns());
        report.setOnAction(click -> actions.openReport());
        seen.setOnAction(click -> actions.seen(sign));
        seen.setAccessibleText(texts.text("advice.about", seen.getText(), sign.words()));
        Room.shown(open, sign.weight() != SignText.Weight.NOTICE);
        Room.shown(report, sign.isSign());
        Room.shown(seen, sign.isSign());
    }
}
