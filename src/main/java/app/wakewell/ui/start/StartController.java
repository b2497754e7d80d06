package app.wakewell.ui.start;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.fx.Room;

/** Binds the step that is shown. */
final class StartController {

    private final StartViewModel model;
    private final Messages messages;
    private final Locale locale;

    @FXML
    private Parent start;
    @FXML
    private HBox progress;
    @FXML
    private HBox bars;
    @FXML
    private Label progressText;
    @FXML
    private Label title;
    @FXML
    private VBox lines;
    @FXML
    private VBox options;
    @FXML
    private HBox since;
    @FXML
    private DayField day;
    @FXML
    private Label unanswered;
    @FXML
    private Label dayProblem;
    @FXML
    private Button goOn;
    @FXML
    private Label goOnText;
    @FXML
    private Button skip;
    @FXML
    private Button back;
    @FXML
    private Node why;

    StartController(StartViewModel model, Messages messages, Locale locale) {
        this.model = model;
        this.messages = messages;
        this.locale = locale;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < StartStep.QUESTIONS; i++) {
            Region bar = new Region();
            bar.getStyleClass().add("start-bar");
            bars.getChildren().add(bar);
        }
        day.speak(locale);
        day.setLast(model.today());
        day.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                sinceDay();
            }
        });
        day.refusedProperty()
                .subscribe(text -> dayProblem(text.isEmpty()
                        ? ""
                        : messages.text("start.since.noDate", text)));
        model.unansweredProperty().subscribe(is -> Room.shown(unanswered, is));
        model.stateProperty().subscribe(this::show);
        start.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(StartState state) {
        Room.shown(progress, !state.progress().isEmpty());
        progressText.setText(state.progress());
        for (int i = 0; i < StartStep.QUESTIONS; i++) {
            bars.getChildren().get(i).getStyleClass().remove("reached");
            if (i < state.step().number()) {
                bars.getChildren().get(i).getStyleClass().add("reached");
            }
        }
        title.setText(state.title());
        lines.getChildren().setAll(state.lines().stream().map(StartController::line).toList());
        options.setAccessibleText(state.title());
        options.getChildren().clear();
        for (int i = 0; i < state.options().size(); i++) {
            options.getChildren().add(option(state.options().get(i), i));
        }
        day.setValue(null);
        dayProblem("");
        Room.shown(since, state.step() == StartStep.DURATION);
        Room.shown(goOn, !state.enter().isEmpty());
        goOnText.setText(state.enter());
        goOn.setAccessibleText(state.enter());
        Room.shown(skip, !state.skip().isEmpty());
        skip.setText(state.skip());
        Room.shown(back, model.canGoBack());
        Room.shown(why, state.step().number() == 1);
        focus();
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("start-line");
        return line;
    }

    private ToggleButton option(StartState.Option option, int place) {
        Label name = new Label(option.title());
        name.getStyleClass().add("section");
        VBox words = new VBox(name);
        words.getStyleClass().add("option-words");
        if (!option.note().isEmpty()) {
            Label note = new Label(option.note());
            note.getStyleClass().add("secondary");
            words.getChildren().add(note);
        }
        Region dot = new Region();
        dot.getStyleClass().add("option-dot");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label key = new Label(Integer.toString(place + 1));
        key.getStyleClass().add("kbd");
        HBox line = new HBox(dot, words, space, key);
        line.getStyleClass().add("option-line");
        ToggleButton button = new ToggleButton();
        button.setGraphic(line);
        line.prefWidthProperty().bind(button.widthProperty());
        button.setSelected(option.isChosen());
        button.setOnAction(click -> model.choose(place));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("start-option-" + (place + 1));
        button.getStyleClass().setAll(option.note().isEmpty() ? List.of("option", "slim") : List.of("option"));
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(option.note().isEmpty() ? option.title() : option.title() + ". " + option.note());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()
                || event.getTarget() instanceof TextInputControl) {
            return;
        }
        String name = event.getCode().isDigitKey() ? event.getCode().getName() : "";
        int place = name.isEmpty() ? -1 : name.charAt(name.length() - 1) - '1';
        if (place >= 0) {
            model.choose(place);
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            button.fire();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.enter();
        } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.BACK_SPACE) {
            model.back();
        } else {
            return;
        }
        event.consume();
    }

    /** Puts the focus on the first answer, without choosing it. */
    void focus() {
        options.getChildren().getFirst().requestFocus();
    }

    private void dayProblem(String text) {
        dayProblem.setText(text);
        Room.shown(dayProblem, !text.isEmpty());
        day.setAccessibleHelp(text);
    }

    private void sinceDay() {
        var chosen = day.getValue();
        if (chosen == null) {
            return;
        }
        if (chosen.isAfter(model.today())) {
            dayProblem(messages.text("start.since.future"));
        } else {
            model.since(chosen);
        }
    }

    @FXML
    private void goOn() {
        model.enter();
    }

    @FXML
    private void skip() {
        model.skip();
    }

    @FXML
    private void back() {
        model.back();
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
