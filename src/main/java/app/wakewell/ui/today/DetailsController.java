package app.wakewell.ui.today;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import app.wakewell.domain.DayLoad;
import app.wakewell.domain.EveningHabit;
import app.wakewell.domain.Level;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Prop;
import app.wakewell.domain.YesNo;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.Drawing;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.RegionChoice;
import app.wakewell.ui.fx.Room;

/** Binds where it hurt, what is folded away, and the note. */
final class DetailsController {

    /** After this pause in typing, a note is saved as it stands. */
    private static final Duration PAUSE = Duration.millis(800);

    private final TodayViewModel today;
    private final DetailsViewModel model;

    @FXML
    private Button asLastTime;
    @FXML
    private RegionChoice regions;
    @FXML
    private Fold propsFold;
    @FXML
    private ChipSet<Prop> props;
    @FXML
    private Fold dayFold;
    @FXML
    private ChipSet<DayLoad> day;
    @FXML
    private ChipSet<EveningHabit> evening;
    @FXML
    private ChoiceRow<Level> stress;
    @FXML
    private Fold timesFold;
    @FXML
    private TextField intoBed;
    @FXML
    private Label intoBedProblem;
    @FXML
    private TextField gotUp;
    @FXML
    private Label gotUpProblem;
    @FXML
    private TextField minutesAsleep;
    @FXML
    private Label minutesAsleepProblem;
    @FXML
    private ChoiceRow<YesNo> counts;
    @FXML
    private TextArea note;
    @FXML
    private Label noteProblem;

    DetailsController(TodayViewModel today) {
        this.today = today;
        this.model = new DetailsViewModel(today);
    }

    @FXML
    private void initialize() {
        Wording wording = today.wording();
        Messages messages = today.messages();
        regions.speak(new RegionChoice.Words(region -> wording.upperFirst(wording.region(region)), this::detail,
                wording.value(YesNo.YES), messages.text("today.regions.none"), messages.text("today.regions.more"),
                messages.text("today.regions.reach"), messages.text("today.regions.map")));
        regions.valueProperty().bindBidirectional(today.answer(NightFields.PAIN_REGIONS));
        today.stateProperty().subscribe(state -> {
            if (state != null) {
                regions.proposedProperty().set(state.proposed());
                props.setInherited(state.usualProps());
            }
            offerLast();
        });
        today.answer(NightFields.PAIN_REGIONS).subscribe(answer -> offerLast());

        String none = messages.text("today.noneOfThese");
        props.offer(List.of(Prop.values()), wording::value, none, Drawing::of);
        props.valueProperty().subscribe((before, now) -> today.props(now));
        today.answer(NightFields.PROPS).subscribe(props::setValue);
        day.offer(List.of(DayLoad.values()), wording::value, none, null);
        day.valueProperty().bindBidirectional(today.answer(NightFields.DAY_LOAD));
        evening.offer(List.of(EveningHabit.values()), wording::value, none, null);
        evening.valueProperty().bindBidirectional(today.answer(NightFields.EVENING));
        stress.offer(List.of(Level.values()), wording::value);
        stress.valueProperty().bindBidirectional(today.answer(NightFields.STRESS));
        counts.offer(List.of(YesNo.values()), wording::value);
        counts.valueProperty().bindBidirectional(today.answer(NightFields.COUNTS));

        typed(intoBed, intoBedProblem, model.intoBed());
        typed(gotUp, gotUpProblem, model.gotUp());
        typed(minutesAsleep, minutesAsleepProblem, model.minutesAsleep());
        typed(note, noteProblem, model.note());
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(over -> model.note().commit());
        note.textProperty().subscribe(text -> {
            if (note.isFocused()) {
                pause.playFromStart();
            }
        });
        propsFold.setSummary(model.propsSummary().get());
        follow(propsFold, model.propsSummary());
        follow(dayFold, model.daySummary());
        follow(timesFold, model.timesSummary());
    }

    /** Tab leads on from the note, as from everything else; no key would lead out of it otherwise. */
    private void leaveWithTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            note.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    /** A detail in few letters, as the list is narrow. */
    private String detail(PainRegion.Detail detail) {
        return switch (detail) {
            case ABOVE_KNEE -> today.messages().text("today.regions.thigh");
            case BELOW_KNEE -> today.messages().text("today.regions.lowerLeg");
            case LEFT, CENTRE, RIGHT -> today.wording().value(detail);
        };
    }

    private static void follow(Fold fold, javafx.beans.binding.StringBinding summary) {
        fold.getProperties().put(fold, summary); // a binding lives as long as somebody holds it
        summary.subscribe(fold::setSummary);
    }

    private void offerLast() {
        TodayState state = today.stateProperty().get();
        boolean offered = state != null && !state.proposed().isEmpty()
                && today.answer(NightFields.PAIN_REGIONS).get() == null;
        Room.shown(asLastTime, offered);
    }

    private static void typed(TextInputControl field, Label problem, TextAnswer<?> answer) {
        field.textProperty().bindBidirectional(answer.textProperty());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                answer.commit();
            }
        });
        if (field instanceof TextField line) {
            line.setOnAction(enter -> answer.commit());
        }
        problem.textProperty().bind(answer.problemProperty());
        answer.problemProperty().subscribe(text -> {
            Room.shown(problem, !text.isEmpty());
            field.setAccessibleHelp(text);
        });
    }

    /** Saves what is being typed, because the form is about to leave. */
    void commit() {
        for (TextAnswer<?> typed : List.of(model.intoBed(), model.gotUp(), model.minutesAsleep(), model.note())) {
            typed.commit();
        }
    }

    @FXML
    private void confirmRegions() {
        today.confirmRegions();
    }
}
