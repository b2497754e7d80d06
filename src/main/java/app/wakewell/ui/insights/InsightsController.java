package app.wakewell.ui.insights;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.ui.fx.InSight;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.fx.ViewLoader;

/** Lays the cards out: two columns where there is room, else one. */
final class InsightsController {

    /** Width from which two cards stand side by side. */
    private static final double TWO_FROM = 1000;

    private final InsightsViewModel model;
    private final InsightsTexts texts;
    private final ViewLoader views;
    private List<Node> cards = List.of();

    @FXML
    private ScrollPane root;
    @FXML
    private Label summary;
    @FXML
    private GridPane grid;
    @FXML
    private VBox nothing;
    @FXML
    private Label nothingTitle;
    @FXML
    private Label nothingText;
    @FXML
    private Button action;

    InsightsController(InsightsViewModel model, InsightsTexts texts, ViewLoader views) {
        this.model = model;
        this.texts = texts;
        this.views = views;
    }

    @FXML
    private void initialize() {
        model.stateProperty().subscribe(this::show);
        model.openedProperty().subscribe(this::open);
        InSight.keep(root);
        root.widthProperty().map(width -> width.doubleValue() >= TWO_FROM).subscribe(two -> layOut());
    }

    private void show(@Nullable InsightsState state) {
        Room.shown(nothing, state instanceof InsightsState.Nothing);
        Room.shown(grid, state instanceof InsightsState.Findings);
        switch (state) {
            case InsightsState.Nothing missing -> {
                summary.setText("");
                nothingTitle.setText(missing.title());
                nothingText.setText(missing.text());
                action.setText(missing.action());
                action.setOnAction(click -> model.describe(missing.from()));
            }
            case InsightsState.Findings findings -> {
                summary.setText(findings.summary());
                cards = findings.cards().stream().map(this::card).toList();
                layOut();
            }
            case null -> summary.setText(texts.text("insights.looking"));
        }
    }

    private void open(@Nullable Night from) {
        if (from != null && model.stateProperty().get() instanceof InsightsState.Findings findings) {
            for (int i = 0; i < cards.size(); i++) {
                if (findings.cards().get(i).from().contains(from)) {
                    cards.get(i).requestFocus();
                }
            }
        }
        model.openedProperty().set(null);
    }

    private Node card(FindingCard card) {
        return views.load(FindingCardController.class, Map.<Class<?>, Supplier<?>>of(FindingCardController.class,
                () -> new FindingCardController(card, texts, model::openAdvice)));
    }

    private void layOut() {
        int columns = root.getWidth() >= TWO_FROM ? 2 : 1;
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            share.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(share);
        }
        for (int i = 0; i < cards.size(); i++) {
            Node card = cards.get(i);
            GridPane.setValignment(card, VPos.TOP);
            // a card is as high as its text: it does not stretch when the one beside it is unfolded
            GridPane.setFillHeight(card, false);
            grid.add(card, i % columns, i / columns);
        }
    }
}
