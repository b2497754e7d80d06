package app.wakewell.ui.seal;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.wakewell.journal.SealedBackup;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.fx.SaveDialog;

/** Binds the steps of an encrypted backup. */
final class SealController {

    private static final String TEXT_FILE = ".txt";

    private final SealViewModel model;
    private final SealedTexts texts;
    private final SaveDialog saving;
    private final Consumer<String> clipboard;

    @FXML
    private VBox wordsBox;
    @FXML
    private PassphraseField words;
    @FXML
    private PassphraseField again;
    @FXML
    private CheckBox show;
    @FXML
    private Label capsLock;
    @FXML
    private Label hint;
    @FXML
    private HBox makingBox;
    @FXML
    private VBox codeBox;
    @FXML
    private Label made;
    @FXML
    private FlowPane code;
    @FXML
    private Label kept;
    @FXML
    private VBox checkBox;
    @FXML
    private Label firstName;
    @FXML
    private TextField first;
    @FXML
    private Label firstRemark;
    @FXML
    private Label secondName;
    @FXML
    private TextField second;
    @FXML
    private Label secondRemark;
    @FXML
    private Label leaving;
    @FXML
    private Label problem;

    /**
     * A controller.
     *
     * @param saving
     *            asks where to write files
     * @param clipboard
     *            takes the code when it is copied
     */
    SealController(SealViewModel model, SealedTexts texts, SaveDialog saving, Consumer<String> clipboard) {
        this.model = model;
        this.texts = texts;
        this.saving = saving;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        words.textProperty().bindBidirectional(model.wordsProperty());
        again.textProperty().bindBidirectional(model.againProperty());
        first.textProperty().bindBidirectional(model.firstProperty());
        second.textProperty().bindBidirectional(model.secondProperty());
        words.shownProperty().bind(show.selectedProperty());
        again.shownProperty().bind(show.selectedProperty());
        words.capsLockProperty().subscribe(on -> Room.shown(capsLock, on));
        again.capsLockProperty().subscribe(on -> Room.shown(capsLock, on));
        model.problemProperty().subscribe(text -> said(problem, text));
        model.keptProperty().subscribe(kept::setText);
        model.stateProperty().subscribe(this::show);
        model.stateProperty().map(SealState::step).subscribe(this::focus);
    }

    private void show(SealState now) {
        Room.shown(wordsBox, now.step() == SealStep.WORDS);
        Room.shown(makingBox, now.step() == SealStep.MAKING);
        Room.shown(codeBox, now.step() == SealStep.CODE);
        Room.shown(checkBox, now.step() == SealStep.CHECK);
        Room.shown(leaving, now.leaving());
        hint.setText(now.hint());
        made.setText(now.made());
        if (code.getChildren().size() != now.groups().size()) {
            groups(now.groups());
            code.setAccessibleText(now.spoken());
        }
        if (!now.asked().isEmpty()) {
            asked(now.asked().getFirst(), firstName, first, firstRemark);
            asked(now.asked().getLast(), secondName, second, secondRemark);
        }
    }

    private void groups(List<String> groups) {
        code.getChildren().clear();
        for (int i = 0; i < groups.size(); i++) {
            Label group = new Label(groups.get(i));
            group.getStyleClass().add("code-group");
            Label number = new Label(Integer.toString(i + 1));
            number.getStyleClass().add("caption");
            VBox column = new VBox(group, number);
            column.setAlignment(Pos.CENTER);
            code.getChildren().add(column);
        }
    }

    private static void asked(SealState.Asked asked, Label name, TextField field, Label remark) {
        name.setText(asked.name());
        field.setAccessibleText(asked.name());
        field.setAccessibleHelp(asked.remark());
        remark.setText(asked.remark());
        remark.getStyleClass().setAll("label", asked.right() ? "secondary" : "problem");
    }

    private void focus(SealStep step) {
        switch (step) {
            case WORDS -> words.requestFocus();
            case CODE -> code.requestFocus();
            case CHECK -> first.requestFocus();
            case MAKING -> {
                // there is nothing to do
            }
        }
    }

    private static void said(Label label, String text) {
        label.setText(text);
        Room.shown(label, !text.isEmpty());
    }

    /** Where the person begins. */
    Node beginning() {
        return words;
    }

    /** The button that goes on. */
    void goOn() {
        if (model.stateProperty().get().step() == SealStep.WORDS) {
            ask(texts.text("seal.title"), model.fileName(), texts.text("seal.kind"), SealedBackup.ENDING);
        } else {
            model.goOn();
        }
    }

    private void ask(String title, String name, String kind, String ending) {
        saving.ask(words.getScene().getWindow(),
                new SaveDialog.Question(title, name, List.of(new SaveDialog.Kind(kind, ending))))
                .ifPresent(ending.equals(TEXT_FILE) ? model::saveCode : model::make);
    }

    @FXML
    private void copy() {
        model.code().ifPresent(text -> {
            clipboard.accept(text);
            model.copied();
        });
    }

    @FXML
    private void save() {
        ask(texts.text("seal.save"), model.codeFileName(), texts.text("seal.save.kind"), TEXT_FILE);
    }

    @FXML
    private void back() {
        model.back();
    }
}
