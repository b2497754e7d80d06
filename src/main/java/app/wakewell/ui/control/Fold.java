package app.wakewell.ui.control;

import java.util.Objects;
import javafx.beans.DefaultProperty;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line that unfolds what is below it, and says in few words what that holds. */
@DefaultProperty("content")
public final class Fold extends VBox {

    private final Label title = new Label();
    private final Label summary = new Label();
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
    private final ToggleButton header = new ToggleButton();
    private final VBox body = new VBox();

    public Fold() {
        getStyleClass().add("fold-group");
        getStylesheets().add(Objects.requireNonNull(Fold.class.getResource("control.css")).toExternalForm());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(chevron, title, space, summary);
        line.getStyleClass().add("fold-line");
        title.getStyleClass().add("fold-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("secondary");
        header.setGraphic(line);
        header.getStyleClass().setAll("fold-header");
        header.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(header.widthProperty());
        line.maxWidthProperty().bind(header.widthProperty());
        body.getStyleClass().add("fold-body");
        body.visibleProperty().bind(header.selectedProperty());
        body.managedProperty().bind(header.selectedProperty());
        header.selectedProperty()
                .subscribe(open -> chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        getChildren().addAll(header, body);
    }

    /** What is folded away. */
    public ObservableList<Node> getContent() {
        return body.getChildren();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String text) {
        title.setText(text);
        describe();
    }

    public String getSummary() {
        return summary.getText();
    }

    /** Says what is inside while it is folded. */
    public void setSummary(String text) {
        summary.setText(text);
        describe();
    }

    /** Whether it is unfolded. */
    public BooleanProperty openProperty() {
        return header.selectedProperty();
    }

    public boolean isOpen() {
        return header.isSelected();
    }

    public void setOpen(boolean open) {
        header.setSelected(open);
    }

    private void describe() {
        header.setAccessibleText(title.getText() + ", " + summary.getText());
    }
}
