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
    private ChoiceRow<Stiffness> stiffness;
    @FXML
    private ChoiceRow<BedExit> exit;
    @FXML
    private ChipSet<AwakeningCause> causes;
    @FXML
    private ChipSet<MedicineCategory> medicines;
    @FXML
    private ChoiceRow<PainDuration> duration;

    OneMoreController(TodayViewModel today) {
        this.today = today;
        this.model = today.oneMore();
    }

    @FXML
    private void initialize() {
        Asking ask = new Asking(today);
        // the day after, "none" and "still stiff" are no answers any more
        stiffness.offer(List.of(Stiffness.LT_15, Stiffness.M15_30, Stiffness.M30_60, Stiffness.GT_60),
                today.words().wording()::value);
        stiffness.setDontKnow(today.words().wording().unknown());
        stiffness.valueProperty().bindBidirectional(model.before().answer(NightFields.STIFFNESS));
        stiffness.unknownProperty().bindBidirectional(model.before().unknown(NightFields.STIFFNESS));
        ask.oneOf(exit, NightFields.BED_EXIT);
        ask.anyOf(causes, NightFields.AWAKENING_CAUSES);
        ask.anyOf(medicines, NightFields.MEDICATION);
        ask.oneOf(duration, NightFields.PAIN_DURATION);
        controls.put(OneMore.STIFFNESS_BEFORE, stiffness);
        controls.put(OneMore.BED_EXIT, exit);
        controls.put(OneMore.AWAKENING_CAUSES, causes);
        controls.put(OneMore.MEDICATION, medicines);
        controls.put(OneMore.PAIN_DURATION, duration);
        for (OneOf<?> row : List.of(stiffness, exit, duration)) {
            row.setOnNext(() -> onDone.run());
        }
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
        for (OneOf<?> row : List.of(stiffness, exit, duration)) {
            row.setOnBack(back);
        }
        causes.setOnBack(back);
        medicines.setOnBack(back);
    }

    /**
     * Goes to the question.
     *
     * @return whether there is one
     */
    boolean takeFocus() {
        OneMore asked = model.questionProperty().get();
        if (asked == null) {
            return false;
        }
        Objects.requireNonNull(controls.get(asked)).requestFocus();
        return true;
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
