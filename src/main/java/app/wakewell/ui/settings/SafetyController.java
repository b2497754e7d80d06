package app.wakewell.ui.settings;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import app.wakewell.ui.control.Fold;
import app.wakewell.ui.fx.OpenDialog;
import app.wakewell.ui.fx.Room;

/** Binds how safe the journal is, and the list of its backups. */
final class SafetyController {

    /** More are folded away: the newest are the ones that are looked for. */
    private static final int SHOWN = 4;

    private static final PseudoClass LOOK = PseudoClass.getPseudoClass("look");

    private final SettingsViewModel model;
    private final SettingsTexts texts;
    private final OpenDialog opening;
    private List<BackupLine> listed = List.of();

    @FXML
    private HBox answerBox;
    @FXML
    private FontIcon answerIcon;
    @FXML
    private Label answer;
    @FXML
    private Label drill;
    @FXML
    private VBox remarks;
    @FXML
    private Pane actions;
    @FXML
    private Button backUp;
    @FXML
    private Label said;
    @FXML
    private Label problem;
    @FXML
    private VBox listBox;
    @FXML
    private VBox newest;
    @FXML
    private Fold olderFold;
    @FXML
    private VBox older;
    @FXML
    private Label noBackups;

    SafetyController(SettingsViewModel model, SettingsTexts texts, OpenDialog opening) {
        this.model = model;
        this.texts = texts;
        this.opening = opening;
    }

    @FXML
    private void initialize() {
        model.busyProperty().subscribe(this::showDone);
        model.saidProperty().subscribe(this::showDone);
        showDone();
        model.problemProperty().subscribe(text -> shown(problem, text));
        model.stateProperty().subscribe(this::show);
    }

    /** What is being done, or what was done last. */
    private void showDone() {
        String busy = model.busyProperty().get();
        shown(said, busy.isEmpty() ? model.saidProperty().get() : busy);
    }

    private static void shown(Label label, String text) {
        label.setText(text);
        Room.shown(label, !text.isEmpty());
    }

    private void show(SettingsState state) {
        answer.setText(state.answer());
        boolean look = state.safety() == SettingsState.Safety.LOOK;
        answerBox.pseudoClassStateChanged(LOOK, look);
        answerIcon.setIconCode(switch (state.safety()) {
            case SAFE -> Feather.SHIELD;
            case LOOK -> Feather.ALERT_TRIANGLE;
            case NONE_YET, READ_ONLY, SAMPLE -> Feather.INFO;
        });
        shown(drill, state.drill());
        remarks.getChildren().setAll(state.remarks().stream().map(SafetyController::remark).toList());
        Room.shown(remarks, !state.remarks().isEmpty());
        Room.shown(actions, state.canMake());
        Room.shown(listBox, !state.isSample());
        if (!state.backups().equals(listed)) {
            list(state.backups());
        }
        Room.shown(noBackups, state.backups().isEmpty());
        Room.shown(olderFold, state.backups().size() > SHOWN);
    }

    private static Node remark(String words) {
        Label text = new Label(words);
        text.setWrapText(true);
        text.getStyleClass().add("secondary");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(Feather.INFO), text);
        line.getStyleClass().add("settings-remark");
        return line;
    }

    private void list(List<BackupLine> lines) {
        listed = lines;
        int split = Math.min(SHOWN, lines.size());
        newest.getChildren().setAll(lines.subList(0, split).stream().map(this::row).toList());
        older.getChildren().setAll(lines.subList(split, lines.size()).stream().map(this::row).toList());
        olderFold.setSummary(texts.text("settings.backups.count", lines.size() - split));
    }

    private BackupRow row(BackupLine line) {
        return new BackupRow(line, texts, model::restore, this::remove);
    }

    private void remove(BackupLine unwanted) {
        backUp.requestFocus(); // the row that was pressed goes
        model.remove(unwanted);
    }

    /** Puts the focus where something can be done. */
    void focusFirst() {
        if (actions.isVisible()) {
            backUp.requestFocus();
        }
    }

    @FXML
    private void backUp() {
        model.backUp();
    }

    @FXML
    private void tryRestore() {
        model.tryRestore();
    }

    @FXML
    private void restoreFile() {
        opening.file(listBox.getScene().getWindow(), texts.text("settings.restoreFile.title"))
                .ifPresent(model::restore);
    }
}
