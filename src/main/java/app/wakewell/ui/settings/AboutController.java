package app.wakewell.ui.settings;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.wakewell.settings.Release;
import app.wakewell.ui.fx.JournalState;
import app.wakewell.ui.fx.Room;

/** Says which Wakewell this is and where the journal lies, and leads to erasing everything. */
final class AboutController {

    private final JournalState journal;
    private final SettingsTexts texts;
    private final Consumer<String> copier;
    private final Runnable eraser;

    @FXML
    private Label version;
    @FXML
    private VBox place;
    @FXML
    private TextField path;
    @FXML
    private Label copied;
    @FXML
    private Label sample;
    @FXML
    private HBox eraseBox;

    /**
     * A card about one journal.
     *
     * @param copier
     *            puts a text on the clipboard
     * @param eraser
     *            asks, and erases everything
     */
    AboutController(JournalState journal, SettingsTexts texts, Consumer<String> copier, Runnable eraser) {
        this.journal = journal;
        this.texts = texts;
        this.copier = copier;
        this.eraser = eraser;
    }

    @FXML
    private void initialize() {
        boolean own = !journal.snapshot().info().sample();
        version.setText(texts.text("settings.about.version", Release.version()));
        path.setText(journal.backups().journal().toString());
        Room.shown(copied, false);
        Room.shown(place, own);
        Room.shown(sample, !own);
        Room.shown(eraseBox, own && !journal.readOnly());
    }

    @FXML
    private void copy() {
        copier.accept(path.getText());
        Room.shown(copied, true);
    }

    @FXML
    private void erase() {
        eraser.run();
    }
}
