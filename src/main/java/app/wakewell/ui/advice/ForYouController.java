package app.wakewell.ui.advice;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.Topic;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.InSight;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.fx.ViewLoader;

/** Lays out what fits now: signs before everything, the one question, three cards, and what is behind a click. */
final class ForYouController {

    private final AdviceViewModel model;
    private final AdviceActions actions;
    private final AdviceTexts texts;
    private final ViewLoader views;
    private final Leads leads;
    private final KeptNodes<SignText> signsMade = new KeptNodes<>(this::sign);
    private final KeptNodes<CardText> cardsMade = new KeptNodes<>(this::card);
    private final KeptNodes<CardText> linesMade = new KeptNodes<>(this::line);

    @FXML
    private ScrollPane root;
    @FXML
    private VBox main;
    @FXML
    private VBox begin;
    @FXML
    private Node ask;
    @FXML
    private VBox signs;
    @FXML
    private VBox cards;
    @FXML
    private Label quiet;
    @FXML
    private VBox folds;
    @FXML
    private Fold more;
    @FXML
    private VBox moreList;
    @FXML
    private Fold resting;
    @FXML
    private VBox restList;
    @FXML
    private Label count;
    @FXML
    private VBox topics;

    /**
     * Ways into the library.
     *
     * @param find
     *            to its search
     * @param read
     *            to an item, by its id
     * @param browse
     *            to a section
     */
    record Leads(Runnable find, Consumer<String> read, Consumer<Topic> browse) {}

    ForYouController(AdviceViewModel model, AdviceActions actions, AdviceTexts texts, ViewLoader views, Leads leads) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        this.views = views;
        this.leads = leads;
    }

    @FXML
    private void initialize() {
        InSight.keep(root);
        count.setText(texts.text("advice.library.whole", texts.library().items().size()));
        for (Topic topic : Topic.values()) {
            Button open = new Button(texts.library().title(topic));
            open.getStyleClass().addAll("link", "small", "topic");
            open.setAccessibleText(texts.text("advice.browse", open.getText()));
            open.setWrapText(true);
            open.setMinHeight(Region.USE_PREF_SIZE);
            open.setOnAction(click -> leads.browse().accept(topic));
            topics.getChildren().add(open);
        }
    }

    void show(AdviceState.Ready ready) {
        ForYouState now = ready.forYou();
        boolean hadFocus = hasFocus(main);
        Room.shown(begin, now.begin());
        placeQuestion();
        signs.getChildren()
                .setAll(signsMade.of(
                        Stream.of(now.signs(), now.questions(), now.notices()).flatMap(List::stream).toList()));
        cards.getChildren().setAll(cardsMade.of(now.cards()));
        Room.shown(signs, !signs.getChildren().isEmpty());
        Room.shown(cards, !cards.getChildren().isEmpty());
        quiet.setText(now.quiet());
        Room.shown(quiet, !now.quiet().isEmpty());
        moreList.getChildren().setAll(linesMade.of(now.more()));
        more.setTitle(texts.text("advice.more", now.more().size()));
        Room.shown(more, !now.more().isEmpty());
        restList.getChildren().setAll(now.resting().stream().flatMap(this::rest).toList());
        resting.setTitle(texts.text("advice.resting", now.rests()));
        resting.setSummary(texts.text("advice.resting.why"));
        Room.shown(resting, now.rests() > 0);
        Room.shown(folds, more.isManaged() || resting.isManaged());
        if (hadFocus && !hasFocus(main)) {
            // what was under the focus is gone, and the keys would go nowhere
            Stream.of(signs.getChildren(), cards.getChildren(), List.of(root))
                    .flatMap(List::stream)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /** The question stands above the cards where these wait for it, else below them. */
    private void placeQuestion() {
        AskText asked = model.ask().questionProperty().get();
        boolean isFirst = asked != null && asked.isSafety();
        List<Node> order = main.getChildren();
        if (order.indexOf(ask) < order.indexOf(cards) != isFirst) {
            order.remove(ask);
            order.add(order.indexOf(cards) + (isFirst ? 0 : 1), ask);
        }
    }

    private static boolean hasFocus(Node place) {
        for (@Nullable
        Node at = place.getScene() == null ? null : place.getScene().getFocusOwner(); at != null; at = at
                .getParent()) {
            if (at.equals(place)) {
                return true;
            }
        }
        return false;
    }

    private Node sign(SignText sign) {
        return views.load(AdviceSignController.class, Map.<Class<?>, Supplier<?>>of(AdviceSignController.class,
                () -> new AdviceSignController(sign, texts, actions)));
    }

    private Node card(CardText card) {
        return views.load(AdviceCardController.class, Map.<Class<?>, Supplier<?>>of(AdviceCardController.class,
                () -> new AdviceCardController(card, texts, actions,
                        new AdviceCardController.Does(this::notForMe, leads.read()))));
    }

    private void notForMe(CardText card) {
        if (model.stateProperty().get() instanceof AdviceState.Ready ready) {
            actions.notForMe(card, ready);
        }
    }

    /** One of the others that fit: a line, and the card once it is wanted. */
    private Node line(CardText card) {
        VBox place = new VBox();
        Button open = new Button(card.headline());
        open.getStyleClass().addAll("link", "small", "more-line");
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.setAccessibleText(texts.text("advice.more.open", card.topic(), card.headline()));
        open.setOnAction(click -> {
            Node whole = card(card);
            place.getChildren().setAll(whole);
            whole.requestFocus();
            model.onScreen(card.items());
        });
        place.getChildren().setAll(new WrappedLabel(card.topic(), "caption"), open);
        return place;
    }

    private Stream<Node> rest(RestText rest) {
        return Stream.concat(Stream.of(new WrappedLabel(rest.reason(), "side-title")),
                rest.items().stream().map(this::one));
    }

    private Node one(RestText.One one) {
        VBox words = new VBox(new WrappedLabel(one.words(), "fact-text"));
        if (!one.by().isEmpty()) {
            words.getChildren().add(new WrappedLabel(one.by(), "caption"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add("rest-line");
        if (one.isAnswer()) {
            Button again = new Button(texts.text("advice.showAgain"));
            again.getStyleClass().addAll("small", "show-again", "writes");
            again.setMinWidth(Region.USE_PREF_SIZE);
            again.setAccessibleText(texts.text("advice.about", again.getText(), one.words()));
            again.setOnAction(click -> actions.showAgain(one.id()));
            line.getChildren().add(again);
        }
        return line;
    }

    @FXML
    private void begin() {
        actions.begin();
    }

    @FXML
    private void find() {
        leads.find().run();
    }
}
