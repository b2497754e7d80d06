package app.wakewell.ui.today;

import javafx.fxml.FXML;

import app.wakewell.domain.BedEntry;
import app.wakewell.domain.BedExit;
import app.wakewell.domain.MorningMove;
import app.wakewell.domain.MorningPace;
import app.wakewell.domain.NightFields;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.Fold;

/** Binds getting into bed and out of it. */
final class BedController {

    private final TodayViewModel model;

    @FXML
    private Fold fold;
    @FXML
    private ChoiceRow<BedEntry> entry;
    @FXML
    private ChoiceRow<BedExit> exit;
    @FXML
    private ChipSet<MorningMove> moves;
    @FXML
    private ChoiceRow<MorningPace> pace;

    BedController(TodayViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Asking ask = new Asking(model);
        ask.fold(fold, Group.BED);
        ask.oneOf(entry, NightFields.BED_ENTRY);
        ask.oneOf(exit, NightFields.BED_EXIT);
        ask.anyOf(moves, NightFields.MORNING_MOVES);
        ask.oneOf(pace, NightFields.MORNING_PACE);
    }
}
