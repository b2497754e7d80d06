package app.wakewell.ui.several;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.ui.fx.InSight;
import app.wakewell.ui.fx.Pause;
import app.wakewell.ui.fx.Room;

/**
 * The sheet: a row a night, a column a question. Keys as in a spreadsheet: arrows go from cell to cell, Enter down, Tab
 * on; a digit or letter answers, Backspace takes the answer back.
 */
final class NightSheet extends VBox {

    /** After this pause in typing, a note is kept; in milliseconds. */
    private static final double PAUSE = 800;
    private static final double NIGHT_WIDTH = 126;
    private static final double MARK_WIDTH = 114;
    private static final Map<Column, Double> WIDTHS = Map.of(Column.PAIN_RISING, 60.0, Column.PAIN_BED, 76.0,
            Column.QUALITY, 76.0, Column.POSITION, 80.0, Column.PLACE, 82.0, Column.MEDICINE, 76.0);

    private static final List<Column> COLUMNS = List.of(Column.values());

    private final SeveralViewModel model;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final List<Row> rows = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Column> column = new ReadOnlyObjectWrapper<>();
    private final Pause pause = new Pause(PAUSE);
    private Runnable onEnd = () -> {};

    /** The nodes of a night. */
    private record Row(Night night, Map<Column, SheetCell> cells, TextField note, Label mark, Button open,
            Label problem) {
        Node node(Column which) {
            SheetCell cell = cells.get(which);
            return cell == null ? note : cell;
        }
    }

    NightSheet(SeveralViewModel model) {
        this.model = model;
        getStyleClass().add("night-sheet");
        GridPane head = new GridPane();
        head.getStyleClass().add("sheet-head");
        constrain(head);
        constrain(grid);
        for (Column each : COLUMNS) {
            Label title = new Label(model.texts().messages().text("several.column." + each));
            title.getStyleClass().add("caption");
            head.add(title, 1 + COLUMNS.indexOf(each), 0);
        }
        grid.getStyleClass().add("sheet");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS); // else the head would not stand above its columns
        VBox.setVgrow(scroll, Priority.ALWAYS);
        InSight.keep(scroll);
        getChildren().addAll(head, scroll);
        // before the cells, of which a text field would take arrows for itself
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.stateProperty().subscribe(this::show);
    }

    private static void constrain(GridPane pane) {
        pane.getColumnConstraints().add(fixed(NIGHT_WIDTH));
        for (Column each : COLUMNS) {
            if (each.isText()) {
                ColumnConstraints rest = new ColumnConstraints(60, 160, Double.MAX_VALUE);
                rest.setHgrow(Priority.ALWAYS);
                pane.getColumnConstraints().add(rest);
            } else {
                pane.getColumnConstraints().add(fixed(WIDTHS.getOrDefault(each, MARK_WIDTH)));
            }
        }
        pane.getColumnConstraints().add(fixed(MARK_WIDTH));
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    /** The column that the focus is in; {@code null} while it is elsewhere. */
    ReadOnlyObjectProperty<@Nullable Column> columnProperty() {
        return column.getReadOnlyProperty();
    }

    /** Runs when Enter leads on from the last night. */
    void setOnEnd(Runnable end) {
        onEnd = end;
    }

    /** Puts the focus where the first answer is missing. */
    void focusFirst() {
        rows.stream()
                .filter(row -> model.stateProperty()
                        .get()
                        .rows()
                        .stream()
                        .anyMatch(state -> state.night().equals(row.night()) && state.isUntouched()))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> row.node(Column.PAIN_RISING).requestFocus());
    }

    /** Keeps a note that is being typed, because the sheet is about to leave. */
    void commit() {
        rows.forEach(row -> model.keepNote(row.night()));
    }

    private void show(SeveralState state) {
        if (!state.rows().stream().map(NightRow::night).toList().equals(rows.stream().map(Row::night).toList())) {
            build(state.rows());
        }
        for (int i = 0; i < rows.size(); i++) {
            show(rows.get(i), state.rows().get(i));
        }
    }

    private static void show(Row row, NightRow state) {
        row.cells().forEach((which, cell) -> cell.show(state.cell(which)));
        NightRow.Cell note = state.cell(Column.NOTE);
        if (!row.note().isFocused() && !note.isBad()) {
            row.note().setText(note.text());
        }
        row.note().setEditable(!note.isCovered());
        row.note().setAccessibleText(note.spoken());
        row.mark().setText(state.mark());
        Room.shown(row.open(), state.leadsToForm());
        row.problem().setText(state.problem());
        Room.shown(row.problem(), !state.problem().isEmpty());
    }

    private void build(List<NightRow> states) {
        rows.clear();
        grid.getChildren().clear();
        states.forEach(state -> rows.add(built(state)));
        scroll.setVvalue(0);
    }

    private Row built(NightRow state) {
        int line = 2 * rows.size();
        Label night = new Label(state.label());
        night.getStyleClass().add("sheet-night");
        night.setAccessibleText(state.spoken());
        grid.add(night, 0, line);
        Map<Column, SheetCell> cells = new EnumMap<>(Column.class);
        TextField note = new TextField();
        for (Column each : COLUMNS) {
            Node node = note;
            if (!each.isText()) {
                SheetCell cell = new SheetCell(new Place(state.night(), each), model);
                cells.put(each, cell);
                node = cell;
            }
            node.setId("cell-" + state.night() + "-" + each);
            grid.add(node, 1 + COLUMNS.indexOf(each), line);
            follow(node, each);
        }
        note.getStyleClass().add("sheet-note");
        note.textProperty().subscribe((before, now) -> {
            if (note.isFocused()) {
                model.note(state.night(), now);
                pause.then(() -> model.keepNote(state.night()));
            }
        });
        note.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                model.keepNote(state.night());
            }
        });
        Label mark = new Label();
        mark.getStyleClass().add("caption");
        HBox end = new HBox(mark);
        end.getStyleClass().add("sheet-end");
        Button open = open(state);
        end.getChildren().add(open);
        grid.add(end, COLUMNS.size() + 1, line);
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        grid.add(problem, 1, line + 1, COLUMNS.size() + 1, 1);
        return new Row(state.night(), cells, note, mark, open, problem);
    }

    private Button open(NightRow state) {
        Button open = new Button(model.texts().messages().text("several.open"));
        open.getStyleClass().setAll("button", "link", "small");
        open.setAccessibleText(model.texts().messages().text("several.open.spoken", state.spoken()));
        open.setOnAction(click -> model.openNight(state.night()));
        return open;
    }

    private void follow(Node node, Column which) {
        node.focusedProperty().subscribe((before, focused) -> {
            if (focused) {
                column.set(which);
            } else if (column.get() == which) {
                column.set(null);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        for (int at = 0; at < rows.size(); at++) {
            for (Column which : COLUMNS) {
                if (rows.get(at).node(which).equals(event.getTarget()) && moved(at, which, event.getCode())) {
                    event.consume();
                    return;
                }
            }
        }
    }

    private boolean moved(int row, Column which, KeyCode code) {
        TextField note = rows.get(row).note();
        boolean inText = which.isText();
        return switch (code) {
            case UP -> moved(row - 1, which);
            case DOWN -> moved(row + 1, which);
            case ENTER -> {
                if (row + 1 == rows.size()) {
                    onEnd.run();
                }
                yield moved(row + 1, which);
            }
            case LEFT -> (!inText || note.getCaretPosition() == 0) && moved(row, COLUMNS.indexOf(which) - 1);
            case RIGHT -> !inText && moved(row, COLUMNS.indexOf(which) + 1);
            case HOME -> !inText && moved(row, 0);
            case END -> !inText && moved(row, COLUMNS.size() - 1);
            default -> false;
        };
    }

    private boolean moved(int row, int which) {
        return which >= 0 && which < COLUMNS.size() && moved(row, COLUMNS.get(which));
    }

    /** Also "moved" at an edge: the arrow belongs to the sheet and does not lead out of it. */
    private boolean moved(int row, Column which) {
        if (row >= 0 && row < rows.size()) {
            rows.get(row).node(which).requestFocus();
        }
        return true;
    }

}
