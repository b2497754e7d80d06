package app.wakewell.ui.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.wakewell.advice.Level;
import app.wakewell.advice.SignLine;
import app.wakewell.advice.SignList;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.InSight;
import app.wakewell.ui.fx.Room;

/** Lays out the list, and above it what was noted. */
final class SignsController {

    private static final List<Level> LEVELS = List.of(Level.EMERGENCY, Level.URGENT, Level.SEE_SOON, Level.MENTION);

    private final SignsViewModel model;
    private final SignsTexts texts;
    private final List<SignRow> rows = new ArrayList<>();

    @FXML
    private ScrollPane signs;
    @FXML
    private VBox noted;
    @FXML
    private VBox blocks;
    @FXML
    private Label unkept;
    @FXML
    private HBox take;
    @FXML
    private VBox calm;
    @FXML
    private Label calmSaid;
    @FXML
    private VBox reasons;
    @FXML
    private VBox levels;

    SignsController(SignsViewModel model, SignsTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        LEVELS.forEach(level -> levels.getChildren().add(level(level)));
        InSight.keep(signs);
        build(model.stateProperty().get());
        model.stateProperty().subscribe(this::show);
    }

    private VBox level(Level level) {
        VBox block = new VBox(new WrappedLabel(texts.text("signs.level." + level), "finding"),
                new WrappedLabel(texts.text("signs.level." + level + ".what"), "what"));
        block.getStyleClass().addAll("level", level.name().toLowerCase(Locale.ROOT));
        for (SignLine line : SignList.at(level)) {
            SignRow row = new SignRow(line, model, texts);
            rows.add(row);
            block.getChildren().add(row);
        }
        return block;
    }

    private void show(SignsState before, SignsState now) {
        Node held = signs.getScene() == null ? null : signs.getScene().getFocusOwner();
        double at = held == null ? 0 : place(held);
        build(now);
        if (now.emergencies() > before.emergencies()) {
            showNoted();
        } else if (held != null && held.getScene() != null) {
            keepInPlace(held, at);
        } else if (held != null) {
            signs.requestFocus(); // what had the focus is gone
        }
    }

    private void build(SignsState now) {
        rows.forEach(row -> row.show(model));
        blocks.getChildren().setAll(now.noted().stream().map(block -> new NotedBlock(block, model, texts)).toList());
        Room.shown(noted, !now.noted().isEmpty());
        Room.shown(unkept, now.unkept());
        Room.shown(take, now.reportable());
        List<String> said = new ArrayList<>(now.reasons());
        said.addAll(now.asked());
        reasons.getChildren().setAll(said.stream().map(reason -> new WrappedLabel(reason, "reason")).toList());
        Room.shown(calm, !said.isEmpty());
        Room.shown(calmSaid, !now.isUrgent());
    }

    /** The page is opened: at its top, with the keys that scroll at once. */
    void begin() {
        signs.setVvalue(0);
        signs.requestFocus();
    }

    /** What to do stands first, whatever the eye was on. */
    private void showNoted() {
        signs.setVvalue(0);
        blocks.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** How far below the top of the page something is seen. */
    private double place(Node node) {
        return node.localToScene(0, 0).getY();
    }

    /** What comes or goes above does not move the line under the hand. */
    private void keepInPlace(Node held, double at) {
        signs.applyCss();
        signs.layout();
        double hidden = signs.getContent().getLayoutBounds().getHeight() - signs.getViewportBounds().getHeight();
        if (hidden > 0) {
            double moved = place(held) - at;
            signs.setVvalue(Math.clamp(signs.getVvalue() + moved / hidden, 0, 1));
        }
    }

    @FXML
    private void openReport() {
        model.openReport();
    }
}
