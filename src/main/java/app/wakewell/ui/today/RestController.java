package app.wakewell.ui.today;

import java.util.List;
import javafx.fxml.FXML;

import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Stiffness;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.OneOf;
import app.wakewell.ui.control.PositionChips;

/** Binds what is asked every morning after the quick path and may stay blank. */
final class RestController {

    private final TodayViewModel model;

    @FXML
    private ChoiceRow<Stiffness> stiffness;
    @FXML
    private PositionChips position;
    @FXML
    private ChoiceRow<MedicineLevel> medicine;

    RestController(TodayViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Asking ask = new Asking(model);
        ask.oneOf(stiffness, NightFields.STIFFNESS);
        position.offerAll(value -> model.words().wording().upperFirst(model.words().wording().value(value)));
        ask.field(position, NightFields.POSITION);
        ask.oneOf(medicine, NightFields.MEDICINE_LEVEL);
        List<OneOf<?>> rows = List.of(stiffness, position, medicine);
        for (int i = 1; i < rows.size(); i++) {
            rows.get(i - 1).setOnNext(rows.get(i)::requestFocus);
            rows.get(i).setOnBack(rows.get(i - 1)::requestFocus);
        }
    }

    /** Runs when the last question was answered by key: moves on to what comes after it. */
    void setOnDone(Runnable done) {
        medicine.setOnNext(done);
    }

    /** Runs after Backspace in the first question: goes back to what comes before it. */
    void setOnBack(Runnable back) {
        stiffness.setOnBack(back);
    }

    void focusFirst() {
        stiffness.requestFocus();
    }
}
