package app.wakewell.ui.today;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;

import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.Stiffness;
import app.wakewell.domain.YesNo;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.OneOf;
import app.wakewell.ui.control.PositionChips;
import app.wakewell.ui.fx.Room;

/** Binds what is asked every morning after the quick path and may stay blank. */
final class RestController {

    private final TodayViewModel model;

    @FXML
    private ChoiceRow<Stiffness> stiffness;
    @FXML
    private PositionChips position;
    @FXML
    private ChoiceRow<MedicineLevel> medicine;
    @FXML
    private ChoiceRow<YesNo> symptom;
    @FXML
    private Button signs;

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
        ask.oneOf(symptom, NightFields.NEW_SYMPTOM);
        // the way is open to whoever is not sure as well
        model.answer(NightFields.NEW_SYMPTOM).subscribe(this::showSignsWay);
        model.unknown(NightFields.NEW_SYMPTOM).subscribe(this::showSignsWay);
        showSignsWay();
        List<OneOf<?>> rows = List.of(stiffness, position, medicine, symptom);
        for (int i = 1; i < rows.size(); i++) {
            rows.get(i - 1).setOnNext(rows.get(i)::requestFocus);
            rows.get(i).setOnBack(rows.get(i - 1)::requestFocus);
        }
    }

    private void showSignsWay() {
        Room.shown(signs, model.answer(NightFields.NEW_SYMPTOM).get() == YesNo.YES
                || model.unknown(NightFields.NEW_SYMPTOM).get());
    }

    /** Runs after Backspace in the first question: goes back to what comes before it. */
    void setOnBack(Runnable back) {
        stiffness.setOnBack(back);
    }

    void focusFirst() {
        stiffness.requestFocus();
    }

    @FXML
    private void showSigns() {
        model.showSigns();
    }
}
