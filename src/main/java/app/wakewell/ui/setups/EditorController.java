package app.wakewell.ui.setups;

import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.BedBase;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Field;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.MattressType;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.PillowType;
import app.wakewell.domain.Prop;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.Topper;
import app.wakewell.domain.YesNo;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.control.MaybeChoice;
import app.wakewell.ui.fx.Room;

/** Binds the form of a set-up change. */
final class EditorController {

    private static final int MOST_PILLOWS = 6;

    private final EditorViewModel model;
    private final SetUpsTexts texts;

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
    private MaybeChoice<MattressType> mattressType;
    @FXML
    private MaybeChoice<Firmness> firmness;
    @FXML
    private DayField acquired;
    @FXML
    private Label acquiredProblem;
    @FXML
    private MaybeChoice<Topper> topper;
    @FXML
    private MaybeChoice<BedBase> base;
    @FXML
    private MaybeChoice<Integer> pillowCount;
    @FXML
    private MaybeChoice<PillowLoft> pillowLoft;
    @FXML
    private MaybeChoice<PillowType> pillowType;
    @FXML
    private ChipSet<Prop> props;
    @FXML
    private MaybeChoice<YesNo> dark;
    @FXML
    private MaybeChoice<YesNo> quiet;
    @FXML
    private MaybeChoice<YesNo> cool;
    @FXML
    private VBox things;
    @FXML
    private TextField reason;
    @FXML
    private VBox expectation;
    @FXML
    private ChoiceRow<Expectation> expected;
    @FXML
    private Label difference;
    @FXML
    private Label problem;
    @FXML
    private Button save;

    EditorController(EditorViewModel model, SetUpsTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        choice(mattressType, SetUpFields.MATTRESS_TYPE, MattressType.values());
        choice(firmness, SetUpFields.MATTRESS_FIRMNESS, Firmness.values());
        choice(topper, SetUpFields.TOPPER, Topper.values());
        choice(base, SetUpFields.BASE, BedBase.values());
        choice(pillowLoft, SetUpFields.PILLOW_LOFT, PillowLoft.values());
        choice(pillowType, SetUpFields.PILLOW_TYPE, PillowType.values());
        choice(dark, SetUpFields.ROOM_DARK, YesNo.values());
        choice(quiet, SetUpFields.ROOM_QUIET, YesNo.values());
        choice(cool, SetUpFields.ROOM_COOL, YesNo.values());
        pillowCount.offer(IntStream.rangeClosed(0, MOST_PILLOWS).boxed().toList(),
                count -> texts.text("setups.count", count), texts.text("setups.notNoted"));
        pillowCount.answerProperty().bindBidirectional(model.answer(SetUpFields.PILLOW_COUNT));
        props.offer(List.of(Prop.values()), texts.wording()::value, texts.text("setups.props.none"), null);
        props.valueProperty().bindBidirectional(model.answer(SetUpFields.PROPS));
        initializeDays();
        reason.textProperty().bindBidirectional(model.reasonProperty());
        expected.offer(List.of(Expectation.values()), texts.wording()::value);
        expected.valueProperty().bindBidirectional(model.expectedProperty());
        model.differenceProperty()
                .subscribe(now -> difference.setText(
                        texts.text(now.isEmpty() ? "setups.editor.same" : "setups.editor.difference", now)));
        model.problemProperty().subscribe(now -> problem(problem, now));
        model.modeProperty().subscribe(this::show);
        model.things().subscribe(this::showThings);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave();
                key.consume();
            }
        });
    }

    private <E extends Enum<E>> void choice(MaybeChoice<E> box, Field<E> field, E[] values) {
        box.offer(List.of(values), texts.wording()::value, texts.text("setups.notNoted"));
        box.answerProperty().bindBidirectional(model.answer(field));
    }

    private void initializeDays() {
        evening.speak(texts.wording().locale());
        evening.valueProperty().bindBidirectional(model.eveningProperty());
        night.textProperty().bind(model.nightProperty());
        fixedNight.textProperty().bind(model.nightProperty());
        model.eveningProblemProperty().subscribe(now -> problem(eveningProblem, now));
        evening.refusedProperty().subscribe(text -> refused(eveningProblem, text));
        acquired.speak(texts.wording().locale());
        acquired.valueProperty().bindBidirectional(model.answer(SetUpFields.MATTRESS_ACQUIRED));
        acquired.refusedProperty().subscribe(text -> refused(acquiredProblem, text));
        problem(acquiredProblem, "");
    }

    private void refused(Label under, String text) {
        problem(under, text.isEmpty() ? "" : texts.text("setups.problem.date", text));
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
        Room.shown(evening, !fixed);
        Room.shown(night, !fixed);
        Room.shown(fixedNight, fixed);
        Room.shown(parts, mode != EditorMode.RETIRE);
        Room.shown(things, mode == EditorMode.RETIRE);
        Room.shown(expectation, model.asksExpectation());
        Room.shown(difference, mode != EditorMode.DESCRIBE);
        save.setText(texts.text("setups.editor.save." + mode));
        showThings();
    }

    private void showThings() {
        things.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (BedThing thing : model.things()) {
            RadioButton choice = new RadioButton(thing.words());
            choice.setToggleGroup(group);
            choice.setSelected(thing.equals(model.thingProperty().get()));
            choice.setOnAction(click -> model.thingProperty().set(thing));
            things.getChildren().add(choice);
        }
        if (model.things().isEmpty()) {
            things.getChildren().add(new Label(texts.text("setups.things.none")));
        }
    }

    private static void problem(Label label, String text) {
        label.setText(text);
        Room.shown(label, !text.isEmpty());
    }

    @FXML
    private void save() {
        model.save();
    }

    /** One key too many, such as after a list that has closed already, must not throw away what was filled in. */
    private void leave() {
        if (model.isTouched()) {
            save.requestFocusTraversal(TraversalDirection.NEXT); // to Cancel, with the ring that shows it
        } else {
            model.close();
        }
    }

    @FXML
    private void cancel() {
        model.close();
    }
}
