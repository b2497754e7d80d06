package app.wakewell.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import app.wakewell.ui.control.Fold;

/** Shows what Wakewell promises. */
final class PromisesController {

    private final SettingsTexts texts;

    @FXML
    private Fold fold;
    @FXML
    private VBox promises;

    PromisesController(SettingsTexts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        fold.setSummary(texts.text("settings.promises.count", Promises.ALL.size()));
        promises.getChildren().setAll(Promises.ALL.stream().map(this::lines).toList());
    }

    private Node lines(Promise promise) {
        VBox lines = new VBox(line("question", texts.text("settings.promise." + promise.key())),
                line("secondary", texts.text("settings.promise.more." + promise.key())),
                line("caption", texts.text("settings.promises.tests", promise.tests().size(),
                        String.join(texts.text("settings.promises.list"), promise.tests()))));
        lines.getStyleClass().add("settings-promise");
        return lines;
    }

    private static Label line(String style, String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add(style);
        return line;
    }
}
