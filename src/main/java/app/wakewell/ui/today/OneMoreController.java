package app.wakewell.ui.today;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.AwakeningCause;
import app.wakewell.domain.BedExit;
import app.wakewell.domain.MedicineCategory;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainDuration;
import app.wakewell.domain.Stiffness;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.OneOf;
import app.wakewell.ui.fx.Room;

/** Binds the one question beyond the usual ones. */
final class OneMoreController {

    private final TodayViewModel today;
    private final OneMoreViewModel model;
    private final Map<OneMore, Node> controls = new EnumMap<>(OneMore.class);
    private Runnable onDone = () -> {};

    @FXML
    private VBox card;
    @FXML
    private Label question;
    @FXML
    private ChoiceRow<Stiffness> stiffnessBefore;
    @FXML
    private ChoiceRow<BedExit> wayOut;
    @FXML
    private ChipSet<AwakeningCause> whatWoke;
    @FXML
    private ChipSet<MedicineCategory> medicineKinds;
    @FXML
    private ChoiceRow<PainDuration> painStayed;
    @FXML
    private Label problem;

    OneMoreController(TodayViewModel today) {
        this.today = today;
        this.model = today.oneMore();
    }

    @FXML
    private void initialize() {
        Asking ask = new Asking(today);
        // the day after, "none" and "still stiff" are no answers any more
        stiffnessBefore.offer(List.of(Stiffness.LT_15, Stiffness.M15_30, Stiffness.M30_60, Stiffness.GT_60),
                today.words().wording()::value);
        stiffnessBefore.setDontKnow(today.words().wording().unknown());
        stiffnessBefore.valueProperty().bindBidirectional(model.before().answer(NightFields.STIFFNESS));
        stiffnessBefore.unknownProperty().bindBidirectional(model.before().unknown(NightFields.STIFFNESS));
        ask.oneOf(wayOut, NightFields.BED_EXIT);
        ask.anyOf(whatWoke, NightFields.AWAKENING_CAUSES);
        ask.anyOf(medicineKinds, NightFields.MEDICATION);
        ask.oneOf(painStayed, NightFields.PAIN_DURATION);
        controls.put(OneMore.STIFFNESS_BEFORE, stiffnessBefore);
        controls.put(OneMore.BED_EXIT, wayOut);
        controls.put(OneMore.AWAKENING_CAUSES, whatWoke);
        controls.put(OneMore.MEDICATION, medicineKinds);
        controls.put(OneMore.PAIN_DURATION, painStayed);
        for (OneOf<?> row : List.of(stiffnessBefore, wayOut, painStayed)) {
            row.setOnNext(() -> onDone.run());
        }
        problem.textProperty().bind(model.problemProperty());
        model.problemProperty().subscribe(why -> Room.shown(problem, !why.isEmpty()));
        model.questionProperty().subscribe(this::show);
    }

    private void show(@Nullable OneMore asked) {
        Room.shown(card, asked != null);
        controls.forEach((one, control) -> Room.shown(control, one == asked));
        if (asked != null) {
            String words = today.words().text("today.oneMore." + asked);
            question.setText(words);
            Node control = Objects.requireNonNull(controls.get(asked));
            if (control instanceof OneOf<?> row) {
                row.setQuestion(words);
            } else {
                control.setAccessibleText(words);
            }
        }
    }

    /** Runs when it is answered by key or waved away: moves on to what comes next. */
    void setOnDone(Runnable done) {
        onDone = done;
    }

    /** Runs after Backspace: goes back to what comes before. */
    void setOnBack(Runnable back) {
        for (OneOf<?> row : List.of(stiffnessBefore, wayOut, painStayed)) {
            row.setOnBack(back);
        }
        whatWoke.setOnBack(back);
        medicineKinds.setOnBack(back);
    }

    /** Goes to the question, if there is one. */
    void takeFocus() {
        OneMore asked = model.questionProperty().get();
        if (asked != null) {
            Objects.requireNonNull(controls.get(asked)).requestFocus();
        }
    }

    /** Waves the question away, if there is one. */
    @FXML
    void skip() {
        if (model.questionProperty().get() != null) {
            model.skip(today.latest());
            onDone.run();
        }
    }
}
