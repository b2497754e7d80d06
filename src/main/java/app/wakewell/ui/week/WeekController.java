package app.wakewell.ui.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.Score;
import app.wakewell.domain.WeekFields;
import app.wakewell.ui.control.FieldRow;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.ScoreRow;
import app.wakewell.ui.fx.Room;

/** Binds the weekly page. */
final class WeekController {

    private final WeekViewModel model;
    private final WeekTexts texts;
    private final List<FieldRow<?>> rows = new ArrayList<>();
    /** Weight is never asked for unasked; the person may open the question for this week. */
    private boolean weightOpened;

    @FXML
    private ScrollPane week;
    @FXML
    private Label title;
    @FXML
    private Label note;
    @FXML
    private Button later;
    @FXML
    private HBox savedBox;
    @FXML
    private Label saved;
    @FXML
    private Button undo;
    @FXML
    private HBox problemBox;
    @FXML
    private Label problem;
    @FXML
    private ScoreRow pegP;
    @FXML
    private ScoreRow pegE;
    @FXML
    private ScoreRow pegG;
    @FXML
    private Label peg;
    @FXML
    private VBox lookingBack;
    @FXML
    private VBox asBefore;
    @FXML
    private Label asBeforeText;
    @FXML
    private Fold sittingFold;
    @FXML
    private VBox sitting;
    @FXML
    private Fold movingFold;
    @FXML
    private VBox moving;
    @FXML
    private Fold privateFold;
    @FXML
    private VBox privately;
    @FXML
    private VBox weight;
    @FXML
    private Button openWeight;
    @FXML
    private Fold earlierFold;
    @FXML
    private VBox earlier;

    WeekController(WeekViewModel model) {
        this.model = model;
        this.texts = model.texts();
    }

    @FXML
    private void initialize() {
        item(pegP, WeekFields.PEG_P);
        item(pegE, WeekFields.PEG_E);
        item(pegG, WeekFields.PEG_G);
        fill(lookingBack, List.of(WeekFields.GLOBAL_CHANGE, WeekFields.LIMITED_DAYS));
        fill(sitting, WeekGroup.WEEK_SITTING.fields());
        remember(sittingFold, WeekGroup.WEEK_SITTING);
        fill(moving, WeekGroup.WEEK_MOVING.fields());
        remember(movingFold, WeekGroup.WEEK_MOVING);
        fill(privately, WeekGroup.WEEK_PRIVATE.fields());
        fill(weight, List.of(WeekFields.WEIGHT_KG));
        for (ScoreRow row : List.of(pegE, pegG)) {
            row.setOnBack(() -> row.requestFocusTraversal(TraversalDirection.PREVIOUS));
        }
        saved.textProperty().bind(model.saving().savedProperty());
        model.saving().savedProperty().subscribe(this::showSaved);
        model.undoableProperty().subscribe(this::showSaved);
        problem.textProperty().bind(model.saving().problemProperty());
        model.saving().problemProperty().subscribe(text -> Room.shown(problemBox, !text.isEmpty()));
        model.dayProperty().subscribe(day -> {
            rows.forEach(FieldRow::reset);
            weightOpened = false;
        });
        model.stateProperty().subscribe(this::show);
        week.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Leaves a group as open as the person left it; what is private is folded each time. */
    private void remember(Fold fold, WeekGroup group) {
        fold.setOpen(model.folds().isOpen(group));
        fold.openProperty().subscribe((before, now) -> model.folds().keep(group, now));
    }

    private void item(ScoreRow row, Field<Score> field) {
        row.setDontKnow(texts.wording().unknown());
        FieldRow.answeredBy(field, row, model.form());
        // by traversal, because that scrolls what gets the focus into sight
        row.setOnNext(() -> row.requestFocusTraversal(TraversalDirection.NEXT));
    }

    private void fill(VBox box, List<Field<?>> fields) {
        for (Field<?> field : fields) {
            String hint = "week.hint." + field.name();
            FieldRow<?> row = new FieldRow<>(field, model.form(), new FieldRow.Words(texts.wording(),
                    texts.messages().has(hint) ? texts.text(hint) : "", texts.text("control.unanswered"),
                    model.today()));
            rows.add(row);
            box.getChildren().add(row);
        }
    }

    private void showSaved() {
        savedBox.setVisible(!model.saving().savedProperty().get().isEmpty());
        undo.setVisible(model.undoableProperty().get());
    }

    private void show(@Nullable WeekState state) {
        if (state == null) {
            return;
        }
        title.setText(state.title());
        note.setText(state.note());
        later.setDisable(state.isLatest());
        peg.setText(state.peg());
        rows.forEach(row -> propose(row, state));
        Room.shown(asBefore, !state.asBefore().isEmpty());
        asBeforeText.setText(state.asBefore());
        sittingFold.setSummary(state.summary(WeekGroup.WEEK_SITTING, model.form().answers(), texts));
        movingFold.setSummary(state.summary(WeekGroup.WEEK_MOVING, model.form().answers(), texts));
        privateFold.setSummary(texts.text("week.private.mark"));
        Room.shown(weight, state.asksWeight() || weightOpened);
        Room.shown(openWeight, !weight.isVisible());
        showEarlier(state);
    }

    private static <T> void propose(FieldRow<T> row, WeekState state) {
        row.propose(state.proposed().get(row.field()).orElse(null), state.why().getOrDefault(row.field(), ""));
    }

    private void showEarlier(WeekState state) {
        Room.shown(earlierFold, !state.earlier().isEmpty());
        earlierFold.setSummary(texts.text("week.earlier.count", state.earlier().size()));
        earlier.getChildren()
                .setAll(state.earlier()
                        .stream()
                        .map(line -> new WeekLineBox(line, texts, this::open))
                        .toList());
    }

    private void open(LocalDate day) {
        model.open(day);
        focusFirst();
    }

    /** A takes over what is proposed, wherever no text is typed. */
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.A && !key.isControlDown() && !key.isAltDown() && !key.isMetaDown()
                && !(key.getTarget() instanceof TextInputControl) && asBefore.isVisible()) {
            takeOver();
            key.consume();
        }
    }

    /** Puts the focus where the first of the three items is missing. */
    void focusFirst() {
        Stream.of(pegP, pegE, pegG)
                .filter(row -> row.getValue() == null && !row.isUnknown())
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, pegP::requestFocus);
    }

    /** Saves what is being typed, because the page is about to leave. */
    void commit() {
        rows.forEach(FieldRow::commit);
    }

    @FXML
    private void earlier() {
        model.earlier();
    }

    @FXML
    private void later() {
        model.later();
    }

    @FXML
    private void takeOver() {
        sittingFold.lookup(".fold-header").requestFocus(); // the button that was pressed goes
        model.takeOver();
    }

    @FXML
    private void openWeight() {
        weightOpened = true;
        show(model.stateProperty().get());
        rows.getLast().focusAnswer();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void saveAgain() {
        model.saving().again();
    }
}
