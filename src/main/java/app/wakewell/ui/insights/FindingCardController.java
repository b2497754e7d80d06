package app.wakewell.ui.insights;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.wakewell.journal.wording.FindingText;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.picture.PictureView;

/** Lays a finding out on its card. */
final class FindingCardController {

    private final FindingCard card;
    private final InsightsTexts texts;
    private final Consumer<String> openAdvice;

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
    private VBox advice;
    @FXML
    private Fold others;
    @FXML
    private VBox list;
    @FXML
    private GridPane figures;
    @FXML
    private Label clinician;

    /**
     * A controller.
     *
     * @param openAdvice
     *            leads to an item of the articles
     */
    FindingCardController(FindingCard card, InsightsTexts texts, Consumer<String> openAdvice) {
        this.card = card;
        this.texts = texts;
        this.openAdvice = openAdvice;
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
        Room.shown(advice, !card.advice().isEmpty());
        card.advice().forEach(this::add);
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

    private void add(AdviceLine line) {
        Hyperlink open = new Hyperlink(line.text());
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.setAccessibleText(texts.text("insights.advice.open", line.text()));
        open.setOnAction(click -> openAdvice.accept(line.item()));
        VBox place = new VBox(open, new WrappedLabel(String.join(" ", line.notes()), "secondary"));
        place.getStyleClass().add("advice-line");
        advice.getChildren().add(place);
    }

    private static void addAll(VBox place, List<String> paragraphs, String style) {
        paragraphs.forEach(paragraph -> place.getChildren().add(new WrappedLabel(paragraph, style)));
    }
}
