package app.wakewell.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.ui.fx.ChosenFile;
import app.wakewell.ui.fx.OpenDialog;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.fx.SaveDialog;

/** Binds what leaves Wakewell as a file and what comes in. */
final class CarryController {

    private final CarryViewModel model;
    private final SettingsTexts texts;
    private final SaveDialog saving;
    private final OpenDialog opening;

    @FXML
    private CheckBox notes;
    @FXML
    private CheckBox sensitive;
    @FXML
    private Label said;
    @FXML
    private Label problem;
    @FXML
    private VBox importBox;
    @FXML
    private Button look;
    @FXML
    private VBox preview;
    @FXML
    private Label holds;
    @FXML
    private Label would;
    @FXML
    private VBox problems;
    @FXML
    private Button bringIn;
    @FXML
    private Button leave;
    @FXML
    private Label importSaid;
    @FXML
    private Label importProblem;

    CarryController(CarryViewModel model, SettingsTexts texts, SaveDialog saving, OpenDialog opening) {
        this.model = model;
        this.texts = texts;
        this.saving = saving;
        this.opening = opening;
    }

    @FXML
    private void initialize() {
        notes.selectedProperty().bindBidirectional(model.notesProperty());
        sensitive.selectedProperty().bindBidirectional(model.sensitiveProperty());
        Room.shown(importBox, model.canImport());
        model.saidProperty().subscribe(text -> shown(said, text));
        model.problemProperty().subscribe(text -> shown(problem, text));
        model.importSaidProperty().subscribe(text -> shown(importSaid, text));
        model.importProblemProperty().subscribe(text -> shown(importProblem, text));
        model.previewProperty().subscribe(this::show);
    }

    private static void shown(Label label, String text) {
        label.setText(text);
        Room.shown(label, !text.isEmpty());
    }

    private void show(@Nullable ImportPreview now) {
        Room.shown(preview, now != null);
        if (now == null) {
            return;
        }
        holds.setText(now.holds());
        would.setText(now.would());
        problems.getChildren().setAll(now.problems().stream().map(CarryController::line).toList());
        Room.shown(problems, !now.problems().isEmpty());
        Room.shown(bringIn, now.hasUse());
        leave.setText(texts.text(now.hasUse() ? "settings.import.leave" : "settings.import.close"));
        (now.hasUse() ? bringIn : leave).requestFocus();
    }

    private static Node line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add("secondary");
        return line;
    }

    @FXML
    private void saveJournal() {
        save("settings.export.journal.title", model.journalName(), "settings.export.json", ".json",
                model::writeJournal);
    }

    @FXML
    private void saveTable() {
        save("settings.export.nights.title", model.tableName(), "settings.export.csv", ".csv", model::writeTable);
    }

    private void save(String title, String name, String kind, String ending, Consumer<ChosenFile> then) {
        saving.ask(notes.getScene().getWindow(), new SaveDialog.Question(texts.text(title), name,
                List.of(new SaveDialog.Kind(texts.text(kind), ending)))).ifPresent(then);
    }

    @FXML
    private void look() {
        opening.file(notes.getScene().getWindow(), texts.text("settings.import.title")).ifPresent(model::look);
    }

    @FXML
    private void bringIn() {
        look.requestFocus(); // the buttons of the preview go with it
        model.bringIn();
    }

    @FXML
    private void leave() {
        look.requestFocus();
        model.leave();
    }
}
