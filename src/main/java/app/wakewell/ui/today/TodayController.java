package app.wakewell.ui.today;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import app.wakewell.domain.Night;
import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.control.NightMark;
import app.wakewell.ui.control.NightStrip;

/** Binds the head of the form: which night, and whether it is saved. */
final class TodayController {

    private final TodayViewModel model;
    private final Messages messages;

    @FXML
    private NightStrip strip;
    @FXML
    private FlowPane legend;
    @FXML
    private DatePicker other;
    @FXML
    private Label title;
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
    private MorningController morningController;

    TodayController(TodayViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    private void initialize() {
        model.stateProperty().subscribe(state -> {
            if (state != null) {
                title.setText(state.title());
                strip.show(state.strip());
            }
        });
        model.nightProperty().subscribe(night -> {
            strip.setValue(night);
            other.setValue(night == null ? null : night.morning());
        });
        strip.valueProperty().subscribe(this::open);
        Arrays.stream(NightMark.values()).forEach(mark -> legend.getChildren().add(entry(mark)));
        other.setDayCellFactory(picker -> new DateCell() {
            @Override
            public void updateItem(LocalDate date, boolean empty) {
                super.updateItem(date, empty);
                setDisable(empty || date.isAfter(model.latest()));
            }
        });
        other.setConverter(new DateWords(model.formats()));
        other.valueProperty().subscribe(date -> open(date == null ? null : Night.endingOn(date)));
        saved.textProperty().bind(model.savedProperty());
        model.savedProperty().subscribe(this::showSaved);
        model.undoableProperty().subscribe(this::showSaved);
        showSaved(); // which a change does, and being there from the start does not
        problem.textProperty().bind(model.problemProperty());
        shownWhileText(problemBox, problem);
        kept.textProperty().bind(model.keptProperty());
        shownWhileText(kept, kept);
    }

    private void open(@org.jspecify.annotations.Nullable Night night) {
        if (night == null || night.equals(model.nightProperty().get())) {
            return;
        }
        model.open(night);
        // where the form could not leave, the strip goes back to it
        strip.setValue(model.nightProperty().get());
        other.setValue(Objects.requireNonNull(model.nightProperty().get()).morning());
    }

    private HBox entry(NightMark mark) {
        Label words = new Label(TodayState.words(mark, messages));
        words.getStyleClass().add("caption");
        HBox entry = new HBox(NightStrip.mark(mark), words);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private void showSaved() {
        boolean said = !model.savedProperty().get().isEmpty();
        savedBox.setVisible(said);
        undo.setVisible(model.undoableProperty().get());
    }

    private static void shownWhileText(Region box, Label text) {
        box.visibleProperty().bind(text.textProperty().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
    }

    /** Puts the focus where the first answer is missing. */
    void focusFirst() {
        morningController.focusFirst();
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
