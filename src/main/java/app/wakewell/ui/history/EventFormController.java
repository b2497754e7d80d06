package app.wakewell.ui.history;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.Level;
import app.wakewell.advice.SignLine;
import app.wakewell.advice.SignList;
import app.wakewell.domain.DayEvent;
import app.wakewell.domain.DayLoad;
import app.wakewell.domain.EventFields;
import app.wakewell.domain.Field;
import app.wakewell.domain.MedicineCategory;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Symptom;
import app.wakewell.domain.TherapyEffect;
import app.wakewell.domain.TherapyKind;
import app.wakewell.domain.YesNo;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.MaybeChoice;
import app.wakewell.ui.control.ScoreRow;
import app.wakewell.ui.fx.Room;

/** Binds the form of something that happened on a day. */
final class EventFormController {

    private final EventFormViewModel model;
    private final HistoryTexts texts;

    @FXML
    private VBox root;
    @FXML
    private Label title;
    @FXML
    private MaybeChoice<DayEvent.Type> type;
    @FXML
    private VBox medicine;
    @FXML
    private ChipSet<MedicineCategory> medication;
    @FXML
    private VBox therapy;
    @FXML
    private ChipSet<TherapyKind> therapyKind;
    @FXML
    private ChoiceRow<TherapyEffect> effect;
    @FXML
    private ChoiceRow<YesNo> discussed;
    @FXML
    private VBox exercise;
    @FXML
    private ChipSet<DayLoad> load;
    @FXML
    private VBox reading;
    @FXML
    private ScoreRow pain;
    @FXML
    private Label painProblem;
    @FXML
    private VBox symptom;
    @FXML
    private ChipSet<Symptom> symptoms;
    @FXML
    private Label symptomProblem;
    @FXML
    private VBox rest;
    @FXML
    private TextField time;
    @FXML
    private Label timeProblem;
    @FXML
    private VBox duration;
    @FXML
    private TextField minutes;
    @FXML
    private Label minutesProblem;
    @FXML
    private TextArea note;
    @FXML
    private Label problem;

    EventFormController(EventFormViewModel model, HistoryTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        type.offer(EventFormViewModel.OFFERED, one -> texts.wording().upperFirst(texts.wording().value(one)),
                texts.text("history.event.which"));
        type.answerProperty().bindBidirectional(model.typeProperty());
        chips(medication, NightFields.MEDICATION, List.of(MedicineCategory.values()));
        chips(therapyKind, EventFields.THERAPY_KIND, List.of(TherapyKind.values()));
        chips(load, NightFields.DAY_LOAD, List.of(DayLoad.EXERCISED, DayLoad.CORE_EXERCISE, DayLoad.STRETCHED));
        chips(symptoms, EventFields.SYMPTOMS, SignList.LINES.stream().map(SignLine::symptom).toList());
        symptoms.showFirst(SignList.LINES.stream()
                .filter(line -> line.level().compareTo(Level.URGENT) <= 0)
                .map(SignLine::symptom)
                .toList(), count -> texts.text("history.event.moreSymptoms", count));
        effect.offer(List.of(TherapyEffect.values()), texts.wording()::value);
        effect.valueProperty().bindBidirectional(model.answer(EventFields.THERAPY_EFFECT));
        discussed.offer(List.of(YesNo.values()), texts.wording()::value);
        discussed.valueProperty().bindBidirectional(model.answer(EventFields.THERAPY_DISCUSSED));
        pain.valueProperty().bindBidirectional(model.painProperty());
        time.textProperty().bindBidirectional(model.timeProperty());
        minutes.textProperty().bindBidirectional(model.minutesProperty());
        note.textProperty().bindBidirectional(model.noteProperty());
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
        model.typeProperty().subscribe(this::show);
        model.problemsProperty().subscribe(this::tell);
        model.openProperty().subscribe(opened -> {
            Room.shown(root, opened);
            if (opened) {
                Platform.runLater(type::requestFocus); // once it has its room
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.close();
                key.consume();
            }
        });
    }

    private <E extends Enum<E>> void chips(ChipSet<E> chips, Field<java.util.Set<E>> field, List<E> offered) {
        chips.offer(offered, texts.wording()::value, "", null);
        chips.valueProperty().bindBidirectional(model.answer(field));
    }

    /** Tab leads on from the note, as from everything else. */
    private void leaveWithTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            note.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    private void show(DayEvent.@Nullable Type kind) {
        Room.shown(medicine, kind == DayEvent.Type.MEDICINE);
        Room.shown(therapy, kind == DayEvent.Type.THERAPY);
        Room.shown(exercise, kind == DayEvent.Type.EXERCISE);
        Room.shown(reading, kind == DayEvent.Type.PAIN);
        Room.shown(symptom, kind == DayEvent.Type.SYMPTOM);
        Room.shown(rest, kind != null);
        Room.shown(duration, kind != null && EventDraft.takesMinutes(kind));
    }

    private void tell(Map<String, String> problems) {
        Map<String, Label> places = Map.of(EventDraft.TIME, timeProblem, EventDraft.MINUTES, minutesProblem,
                EventDraft.PAIN, painProblem, EventFields.SYMPTOMS.id(), symptomProblem, "", problem);
        places.forEach((field, label) -> {
            String words = problems.getOrDefault(field, "");
            label.setText(words);
            Room.shown(label, !words.isEmpty());
        });
        time.setAccessibleHelp(problems.getOrDefault(EventDraft.TIME, ""));
        minutes.setAccessibleHelp(problems.getOrDefault(EventDraft.MINUTES, ""));
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void cancel() {
        model.close();
    }
}
