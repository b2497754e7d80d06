package app.wakewell.ui.today;

import javafx.fxml.FXML;

import app.wakewell.domain.Disturbance;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.NightRise;
import app.wakewell.domain.PainCharacter;
import app.wakewell.domain.PainDuration;
import app.wakewell.domain.YesNoUnsure;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.ScoreRow;
import app.wakewell.ui.fx.Room;

/** Binds what the pain was like. */
final class PainController {

    private final TodayViewModel model;

    @FXML
    private Fold fold;
    @FXML
    private Ask easesAsk;
    @FXML
    private ChoiceRow<YesNoUnsure> eases;
    @FXML
    private ScoreRow gettingUp;
    @FXML
    private ChipSet<PainCharacter> character;
    @FXML
    private ChoiceRow<NightRise> night;
    @FXML
    private ChoiceRow<Disturbance> disturbed;
    @FXML
    private ScoreRow evening;
    @FXML
    private ChoiceRow<PainDuration> duration;

    PainController(TodayViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Asking ask = new Asking(model);
        ask.fold(fold, Group.PAIN);
        ask.oneOf(eases, NightFields.STIFFNESS_EASES);
        ask.field(gettingUp, NightFields.PAIN_GETTING_UP);
        ask.anyOf(character, NightFields.PAIN_CHARACTER);
        ask.oneOf(night, NightFields.PAIN_RISING_AT_NIGHT);
        ask.oneOf(disturbed, NightFields.PAIN_DISTURBED_SLEEP);
        ask.field(evening, NightFields.PAIN_EVENING);
        ask.oneOf(duration, NightFields.PAIN_DURATION);
        model.stateProperty().subscribe(state -> {
            if (state != null) {
                // what is answered stays in sight, also where it is not asked any more
                Room.shown(easesAsk, state.easesAsked() || model.answers().has(NightFields.STIFFNESS_EASES));
            }
        });
    }
}
