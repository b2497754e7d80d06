package app.wakewell.ui.insights;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import app.wakewell.journal.wording.FindingText;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.picture.PictureView;

/** Lays a finding out on its card. */
final class FindingCardController {

    private final FindingCard card;
    private final InsightsTexts texts;

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
    private Fold others;
    @FXML
    private VBox list;
    @FXML
    private GridPane figures;
    @FXML
    private Label clinician;

    FindingCardController(FindingCard card, InsightsTexts texts) {
        this.card = card;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        FindingText text = card.text();
        kind.setText(text.kind());
        headline.setText(text.headline());
        picture.pictureProperty().set(card.picture());
        addAll(words, text.facts(), "fact");
        addAll(words, text.remarks(), "remark");
        limit.setText(text.limit());
        root.setAccessibleText(card.spoken());
        others.setSummary(texts.text("insights.others.count", card.others().size()));
        addAll(list, card.others(), "other");
        if (card.others().isEmpty()) {
            addAll(list, List.of(texts.text("insights.others.none", FindingCard.NEARBY_NIGHTS)), "other");
        }
        for (int row = 0; row < text.numbers().size(); row++) {
            FindingText.Figure figure = text.numbers().get(row);
            figures.addRow(row, new WrappedLabel(figure.name(), "secondary"),
                    new WrappedLabel(figure.value(), "figure"));
        }
        clinician.setText(text.clinician());
    }

    private static void addAll(VBox place, List<String> paragraphs, String style) {
        paragraphs.forEach(paragraph -> place.getChildren().add(new WrappedLabel(paragraph, style)));
    }
}
