package app.wakewell.ui.insights;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import app.wakewell.journal.wording.FindingText;
import app.wakewell.ui.picture.PictureView;

/** Lays a finding out on its card. */
final class FindingCardController {

    private final FindingCard card;

    @FXML
    private VBox root;
    @FXML
    private Label kind;
    @FXML
    private Label headline;
    @FXML
    private PictureView picture;
    @FXML
    private VBox words;
    @FXML
    private Label limit;
    @FXML
    private ToggleButton numbers;
    @FXML
    private VBox folded;
    @FXML
    private GridPane figures;
    @FXML
    private Label clinician;

    FindingCardController(FindingCard card) {
        this.card = card;
    }

    @FXML
    private void initialize() {
        FindingText text = card.text();
        root.setAccessibleText(text.kind() + ". " + text.headline());
        kind.setText(text.kind());
        headline.setText(text.headline());
        picture.pictureProperty().set(card.picture());
        addAll(text.facts(), "fact");
        addAll(text.remarks(), "remark");
        limit.setText(text.limit());
        clinician.setText(text.clinician());
        for (int row = 0; row < text.numbers().size(); row++) {
            FindingText.Figure figure = text.numbers().get(row);
            figures.addRow(row, label(figure.name(), "secondary"), label(figure.value(), "figure"));
        }
        folded.visibleProperty().bind(numbers.selectedProperty());
        folded.managedProperty().bind(numbers.selectedProperty());
    }

    private void addAll(List<String> paragraphs, String style) {
        paragraphs.forEach(paragraph -> words.getChildren().add(label(paragraph, style)));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
