package app.wakewell.ui.insights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.Segments;
import app.wakewell.ui.control.WrappedLabel;
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
    /** Cards that stay keep their node, with what is unfolded on it and the focus. */
    private final Map<FindingCard, Node> nodes = new HashMap<>();
    private @Nullable CardGrid cards;
    private @Nullable CardGrid unlikelyCards;

    @FXML
    private ScrollPane root;
    @FXML
    private Label summary;
    @FXML
    private HBox signs;
    @FXML
    private Label signsText;
    @FXML
    private Button openSigns;
    @FXML
    private Segments<Section> sections;
    @FXML
    private VBox invitation;
    @FXML
    private Label invitationTitle;
    @FXML
    private Label invitationText;
    @FXML
    private Button action;
    @FXML
    private GridPane grid;
    @FXML
    private Label none;
    @FXML
    private Fold unlikely;
    @FXML
    private GridPane unlikelyGrid;
    @FXML
    private Fold ignored;
    @FXML
    private VBox ignoredList;

    InsightsController(InsightsViewModel model, InsightsTexts texts, ViewLoader views) {
        this.model = model;
        this.texts = texts;
        this.views = views;
    }

    @FXML
    private void initialize() {
        CardGrid main = new CardGrid(grid);
        CardGrid rest = new CardGrid(unlikelyGrid);
        cards = main;
        unlikelyCards = rest;
        openSigns.setOnAction(click -> model.openSigns());
        sections.offer(List.of(Section.values()), section -> texts.text("insights.section." + section),
                section -> texts.text("insights.section.spoken", texts.text("insights.section." + section)));
        sections.valueProperty().bindBidirectional(model.sectionProperty());
        model.sectionProperty().subscribe(shown -> refresh());
        model.stateProperty().subscribe(now -> refresh());
        unlikely.openProperty().subscribe(open -> refresh());
        model.openedProperty().subscribe(this::open);
        InSight.keep(root);
        root.widthProperty().map(width -> width.doubleValue() >= TWO_FROM ? 2 : 1).subscribe(columns -> {
            main.inColumns(columns);
            rest.inColumns(columns);
        });
    }

    private void refresh() {
        InsightsState state = model.stateProperty().get();
        Room.shown(sections, state != null && !state.summary().isEmpty());
        if (state == null) {
            summary.setText(texts.text("insights.looking"));
            List.of(signs, invitation, none, unlikely, ignored).forEach(node -> Room.shown(node, false));
            return;
        }
        Section section = model.sectionProperty().get();
        summary.setText(state.summary());
        signsText.setText(state.signs());
        Room.shown(signs, !state.signs().isEmpty());
        invite(section == Section.ALL || section == Section.SET_UPS ? state.invitation() : Optional.empty());
        List<FindingCard> main = state.cards(section);
        List<FindingCard> rest = state.unlikely(section);
        nodes.keySet().retainAll(List.of(state.cards(), state.unlikely()).stream().flatMap(List::stream).toList());
        lay(cards, main);
        lay(unlikelyCards, unlikely.isOpen() ? rest : List.of());
        Room.shown(unlikely, !rest.isEmpty());
        unlikely.setSummary(texts.text("insights.unlikely.count", rest.size()));
        none.setText(texts.text("insights.section.none"));
        Room.shown(none, !state.summary().isEmpty() && main.isEmpty() && rest.isEmpty());
        Room.shown(ignored, !state.ignored().isEmpty());
        ignored.setSummary(texts.text("insights.ignored.count", state.ignored().size()));
        ignoredList.getChildren().setAll(state.ignored().stream().map(this::ignoredLine).toList());
    }

    private void invite(Optional<InsightsState.Invitation> missing) {
        Room.shown(invitation, missing.isPresent());
        missing.ifPresent(it -> {
            invitationTitle.setText(it.title());
            invitationText.setText(it.text());
            action.setText(it.action());
            action.setOnAction(click -> model.describe(it.from()));
        });
    }

    private void lay(@Nullable CardGrid place, List<FindingCard> shown) {
        if (place != null) {
            place.show(shown.stream()
                    .map(card -> new CardGrid.Laid(nodes.computeIfAbsent(card, this::card), card.wide().isPresent()))
                    .toList());
        }
    }

    private Node card(FindingCard card) {
        return views.load(FindingCardController.class, Map.<Class<?>, Supplier<?>>of(FindingCardController.class,
                () -> new FindingCardController(card, texts,
                        new FindingCardController.Actions(model::openAdvice, model::addEvent, this::ignore))));
    }

    /** The focus goes on to the next card, since the button it was on is gone. */
    private void ignore(FindingCard card) {
        InsightsState state = model.stateProperty().get();
        if (state != null) {
            List<FindingCard> shown = state.cards(model.sectionProperty().get());
            int place = shown.indexOf(card);
            int next = place + 1 < shown.size() ? place + 1 : place - 1;
            Node after = next >= 0 && next < shown.size() ? nodes.get(shown.get(next)) : null;
            (after == null ? sections : after).requestFocus();
        }
        model.ignore(card);
    }

    private Node ignoredLine(FindingCard card) {
        Button again = new Button(texts.text("insights.showAgain"));
        again.getStyleClass().addAll("link", "small", "writes");
        again.setAccessibleText(texts.text("insights.showAgain.spoken", card.text().headline()));
        again.setOnAction(click -> model.showAgain(card));
        WrappedLabel headline = new WrappedLabel(card.text().headline(), "ignored-headline");
        HBox.setHgrow(headline, Priority.ALWAYS);
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(headline, again);
        line.getStyleClass().add("ignored-line");
        return line;
    }

    private void open(@Nullable Night from) {
        InsightsState state = model.stateProperty().get();
        if (from == null || state == null) {
            return;
        }
        state.cards(Section.ALL)
                .stream()
                .filter(card -> card.from().contains(from))
                .findFirst()
                .map(nodes::get)
                .ifPresent(Node::requestFocus);
        model.openedProperty().set(null);
    }
}
