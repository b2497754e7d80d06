package app.wakewell.ui.picture;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The card beside the dot of a night. The picture itself says the same to a screen reader, so this stays silent. */
final class NightCard extends VBox {

    NightCard() {
        getStyleClass().add("night-card");
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** Shows the words of a night. */
    void say(NightWords words) {
        Label night = line(words.night(), "question");
        getChildren().setAll(night);
        List<Label> lines = words.lines().stream().map(text -> line(text, "night-line")).toList();
        getChildren().addAll(lines);
        if (!words.hint().isEmpty()) {
            getChildren().add(line(words.hint(), "caption"));
        }
        applyCss();
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
