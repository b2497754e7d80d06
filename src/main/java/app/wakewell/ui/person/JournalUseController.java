package app.wakewell.ui.person;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.wakewell.domain.OwnFactor;
import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.fx.Room;

/** Binds how the person uses the journal: breaks from it, and what it asks for besides its own questions. */
final class JournalUseController {

    private final PersonViewModel model;
    private final Messages messages;

    @FXML
    private VBox running;
    @FXML
    private Label runningWords;
    @FXML
    private Button endBreak;
    @FXML
    private VBox none;
    @FXML
    private DayField from;
    @FXML
    private DayField until;
    @FXML
    private Label breakProblem;
    @FXML
    private Label past;
    @FXML
    private VBox factors;
    @FXML
    private TextField factorName;
    @FXML
    private ChoiceRow<OwnFactor.Type> factorType;
    @FXML
    private Label factorProblem;

    JournalUseController(PersonViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    private void initialize() {
        day(from);
        from.setLast(model.today());
        from.valueProperty().bindBidirectional(model.breakFromProperty());
        day(until);
        until.valueProperty().bindBidirectional(model.breakUntilProperty());
        model.breakProblemProperty().subscribe(text -> problem(breakProblem, text));
        factorName.textProperty().bindBidirectional(model.factorNameProperty());
        factorName.setOnAction(enter -> model.addFactor());
        factorType.offer(List.of(OwnFactor.Type.values()), type -> messages.text("person.factor.type." + type));
        factorType.valueProperty().bindBidirectional(model.factorTypeProperty());
        model.factorProblemProperty().subscribe(text -> {
            problem(factorProblem, text);
            factorName.setAccessibleHelp(text);
        });
        model.stateProperty().subscribe(state -> {
            if (state != null) {
                show(state);
            }
        });
    }

    private void day(DayField field) {
        field.speak(model.wording().locale());
        field.refusedProperty()
                .subscribe(text -> problem(breakProblem,
                        text.isEmpty() ? "" : messages.text("person.break.problem.date", text)));
    }

    private static void problem(Label label, String text) {
        label.setText(text);
        Room.shown(label, !text.isEmpty());
    }

    private void show(PersonState state) {
        boolean onBreak = state.pause().running().isPresent();
        boolean began = onBreak && !running.isVisible();
        Room.shown(running, onBreak);
        Room.shown(none, !onBreak);
        runningWords.setText(state.pause().words());
        problem(past, state.pause().past().isEmpty()
                ? ""
                : messages.text("person.break.before",
                        String.join(messages.text("person.list"), state.pause().past())));
        if (began) {
            endBreak.requestFocus();
        }
        factors.getChildren().setAll(state.factors().stream().map(this::line).toList());
    }

    private Node line(FactorLine line) {
        Label name = new Label(line.factor().name());
        name.getStyleClass().add("question");
        name.setWrapText(true);
        Label note = new Label(line.note());
        note.getStyleClass().add("secondary");
        note.setWrapText(true);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("factor-buttons");
        buttons.getChildren().setAll(buttons(line));
        VBox all = new VBox(name, note, buttons);
        all.getStyleClass().add("factor-line");
        return all;
    }

    private List<Button> buttons(FactorLine line) {
        OwnFactor factor = line.factor();
        List<Button> buttons = new ArrayList<>();
        buttons.add(switch (line.use()) {
            case ASKED -> button("person.factor.retire", factor, () -> model.retire(factor));
            case RETIRED -> button("person.factor.again", factor, () -> model.ask(factor));
            case FOUND -> button("person.factor.ask", factor, () -> model.ask(factor));
        });
        if (line.use() != FactorLine.Use.FOUND && model.canRemove(factor)) {
            buttons.add(button("person.factor.remove", factor, () -> model.remove(factor)));
        }
        return buttons;
    }

    private Button button(String key, OwnFactor factor, Runnable does) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().addAll("link", "small");
        button.setAccessibleText(messages.text("person.factor.about", button.getText(), factor.name()));
        button.setOnAction(click -> does.run());
        return button;
    }

    @FXML
    private void takeBreak() {
        model.takeBreak();
    }

    @FXML
    private void endBreak() {
        model.endBreak();
    }

    @FXML
    private void addFactor() {
        model.addFactor();
    }
}
