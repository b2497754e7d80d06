package app.wakewell.ui.advice;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;

/** Lays a card out: own nights first where they speak against it, then what it says, why, and what it stands on. */
final class AdviceCardController {

    private final CardText card;
    private final AdviceTexts texts;
    private final AdviceActions actions;
    private final Does does;

    @FXML
    private VBox root;
    @FXML
    private Label topic;
    @FXML
    private Label against;
    @FXML
    private VBox ownFirst;
    @FXML
    private HBox said;
    @FXML
    private Label first;
    @FXML
    private Label headline;
    @FXML
    private FactGrid facts;
    @FXML
    private Fold attached;
    @FXML
    private VBox attachedList;
    @FXML
    private Button tryIt;
    @FXML
    private Button later;
    @FXML
    private Button notForMe;
    @FXML
    private Button readMore;
    @FXML
    private Label back;

    /**
     * What a card can be told that is not about the journal alone.
     *
     * @param notForMe
     *            says that a card does not fit
     * @param readMore
     *            opens an item in the library
     */
    record Does(Consumer<CardText> notForMe, Consumer<String> readMore) {}

    AdviceCardController(CardText card, AdviceTexts texts, AdviceActions actions, Does does) {
        this.card = card;
        this.texts = texts;
        this.actions = actions;
        this.does = does;
    }

    @FXML
    private void initialize() {
        root.setAccessibleText(card.spoken(texts));
        topic.setText(card.topic());
        first.setText(card.first());
        Room.shown(first, !card.first().isEmpty());
        headline.setText(card.headline());
        card.figure().ifPresent(figure -> said.getChildren().add(new FigureBox(figure)));
        Room.shown(against, card.ownAgainst());
        Room.shown(ownFirst, card.ownAgainst());
        if (card.ownAgainst()) {
            ownFirst.getChildren().add(new OwnBox(card.own(), texts, actions::openFinding));
        }
        addFacts();
        Room.shown(attached, !card.attached().isEmpty());
        attached.setSummary(texts.text("advice.attached.count", card.attached().size()));
        card.attached().forEach(text -> attachedList.getChildren().add(new WrappedLabel(text, "fact-text")));
        offer(tryIt, card.id(), card.headline(), card.attempt());
        back.setText(back(card.attempt()));
        Room.shown(back, !back.getText().isEmpty());
        does(later, () -> actions.later(card));
        does(notForMe, () -> does.notForMe().accept(card));
        does(readMore, () -> does.readMore().accept(card.id()));
    }

    private void does(Button button, Runnable run) {
        button.setAccessibleText(texts.text("advice.about", button.getText(), card.headline()));
        button.setOnAction(click -> run.run());
    }

    private void addFacts() {
        facts.fact(texts.text("advice.why"),
                new WhyBox(card.why(), card.headline(), texts, actions::openNight));
        if (!card.also().isEmpty()) {
            facts.fact(texts.text("advice.also"), card.also().stream().map(this::also).toArray(Node[]::new));
        }
        facts.fact(texts.text("advice.source", card.grounds().sources().size()),
                new WrappedLabel(String.join(texts.text("advice.why.and"), card.grounds().sources()), "fact-text"),
                new EvidenceBox(card.grounds(), texts));
        if (!card.grounds().sides().isEmpty()) {
            facts.fact(texts.text("advice.sides"), new SidesBox(card.grounds().sides()));
        }
        facts.fact(texts.text("advice.notFor"), List.of(card.grounds().notFor()));
        facts.fact(texts.text("advice.notes"), card.notes());
        if (!card.own().isEmpty() && !card.ownAgainst()) {
            facts.fact(texts.text("advice.own"), new OwnBox(card.own(), texts, actions::openFinding));
        }
    }

    /** Another choice: what it says, and the way to try this one instead. */
    private Node also(CardText.Also also) {
        VBox words = new VBox(new WrappedLabel(also.words(), "fact-text"));
        words.getStyleClass().add("fact-told");
        String since = back(also.attempt());
        Button tryThis = new Button();
        tryThis.getStyleClass().addAll("small", "try-also", "writes");
        offer(tryThis, also.item(), also.words(), also.attempt());
        if (tryThis.isManaged()) {
            words.getChildren().add(tryThis);
        } else if (!since.isEmpty()) {
            words.getChildren().add(new WrappedLabel(since, "caption"));
        }
        HBox line = new HBox(words);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("also");
        also.figure().ifPresent(figure -> line.getChildren().add(new FigureBox(figure)));
        return line;
    }

    private void offer(Button button, String item, String words, Attempt attempt) {
        boolean leads = attempt instanceof Attempt.LeadsToSetUps;
        boolean does = attempt instanceof Attempt.ChangesBed || attempt instanceof Attempt.NotesTrial;
        Room.shown(button, leads || does);
        button.setText(texts.text(leads ? "advice.try.setUps" : "advice.try"));
        button.setAccessibleText(texts.text("advice.about", button.getText(), words));
        button.setAccessibleHelp(texts.text("advice.back"));
        button.setOnAction(click -> actions.tryOut(item, words, attempt));
    }

    private String back(Attempt attempt) {
        return switch (attempt) {
            case Attempt.Nothing _ -> "";
            case Attempt.InPlace _ -> texts.text("advice.try.inPlace");
            case Attempt.Running(var since) -> texts.text("advice.try.running", texts.wording().dayWithYear(since));
            case Attempt.ChangesBed _,Attempt.LeadsToSetUps _,Attempt.NotesTrial _ -> texts.text("advice.back");
        };
    }
}
