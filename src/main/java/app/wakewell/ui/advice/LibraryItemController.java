package app.wakewell.ui.advice;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.InSight;
import app.wakewell.ui.fx.Room;

/** Lays out the item that is read. */
final class LibraryItemController {

    /** By how much a part of a condition stands in from the part it belongs to. */
    private static final double STEP = 14;

    private final LibraryViewModel model;
    private final AdviceActions actions;
    private final AdviceTexts texts;
    private boolean isAwaited;

    @FXML
    private ScrollPane root;
    @FXML
    private Label none;
    @FXML
    private VBox whole;
    @FXML
    private Label kind;
    @FXML
    private HBox said;
    @FXML
    private Label statement;
    @FXML
    private VBox place;

    LibraryItemController(LibraryViewModel model, AdviceActions actions, AdviceTexts texts) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        InSight.keep(root);
        model.itemProperty().subscribe(this::show);
    }

    private void show(@Nullable ItemText item) {
        Room.shown(none, item == null);
        Room.shown(whole, item != null);
        if (item != null) {
            root.setVvalue(0);
            kind.setText(item.kind());
            statement.setText(item.statement());
            said.getChildren().setAll(statement);
            item.figure().ifPresent(figure -> said.getChildren().add(new FigureBox(figure)));
            whole.setAccessibleText(texts.text("advice.item.spoken", item.kind(), item.statement(), item.comesUp()));
            place.getChildren().setAll(facts(item));
            if (isAwaited) {
                isAwaited = false;
                whole.requestFocus();
            }
        }
    }

    private FactGrid facts(ItemText item) {
        FactGrid facts = new FactGrid();
        facts.fact(texts.text("advice.item.onCard"), List.of(item.onCard()));
        facts.fact(texts.text("advice.source", item.grounds().sources().size()), item.grounds().sources());
        facts.fact(texts.text("advice.evidence"), List.of(item.grounds().evidence(), item.grounds().citation()));
        facts.fact(texts.text("advice.notFor"), List.of(item.grounds().notFor()));
        facts.fact(texts.text("advice.notes"), List.of(item.grounds().remark()));
        if (!item.grounds().sides().isEmpty()) {
            facts.fact(texts.text("advice.sides"), new SidesBox(item.grounds().sides()));
        }
        facts.fact(texts.text("advice.item.comesUp"), List.of(item.comesUp()));
        others(facts, "advice.item.behind", item.behind());
        if (!item.parts().isEmpty()) {
            facts.fact(texts.text("advice.item.journal"), parts(item));
        }
        if (!item.own().isEmpty()) {
            facts.fact(texts.text("advice.own"), new OwnBox(item.own(), texts, actions::openFinding));
        }
        others(facts, "advice.item.attachedHere", item.attached());
        return facts;
    }

    private Node parts(ItemText item) {
        VBox parts = new VBox();
        parts.getStyleClass().add("fact-told");
        for (ItemText.Part part : item.parts()) {
            WrappedLabel line = new WrappedLabel(part.words(), "fact-text");
            line.setPadding(new Insets(0, 0, 0, part.depth() * STEP));
            parts.getChildren().add(line);
        }
        if (!item.why().nights().isEmpty()) {
            parts.getChildren()
                    .add(new WhyBox(new WhyText("", item.why().nights()), item.statement(), texts,
                            actions::openNight));
        }
        return parts;
    }

    private void others(FactGrid facts, String key, List<ItemText.Other> others) {
        if (!others.isEmpty()) {
            facts.fact(texts.text(key), others.stream().map(this::other).toArray(Node[]::new));
        }
    }

    private Node other(ItemText.Other other) {
        Button open = new Button(other.words());
        open.getStyleClass().addAll("link", "small", "more-line");
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.setOnAction(click -> {
            model.open(other.id());
            takeFocus(); // the link is gone with the item it stood on
        });
        return open;
    }

    /** Puts the focus on the item that is chosen, from where its links are reached, as soon as it is there. */
    void takeFocus() {
        ItemText now = model.itemProperty().get();
        if (now != null && now.id().equals(model.selectedProperty().get())) {
            whole.requestFocus();
        } else {
            isAwaited = true;
        }
    }
}
