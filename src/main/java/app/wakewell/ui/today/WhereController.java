package app.wakewell.ui.today;

import javafx.fxml.FXML;
import javafx.scene.control.Button;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.YesNo;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.control.RegionChoice;
import app.wakewell.ui.fx.Room;

/** Binds where it hurt. */
final class WhereController {

    private final TodayViewModel model;

    @FXML
    private Button asLastTime;
    @FXML
    private RegionChoice regions;

    WhereController(TodayViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        TodayWords words = model.words();
        Wording wording = words.wording();
        regions.speak(new RegionChoice.Words(region -> wording.upperFirst(wording.region(region)), this::detail,
                wording.value(YesNo.YES), words.text("today.regions.none"), words.text("today.regions.more"),
                words.text("today.regions.reach"), words.text("today.regions.map")));
        new Asking(model).field(regions, NightFields.PAIN_REGIONS);
        model.stateProperty().subscribe(state -> {
            if (state != null) {
                regions.proposedProperty().set(state.proposed());
                Room.shown(asLastTime,
                        !state.proposed().isEmpty() && !model.answers().has(NightFields.PAIN_REGIONS));
            }
        });
    }

    /** A detail in few letters, as the list is narrow. */
    private String detail(PainRegion.Detail detail) {
        return switch (detail) {
            case ABOVE_KNEE -> model.words().text("today.regions.thigh");
            case BELOW_KNEE -> model.words().text("today.regions.lowerLeg");
            case LEFT, CENTRE, RIGHT -> model.words().wording().value(detail);
        };
    }

    /** Runs when what was proposed is confirmed by key: moves on to what comes next. */
    void setOnDone(Runnable done) {
        regions.setOnNext(done);
    }

    /** Goes to the list of places. */
    void focusFirst() {
        regions.requestFocus();
    }

    @FXML
    private void confirmRegions() {
        model.confirmRegions();
    }
}
