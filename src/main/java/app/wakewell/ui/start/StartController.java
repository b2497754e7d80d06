package app.wakewell.ui.start;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.wakewell.domain.Episode;
import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.fx.Room;

/** Binds the first question and the gentler page behind it. */
final class StartController {

    private final StartViewModel model;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private Parent start;
    @FXML
    private Node question;
    @FXML
    private Node gentle;
    @FXML
    private VBox options;
    @FXML
    private Label unanswered;
    @FXML
    private Button goOn;
    @FXML
    private Button notNow;

    /** An answer and the keys of its words. */
    private record Option(Episode answer, String title, String note) {}

    private static final List<Option> OPTIONS = List.of(
            new Option(Episode.RECENT, "start.recent", "start.recent.note"),
            new Option(Episode.LASTING, "start.lasting", "start.lasting.note"),
            new Option(Episode.COMES_AND_GOES, "start.returning", "start.returning.note"),
            new Option(Episode.NOT_SAID, "start.unsaid", "start.unsaid.note"));

    StartController(StartViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < OPTIONS.size(); i++) {
            options.getChildren().add(button(OPTIONS.get(i), i + 1));
        }
        group.selectedToggleProperty()
                .subscribe(chosen -> model.answerProperty()
                        .set(chosen == null ? null : ((Option) chosen.getUserData()).answer()));
        model.gentleProperty().subscribe(is -> {
            Room.shown(question, !is);
            Room.shown(gentle, is);
            if (is) {
                notNow.requestFocus();
            }
        });
        model.unansweredProperty().subscribe(is -> Room.shown(unanswered, is));
        start.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ToggleButton button(Option option, int number) {
        Label title = new Label(messages.text(option.title()));
        title.getStyleClass().add("section");
        Label note = new Label(messages.text(option.note()));
        note.getStyleClass().add("secondary");
        Region dot = new Region();
        dot.getStyleClass().add("option-dot");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label key = new Label(Integer.toString(number));
        key.getStyleClass().add("kbd");
        HBox line = new HBox(dot, new VBox(title, note), space, key);
        line.getStyleClass().add("option-line");
        ToggleButton button = new ToggleButton();
        button.setGraphic(line);
        line.prefWidthProperty().bind(button.widthProperty());
        button.setUserData(option);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("option");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(title.getText() + ". " + note.getText());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        String name = event.getCode().isDigitKey() ? event.getCode().getName() : "";
        int place = name.isEmpty() ? -1 : name.charAt(name.length() - 1) - '1';
        if (place >= 0 && place < OPTIONS.size() && !model.gentleProperty().get()) {
            ToggleButton chosen = (ToggleButton) options.getChildren().get(place);
            chosen.setSelected(true);
            goOn.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            enter(event);
        } else if (event.getCode() == KeyCode.ESCAPE && model.gentleProperty().get()) {
            model.back();
            event.consume();
        }
    }

    private void enter(KeyEvent event) {
        if (event.getTarget() instanceof Button button) {
            button.fire();
        } else {
            model.goOn();
        }
        event.consume();
    }

    /** Puts the focus on the first answer, without choosing it. */
    void focus() {
        options.getChildren().getFirst().requestFocus();
    }

    @FXML
    private void goOn() {
        model.goOn();
    }

    @FXML
    private void skip() {
        model.skip();
    }

    @FXML
    private void back() {
        model.back();
        focus();
    }

    @FXML
    private void notNow() {
        model.notNow();
    }

    @FXML
    private void lookAround() {
        model.lookAround();
    }

    @FXML
    private void signs() {
        model.signs();
    }
}
