package app.wakewell.ui.today;

import java.util.Set;
import javafx.fxml.FXML;

import app.wakewell.domain.DayLoad;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.Fatigue;
import app.wakewell.domain.Level;
import app.wakewell.domain.MedicineCategory;
import app.wakewell.domain.NightFields;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.Fold;

/** Binds the evening and the day before. */
final class DayController {

    private final TodayViewModel model;
    private Set<EveningHabit> habits = Set.of();

    @FXML
    private Fold fold;
    @FXML
    private ChipSet<EveningHabit> evening;
    @FXML
    private ChipSet<DayLoad> load;
    @FXML
    private ChoiceRow<Level> stress;
    @FXML
    private ChoiceRow<Fatigue> fatigue;
    @FXML
    private ChipSet<MedicineCategory> medicines;

    DayController(TodayViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Asking ask = new Asking(model);
        ask.fold(fold, Group.DAY);
        ask.anyOf(evening, NightFields.EVENING);
        ask.anyOf(load, NightFields.DAY_LOAD);
        ask.oneOf(stress, NightFields.STRESS);
        ask.oneOf(fatigue, NightFields.DAYTIME_FATIGUE);
        ask.anyOf(medicines, NightFields.MEDICATION);
        model.stateProperty().subscribe(state -> {
            // making the chips anew takes the focus from them, so only where others are due
            if (state != null && !state.habits().equals(habits)) {
                habits = state.habits();
                evening.showFirst(habits, count -> model.words().text("today.day.habits.more", count));
            }
        });
    }
}
