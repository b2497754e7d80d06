package app.wakewell.ui.several;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.control.Segments;
import app.wakewell.ui.fx.Room;

/** Binds the sheet of several nights. */
final class SeveralController {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final SeveralViewModel model;
    private final Messages messages;
    private final NightSheet sheet;

    @FXML
    private VBox root;
    @FXML
    private Segments<SeveralRange> ranges;
    @FXML
    private HBox months;
    @FXML
    private Label month;
    @FXML
    private Button next;
    @FXML
    private DayField day;
    @FXML
    private Label covered;
    @FXML
    private VBox place;
    @FXML
    private Label none;
    @FXML
    private Label keys;
    @FXML
    private Label unready;
    @FXML
    private Label problem;
    @FXML
    private Label status;
    @FXML
    private Label saveWords;
    @FXML
    private Label saveKey;
    @FXML
    private Button save;

    SeveralController(SeveralViewModel model) {
        this.model = model;
        this.messages = model.texts().messages();
        this.sheet = new NightSheet(model);
    }

    @FXML
    private void initialize() {
        ranges.offer(List.of(SeveralRange.values()), this::range, this::range);
        ranges.valueProperty().subscribe((before, chosen) -> {
            if (chosen != null && chosen != model.rangeProperty().get()) {
                model.choose(chosen);
            }
        });
        model.rangeProperty().subscribe(range -> {
            ranges.valueProperty().set(range);
            Room.shown(months, range == SeveralRange.MONTH);
        });
        model.monthProperty().subscribe(shown -> {
            month.setText(messages.text("several.month", model.texts().formats().month(shown.atDay(1)),
                    Integer.toString(shown.getYear())));
            next.setDisable(!shown.isBefore(YearMonth.from(model.latest())));
        });
        day.speak(messages.locale());
        day.setLast(model.latest());
        day.valueProperty().subscribe(this::pick);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        place.getChildren().addFirst(sheet);
        sheet.setOnEnd(save::requestFocus);
        sheet.columnProperty().subscribe(this::tellKeys);
        said(problem, model.problemProperty());
        status.textProperty().bind(model.statusProperty());
        model.stateProperty().subscribe(this::show);
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (SAVE.match(key)) {
                model.save();
                key.consume();
            }
        });
    }

    private static void said(Label label, javafx.beans.value.ObservableStringValue words) {
        label.textProperty().bind(words);
        words.subscribe(text -> Room.shown(label, !text.isEmpty()));
    }

    private String range(SeveralRange range) {
        return messages.text("several.range." + range);
    }

    private void pick(@Nullable LocalDate date) {
        if (date != null && !date.isAfter(model.latest())) {
            model.showMonth(YearMonth.from(date));
        }
    }

    private void tellKeys(@Nullable Column column) {
        keys.setText(column == null
                ? messages.text("several.keys")
                : messages.text("several.keys.of", model.texts().wording().field(column.field()),
                        model.texts().keys(column)));
    }

    private void show(SeveralState state) {
        boolean empty = state.rows().isEmpty();
        Room.shown(sheet, !empty);
        Room.shown(none, empty);
        Room.shown(covered, state.hasCovered());
        unready.setText(state.unready());
        Room.shown(unready, !state.unready().isEmpty());
        saveWords.setText(state.save());
        save.setAccessibleText(state.save());
        Room.shown(saveKey, !state.ready().isEmpty());
        save.getStyleClass().remove("primary");
        if (!state.ready().isEmpty()) {
            save.getStyleClass().add("primary");
        }
    }

    void focusFirst() {
        if (model.stateProperty().get().rows().isEmpty()) {
            ranges.requestFocus();
        } else {
            sheet.focusFirst();
        }
    }

    void commit() {
        sheet.commit();
    }

    @FXML
    private void monthBefore() {
        model.showMonth(model.monthProperty().get().minusMonths(1));
    }

    @FXML
    private void monthAfter() {
        model.showMonth(model.monthProperty().get().plusMonths(1));
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void back() {
        model.back();
    }
}
