package app.wakewell.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.wakewell.ui.fx.Room;

/** Draws one backup, with what can be done with it. Asks once before it is removed, below its line. */
final class BackupRow extends VBox {

    private final VBox sure = new VBox();
    private final Button remove;

    BackupRow(BackupLine line, SettingsTexts texts, Consumer<Path> restorer,
            Consumer<BackupLine> remover) {
        getStyleClass().add("backup-row");
        Label when = new Label(line.when());
        when.getStyleClass().add("medium");
        when.setWrapText(true);
        Label about = new Label(line.about());
        about.getStyleClass().add("secondary");
        about.setWrapText(true);
        VBox words = new VBox(when, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button restore = button("backup-restore", texts.text("settings.restore"),
                texts.text("settings.restore.spoken", line.when(), line.about()));
        restore.setOnAction(click -> restorer.accept(line.file()));
        remove = button("backup-remove", texts.text("settings.remove"),
                texts.text("settings.remove.spoken", line.when(), line.about()));
        HBox all = new HBox(words, restore, remove);
        all.getStyleClass().add("backup-line");
        getChildren().addAll(all, sure);
        Room.shown(sure, false);
        remove.setOnAction(click -> ask(line, texts, remover));
    }

    private static Button button(String style, String words, String spoken) {
        Button button = new Button(words);
        button.getStyleClass().addAll("link", "small", style);
        button.setAccessibleText(spoken);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void ask(BackupLine line, SettingsTexts texts, Consumer<BackupLine> remover) {
        Label question = new Label(line.sure());
        question.setWrapText(true);
        Button keep = new Button(texts.text("settings.remove.keep"));
        keep.getStyleClass().add("backup-keep");
        keep.setAccessibleHelp(question.getText());
        keep.setOnAction(click -> {
            Room.shown(sure, false);
            remove.requestFocus();
        });
        Button gone = new Button(texts.text("settings.remove.yes"));
        gone.getStyleClass().add("backup-remove-yes");
        gone.setOnAction(click -> remover.accept(line));
        HBox answers = new HBox(keep, gone);
        answers.getStyleClass().add("backup-line");
        sure.getStyleClass().setAll("backup-sure");
        sure.getChildren().setAll(question, answers);
        Room.shown(sure, true);
        keep.requestFocus();
    }
}
