package app.wakewell.ui.advice;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;

/** How well something is supported; one tap shows the study behind it. */
final class EvidenceBox extends VBox {

    EvidenceBox(Grounds grounds, AdviceTexts texts) {
        getStyleClass().add("evidence");
        ToggleButton label = new ToggleButton(grounds.evidence());
        label.getStyleClass().setAll("evidence-label");
        label.setAccessibleText(texts.text("advice.evidence.spoken", grounds.evidence()));
        label.setAccessibleHelp(grounds.citation());
        WrappedLabel citation = new WrappedLabel(grounds.citation(), "fact-text");
        citation.getStyleClass().add("citation");
        label.selectedProperty().subscribe(shown -> Room.shown(citation, shown));
        getChildren().addAll(label, citation);
    }
}
