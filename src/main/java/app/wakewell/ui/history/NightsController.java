package app.wakewell.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;

/** Binds the table of nights: its columns, its keys, and the night that is chosen in it. */
final class NightsController {

    private final HistoryViewModel model;
    private final HistoryTexts texts;
    private final ObservableList<NightRow> rows = FXCollections.observableArrayList();
    private List<NightColumn> known = List.of();
    /** What was typed on a cell and begins its editing. */
    private @Nullable String begun;
    /** Whether rows are being replaced, which chooses no other night. */
    private boolean replacing;

    @FXML
    private TableView<NightRow> table;
    @FXML
    private Pane overlay;
    @FXML
    private MenuButton columns;

    NightsController(HistoryViewModel model, HistoryTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        SortedList<NightRow> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !replacing) {
                model.chosenProperty().set(row.night());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(this::clicked);
        model.chosenProperty().subscribe(this::select);
        model.stateProperty().subscribe(this::show);
    }

    /** Puts the focus into the table, on the newest night the first time. */
    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().getSelectedItem() == null && !table.getItems().isEmpty()
                && model.chosenProperty().get() == null) {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().getFirst());
        }
    }

    // ---- rows ----

    private void show(@Nullable HistoryState state) {
        if (state instanceof HistoryState.Shown now) {
            offer(now.columns());
            replace(now.shown());
        }
    }

    /** Replaces only the rows that differ where the nights stay the same, so that the table keeps its place. */
    private void replace(List<NightRow> now) {
        replacing = true;
        if (rows.stream().map(NightRow::night).toList().equals(now.stream().map(NightRow::night).toList())) {
            for (int i = 0; i < now.size(); i++) {
                if (!rows.get(i).equals(now.get(i))) {
                    rows.set(i, now.get(i));
                }
            }
        } else {
            rows.setAll(now);
        }
        replacing = false;
        select(model.chosenProperty().get());
    }

    private void select(@Nullable Night night) {
        NightRow selected = table.getSelectionModel().getSelectedItem();
        if (night == null || (selected != null && selected.night().equals(night))) {
            return;
        }
        TablePosition<NightRow, ?> focused = focused();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).night().equals(night)) {
                TableColumn<NightRow, ?> column = focused == null || focused.getTableColumn() == null
                        ? table.getColumns().getFirst()
                        : table.getColumns().get(table.getColumns().indexOf(focused.getTableColumn()));
                table.getSelectionModel().clearAndSelect(i, column);
                table.scrollTo(Math.max(0, i - 2));
                return;
            }
        }
        table.getSelectionModel().clearSelection();
    }

    // ---- columns ----

    private void offer(List<NightColumn> now) {
        if (now.equals(known)) {
            return;
        }
        List<String> chosen = model.columns();
        List<TableColumn<NightRow, NightRow>> made = new ArrayList<>();
        columns.getItems().clear();
        for (NightColumn one : now) {
            TableColumn<NightRow, NightRow> column = column(one);
            column.setVisible(one == NightColumn.Fixed.NIGHT || chosen.contains(one.id()));
            made.add(column);
            CheckMenuItem item = new CheckMenuItem(one.title(texts));
            item.setSelected(column.isVisible());
            item.setDisable(one == NightColumn.Fixed.NIGHT);
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            item.setOnAction(click -> model.chooseColumns(visible()));
            columns.getItems().add(item);
        }
        known = now;
        table.getColumns().setAll(made);
    }

    private List<String> visible() {
        return table.getColumns().stream().filter(TableColumn::isVisible).map(TableColumn::getId).toList();
    }

    private TableColumn<NightRow, NightRow> column(NightColumn one) {
        TableColumn<NightRow, NightRow> column = new TableColumn<>(one.shortTitle(texts));
        column.setId(one.id());
        column.setUserData(one);
        column.setPrefWidth(one.width());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        BesideCell beside = new BesideCell(overlay);
        column.setCellFactory(any -> new AnswerCell(one, model, texts, beside, this::takeBegun));
        column.setEditable(one.isEditable());
        // the toolkit swaps the two for a descending column, which would put nights without an answer first
        column.setComparator((a, b) -> column.getSortType() == TableColumn.SortType.ASCENDING
                ? one.order(false).compare(a, b)
                : one.order(true).compare(b, a));
        return column;
    }

    private @Nullable String takeBegun() {
        String typed = begun;
        begun = null;
        return typed;
    }

    // ---- keys and clicks ----

    @SuppressWarnings("unchecked") // the positions of a table are of its own rows
    private @Nullable TablePosition<NightRow, ?> focused() {
        return (TablePosition<NightRow, ?>) table.getFocusModel().getFocusedCell();
    }

    private Optional<NightColumn> focusedColumn() {
        TablePosition<NightRow, ?> at = focused();
        return at == null || at.getTableColumn() == null
                ? Optional.empty()
                : Optional.of((NightColumn) at.getTableColumn().getUserData());
    }

    private void pressed(KeyEvent key) {
        if (table.getEditingCell() != null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean editable = focusedColumn().filter(NightColumn::isEditable).isPresent();
        KeyCode code = key.getCode();
        if (code == KeyCode.ENTER && editable) {
            edit(null);
        } else if (code == KeyCode.ENTER) {
            openFocused();
        } else if (code == KeyCode.DELETE && editable) {
            edit("");
        } else if (code == KeyCode.DELETE) {
            remove();
        } else if (code.isDigitKey() && editable && focusedColumn().filter(NightColumn::isNumber).isPresent()) {
            String name = code.getName();
            edit(name.substring(name.length() - 1));
        } else {
            return;
        }
        key.consume();
    }

    /** Begins to edit the cell that has the focus, with a text instead of its answer where one is given. */
    private void edit(@Nullable String text) {
        TablePosition<NightRow, ?> at = focused();
        if (at != null) {
            TableColumn<NightRow, ?> column = table.getColumns().get(table.getColumns().indexOf(at.getTableColumn()));
            table.scrollToColumn(column);
            table.layout();
            begun = text;
            table.edit(at.getRow(), column);
            begun = null;
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getClickCount() == 2 && focusedColumn().filter(NightColumn::isEditable).isEmpty()) {
            openFocused();
        }
    }

    private void openFocused() {
        NightRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(row.night());
        }
    }

    @FXML
    private void remove() {
        model.remove(table.getSelectionModel()
                .getSelectedItems()
                .stream()
                .map(NightRow::night)
                .distinct()
                .sorted()
                .toList());
    }
}
