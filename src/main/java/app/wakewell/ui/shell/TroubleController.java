package app.wakewell.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import app.wakewell.journal.JournalUnusable;

/** Says what is the matter with a journal that cannot be opened, and where it and its copies lie. */
final class TroubleController {

    /** Where a journal keeps its copies: beside it, under this name. */
    private static final String COPIES = "backups";

    private final JournalUnusable unusable;
    private final Words words;
    private final Runnable close;

    @FXML
    private Label what;
    @FXML
    private Label hint;
    @FXML
    private TextField file;
    @FXML
    private VBox copiesBox;
    @FXML
    private TextField copies;
    @FXML
    private Button closeButton;

    TroubleController(JournalUnusable unusable, Words words, Runnable close) {
        this.unusable = unusable;
        this.words = words;
        this.close = close;
    }

    @FXML
    private void initialize() {
        Path path = unusable.file().toAbsolutePath();
        Path folder = path.resolveSibling(COPIES);
        what.setText(words.wording().problem(unusable.problem()));
        hint.setText(words.messages().text(switch (unusable.reason()) {
            case DAMAGED -> "trouble.damaged";
            case FOREIGN -> "trouble.foreign";
            case NEWER -> "trouble.newer";
            case UNREADABLE -> "trouble.unreadable";
            case READ_ONLY -> "trouble.readOnly";
            case MISSING, EMPTY -> "trouble.missing";
            case IN_USE -> "trouble.inUse";
            case DISK_FULL -> "trouble.diskFull";
            case DISK_FAILED -> "trouble.diskFailed";
        }));
        file.setText(path.toString());
        copies.setText(folder.toString());
        copiesBox.setVisible(Files.isDirectory(folder));
        copiesBox.setManaged(copiesBox.isVisible());
        closeButton.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                closeButton.requestFocus();
            }
        });
    }

    @FXML
    private void close() {
        close.run();
    }
}
