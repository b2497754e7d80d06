package app.wakewell.ui.today;

import javafx.fxml.FXML;
import javafx.scene.control.Label;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.Prop;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.Drawing;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.PositionChips;
import app.wakewell.ui.fx.Room;

/** Binds how one lay: the position on waking, and the props where they were others than those of the set-up. */
final class LayController {

    private final TodayViewModel model;

    @FXML
    private Fold fold;
    @FXML
    private PositionChips woke;
    @FXML
    private ChipSet<Prop> props;
    @FXML
    private Label usual;

    LayController(TodayViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Asking ask = new Asking(model);
        ask.fold(fold, Group.LAY);
        woke.offerAll(value -> model.words().wording().upperFirst(model.words().wording().value(value)));
        ask.field(woke, NightFields.POSITION_WOKE);
        ask.chips(props, NightFields.PROPS, Drawing::of);
        ask.unknown(props, NightFields.PROPS);
        props.valueProperty().subscribe((before, now) -> model.props(now));
        model.answer(NightFields.PROPS).subscribe(props::setValue);
        model.stateProperty().subscribe(state -> {
            if (state != null) {
                props.setInherited(state.bed().usualProps());
                showUsual(state);
            }
        });
    }

    private void showUsual(TodayState state) {
        boolean differs = model.answers().has(NightFields.PROPS);
        usual.setText(model.words().text(differs ? "today.lay.differs" : "today.lay.usual"));
        Room.shown(usual, !state.bed().usualProps().isEmpty());
    }
}
