package app.wakewell.ui.setups;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.BedPart;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.Room;

/** Binds the form of a set-up change. */
final class EditorController {

    private final EditorViewModel model;
    private final SetUpsTexts texts;
    private final FieldBoxes boxes;

    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private Label intro;
    @FXML
    private Label eveningQuestion;
    @FXML
    private DayField evening;
    @FXML
    private Label night;
    @FXML
    private Label eveningProblem;
    @FXML
    private Label fixedNight;
    @FXML
    private VBox parts;
    @FXML
    private VBox bed;
    @FXML
    private Fold fit;
    @FXML
    private Fold habits;
    @FXML
    private VBox things;
    @FXML
    private VBox why;
    @FXML
    private TextField reason;
    @FXML
    private VBox expectation;
    @FXML
    private ChoiceRow<Expectation> expected;
    EditorController(EditorViewModel model, SetUpsTexts texts) {
        this.model = model;
        this.texts = texts;
        this.boxes = new FieldBoxes("editor", model.form(), texts);
    }

    @FXML
    private void initialize() {
        for (BedPart part : BedPart.values()) {
            bed.getChildren().add(row(part));
        }
        fold(fit, FieldGroups.FIT);
        fold(habits, FieldGroups.HABITS);
        evening.speak(texts.wording().locale());
        evening.valueProperty().bindBidirectional(model.eveningProperty());
        night.textProperty().bind(model.nightProperty());
        fixedNight.textProperty().bind(model.nightProperty());
        model.eveningProblemProperty().subscribe(now -> FieldBoxes.tell(eveningProblem, now));
        evening.refusedProperty()
                .subscribe(text -> FieldBoxes.tell(eveningProblem,
                        text.isEmpty() ? "" : texts.text("setups.problem.date", text)));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        expected.offer(List.of(Expectation.values()), texts.wording()::value);
        expected.valueProperty().bindBidirectional(model.expectedProperty());
        model.modeProperty().subscribe(this::show);
        model.things().subscribe(this::showThings);
        model.thingProperty()
                .subscribe(chosen -> things.getChildren().forEach(node -> {
                    if (node instanceof RadioButton choice) {
                        choice.setSelected(choice.getUserData().equals(chosen));
                    }
                }));
    }

    /** One part of the bed: what it is made up of, from the list or described. */
    private Node row(BedPart part) {
        Label name = new Label(texts.wording().part(part));
        name.getStyleClass().add("question");
        Pane questions = part == BedPart.PROPS ? new VBox() : new Flow();
        questions.getStyleClass().add("editor-flow");
        HBox.setHgrow(questions, Priority.ALWAYS);
        if (part != BedPart.ROOM) {
            questions.getChildren().add(new ThingPick(part, model, texts));
        }
        questions.getChildren().addAll(boxes.captioned(part));
        HBox row = new HBox(name, questions);
        row.getStyleClass().add("editor-part");
        return row;
    }

    private void fold(Fold fold, List<Field<?>> fields) {
        fold.getContent().add(note());
        fields.forEach(field -> fold.getContent().add(boxes.asked(field)));
        model.draftProperty()
                .subscribe(draft -> fold.setSummary(texts.text("setups.fold.noted",
                        fields.stream().filter(draft.said().answers()::has).count())));
    }

    private Label note() {
        Label note = new Label(texts.text("setups.fold.note"));
        note.getStyleClass().add("secondary");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }

    private void show(@Nullable EditorMode mode) {
        Room.shown(root, mode != null);
        if (mode == null) {
            return;
        }
        title.setText(texts.text("setups.editor." + mode));
        intro.setText(texts.text("setups.editor.intro." + mode));
        eveningQuestion.setText(texts.text("setups.editor.evening." + mode));
        evening.setAccessibleText(eveningQuestion.getText());
        evening.setLast(model.lastEvening());
        boolean fixed = mode == EditorMode.AMEND;
        boolean bedAsked = mode != EditorMode.RETIRE && mode != EditorMode.MOVE;
        Room.shown(evening, !fixed);
        Room.shown(night, !fixed);
        Room.shown(fixedNight, fixed);
        Room.shown(parts, bedAsked);
        Room.shown(things, mode == EditorMode.RETIRE);
        Room.shown(why, mode != EditorMode.MOVE);
        Room.shown(expectation, model.asksExpectation());
        showThings();
    }

    private void showThings() {
        things.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (BedThing thing : model.things()) {
            RadioButton choice = new RadioButton(thing.words());
            choice.setToggleGroup(group);
            choice.setUserData(thing);
            choice.setSelected(thing.equals(model.thingProperty().get()));
            choice.setOnAction(click -> model.thingProperty().set(thing));
            things.getChildren().add(choice);
        }
        if (model.things().isEmpty()) {
            things.getChildren().add(new Label(texts.text("setups.things.none")));
        }
    }
}
