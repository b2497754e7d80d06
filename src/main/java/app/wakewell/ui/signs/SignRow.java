package app.wakewell.ui.signs;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import app.wakewell.advice.SignLine;
import app.wakewell.domain.Symptom;
import app.wakewell.ui.control.WrappedLabel;

/** A line of the list, with a box to tick. The arrow keys go from line to line, Space ticks. */
final class SignRow extends HBox {

    private final CheckBox box;
    private final Symptom symptom;

    SignRow(SignLine line, SignsViewModel model, SignsTexts texts) {
        symptom = line.symptom();
        box = new CheckBox(texts.line(line));
        box.setId("sign-" + symptom);
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinHeight(USE_PREF_SIZE);
        box.setAccessibleHelp(texts.source(line));
        box.setOnAction(click -> model.tick(symptom, box.isSelected()));
        HBox.setHgrow(box, Priority.ALWAYS);
        getStyleClass().add("sign");
        getChildren().addAll(box, new WrappedLabel(texts.source(line), "source"));
    }

    /** Shows what is ticked now. */
    void show(SignsViewModel model) {
        box.setSelected(model.isTicked(symptom));
    }
}
