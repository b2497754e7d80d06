package app.wakewell.ui.today;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.YesNo;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.fx.Room;

/** Binds what else there is to say: anything worrying, whether the night counts, and the note. */
final class RemarksController {

    /** So long after the first key that is not saved yet, a note is saved, whether the hands rest or not. */
    private static final Duration AT_MOST = Duration.millis(1500);

    private final TodayViewModel today;
    private final NoteViewModel model;
    private final PauseTransition wait = new PauseTransition(AT_MOST);

    @FXML
    private ChoiceRow<YesNo> symptom;
    @FXML
    private HBox signsWay;
    @FXML
    private ChoiceRow<YesNo> counts;
    @FXML
    private TextArea note;
    @FXML
    private Label size;
    @FXML
    private Label problem;

    RemarksController(TodayViewModel today) {
        this.today = today;
        this.model = new NoteViewModel(today);
    }

    @FXML
    private void initialize() {
        Asking ask = new Asking(today);
        ask.oneOf(symptom, NightFields.NEW_SYMPTOM);
        // the way is open to whoever is not sure as well
        today.answer(NightFields.NEW_SYMPTOM).subscribe(this::showSignsWay);
        today.unknown(NightFields.NEW_SYMPTOM).subscribe(this::showSignsWay);
        showSignsWay(); // which a change does, and being there from the start does not
        ask.oneOf(counts, NightFields.COUNTS);
        note.textProperty().bindBidirectional(model.textProperty());
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
        note.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                commit();
            }
        });
        wait.setOnFinished(over -> model.keep());
        note.textProperty().subscribe(text -> {
            if (note.isFocused() && wait.getStatus() != Animation.Status.RUNNING) {
                wait.playFromStart();
            }
        });
        size.textProperty().bind(model.sizeProperty());
        problem.textProperty().bind(model.problemProperty());
        model.problemProperty().subscribe(why -> {
            Room.shown(problem, !why.isEmpty());
            note.setAccessibleHelp(why);
        });
    }

    private void showSignsWay() {
        Room.shown(signsWay, today.answer(NightFields.NEW_SYMPTOM).get() == YesNo.YES
                || today.unknown(NightFields.NEW_SYMPTOM).get());
    }

    @FXML
    private void showSigns() {
        today.showSigns();
    }

    /** Goes to the first question. */
    void focusFirst() {
        symptom.requestFocus();
    }

    /** Tab leads on from the note, as from everything else; no key would lead out of it otherwise. */
    private void leaveWithTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            note.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    /** Saves what is being typed, because the form is about to leave. */
    void commit() {
        wait.stop();
        model.keep();
    }
}
