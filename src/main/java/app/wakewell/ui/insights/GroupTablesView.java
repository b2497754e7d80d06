package app.wakewell.ui.insights;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.ui.control.Segments;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;

/** Nights counted, one small table at a time. */
final class GroupTablesView extends VBox {

    private final Segments<String> choice = new Segments<>();
    private final GridPane table = new GridPane();
    private final WrappedLabel remark = new WrappedLabel("", "remark");
    private final SimpleObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();

    GroupTablesView(List<GroupTable> tables, InsightsTexts texts) {
        getStyleClass().add("group-tables");
        table.getStyleClass().add("group-table");
        table.setAccessibleRole(AccessibleRole.TEXT);
        table.setFocusTraversable(true);
        choice.offer(tables.stream().map(GroupTable::name).toList(), name -> name,
                name -> texts.text("insights.groups.spoken", name));
        choice.valueProperty().bindBidirectional(chosen);
        chosen.subscribe(name -> tables.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .ifPresent(this::show));
        chosen.set(tables.getFirst().name());
        getChildren().addAll(choice, table, remark);
    }

    private void show(GroupTable shown) {
        table.getChildren().clear();
        table.getColumnConstraints().clear();
        for (int column = 0; column < shown.columns().size(); column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            table.getColumnConstraints().add(share);
            table.add(cell(shown.columns().get(column), "secondary", column), column, 0);
        }
        for (int row = 0; row < shown.rows().size(); row++) {
            for (int column = 0; column < shown.columns().size(); column++) {
                table.add(cell(shown.rows().get(row).get(column), "cell", column), column, row + 1);
            }
        }
        table.setAccessibleText(shown.name() + ". " + shown.rows()
                .stream()
                .map(row -> spoken(shown.columns(), row))
                .collect(Collectors.joining(" ")));
        remark.setText(shown.remark());
        Room.shown(remark, !shown.remark().isEmpty());
    }

    private static Label cell(String text, String style, int column) {
        Label cell = column == 0 ? new WrappedLabel(text, style) : new Label(text);
        if (column > 0) {
            cell.getStyleClass().addAll(style, "number");
        }
        return cell;
    }

    private static String spoken(List<String> columns, List<String> row) {
        StringBuilder words = new StringBuilder(row.getFirst());
        for (int column = 1; column < columns.size(); column++) {
            words.append(", ").append(columns.get(column)).append(" ").append(row.get(column));
        }
        return words.append(".").toString();
    }
}
