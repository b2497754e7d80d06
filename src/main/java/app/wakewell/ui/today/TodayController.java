package app.wakewell.ui.today;

import java.util.Arrays;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.control.NightMark;
import app.wakewell.ui.control.NightStrip;
import app.wakewell.ui.fx.InSight;
import app.wakewell.ui.fx.Room;

/** Binds the head of the form: which night, and whether it is saved. Leads the focus from one part to the next. */
final class TodayController {

    private final TodayViewModel model;
    private final TodayWords words;
    private Subscription window = Subscription.EMPTY;

    @FXML
    private ScrollPane page;
    @FXML
    private NightStrip strip;
    @FXML
    private FlowPane legend;
    @FXML
    private DayField other;
    @FXML
    private Label otherProblem;
    @FXML
    private Button back;
    @FXML
    private Button next;
    @FXML
    private Label title;
    @FXML
    private Label marks;
    @FXML
    private HBox savedBox;
    @FXML
    private Label saved;
    @FXML
    private Button undo;
    @FXML
    private Label problem;
    @FXML
    private HBox problemBox;
    @FXML
    private Label kept;
    @FXML
    private VBox signsLine;
    @FXML
    private Label signsSaid;
    @FXML
    private Node morning;
    @FXML
    private MorningController morningController;
    @FXML
    private OneMoreController oneMoreController;
    @FXML
    private RestController restController;
    @FXML
    private WhereController whereController;
    @FXML
    private RemarksController remarksController;

    TodayController(TodayViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    @FXML
    private void initialize() {
        model.stateProperty().subscribe(this::show);
        model.nightProperty().subscribe(this::showNight);
        strip.valueProperty().subscribe(this::open);
        Arrays.stream(NightMark.values()).forEach(mark -> legend.getChildren().add(entry(mark)));
        // most people never take one, and the line is short
        Node breaks = legend.getChildren().getLast();
        model.stateProperty()
                .subscribe(state -> Room.shown(breaks, state != null
                        && state.strip().stream().anyMatch(cell -> cell.mark() == NightMark.BREAK)));
        other.speak(words.wording().locale());
        other.valueProperty().subscribe(date -> open(date == null ? null : Night.endingOn(date)));
        other.refusedProperty()
                .subscribe(typed -> refuse(typed.isEmpty() ? "" : words.text("today.problem.date", typed)));
        saved.textProperty().bind(model.savedProperty());
        model.savedProperty().subscribe(this::showSaved);
        model.undoableProperty().subscribe(this::showSaved);
        showSaved(); // which a change does, and being there from the start does not
        problem.textProperty().bind(model.problemProperty());
        model.problemProperty().subscribe(why -> Room.shown(problemBox, !why.isEmpty()));
        kept.textProperty().bind(model.keptProperty());
        model.keptProperty().subscribe(text -> Room.shown(kept, !text.isEmpty()));
        signsSaid.textProperty().bind(model.signs().lineProperty());
        model.signs().lineProperty().subscribe(said -> Room.shown(signsLine, !said.isEmpty()));
        LeftField.follow(page, morning, model.signs()::left);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        InSight.keep(page);
        page.sceneProperty().subscribe(scene -> {
            window.unsubscribe();
            window = scene == null
                    ? Subscription.EMPTY
                    : scene.windowProperty().flatMap(Window::focusedProperty).orElse(false).subscribe(this::lookedAt);
        });
        // past the one question more, which is not there every morning: the hands know the way
        morningController.setOnDone(restController::focusFirst);
        oneMoreController.setOnDone(restController::focusFirst);
        oneMoreController.setOnBack(morningController::focusBed);
        restController.setOnBack(morningController::focusBed);
        restController.setOnDone(whereController::focusFirst);
        whereController.setOnDone(remarksController::focusFirst);
    }

    private void lookedAt(boolean focused) {
        if (focused && model.nightProperty().get() != null) {
            model.lookedAt();
        }
    }

    private void show(@Nullable TodayState state) {
        if (state == null) {
            return;
        }
        title.setText(state.title());
        marks.setText(state.marks());
        Room.shown(marks, !state.marks().isEmpty());
        strip.show(state.strip());
        Room.shown(back, state.past());
        Room.shown(next, state.nextMissing().isPresent());
    }

    private void showNight(@Nullable Night night) {
        strip.setValue(night);
        other.setLast(model.latest());
        other.setValue(night == null ? null : night.morning());
        refuse("");
    }

    private void refuse(String why) {
        otherProblem.setText(why);
        Room.shown(otherProblem, !why.isEmpty());
        other.setAccessibleHelp(why);
    }

    private void open(@Nullable Night night) {
        if (night == null || night.equals(model.nightProperty().get())) {
            return;
        }
        model.open(night);
        Night open = Objects.requireNonNull(model.nightProperty().get());
        if (!open.equals(night)) {
            // the form could not leave; strip and date go back to it
            showNight(open);
            refuse(night.morning().isAfter(model.latest())
                    ? words.text("today.problem.future", words.formats().date(night.morning()))
                    : "");
        }
    }

    private HBox entry(NightMark mark) {
        Label label = new Label(TodayState.words(mark, words));
        label.getStyleClass().add("caption");
        HBox entry = new HBox(NightStrip.mark(mark), label);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private void showSaved() {
        boolean said = !model.savedProperty().get().isEmpty();
        savedBox.setVisible(said);
        undo.setVisible(model.undoableProperty().get());
    }

    /** The keys that work wherever nothing is typed, and that no question has taken for an answer. */
    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()
                || event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase<?>
                || event.getTarget() instanceof ChoiceBox<?>) {
            return;
        }
        switch (event.getCode()) {
            case T -> backToToday();
            case G -> nextMissing();
            case A -> model.confirmRegions();
            case Q -> oneMoreController.takeFocus();
            case S -> oneMoreController.skip();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Puts the focus where the first answer is missing. */
    void focusFirst() {
        morningController.focusFirst();
    }

    @FXML
    private void backToToday() {
        model.backToToday();
        focusFirst();
    }

    @FXML
    private void nextMissing() {
        model.nextMissing();
        focusFirst();
    }

    @FXML
    private void showSeveral() {
        model.showSeveral();
    }

    @FXML
    private void showSigns() {
        model.showSigns();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void saveAgain() {
        model.saveAgain();
    }
}
