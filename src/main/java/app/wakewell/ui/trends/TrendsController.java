package app.wakewell.ui.trends;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.wakewell.journal.Measure;
import app.wakewell.ui.control.Segments;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.fx.SaveDialog;
import app.wakewell.ui.picture.PictureView;

/** Binds the pain picture, its choices and its table. */
final class TrendsController {

    private final TrendsViewModel model;
    private final TrendsTexts texts;
    private final SaveDialog saving;

    @FXML
    private ChoiceBox<Measure> measure;
    @FXML
    private Segments<TrendsRange> ranges;
    @FXML
    private ToggleButton asTable;
    @FXML
    private Button save;
    @FXML
    private VBox shown;
    @FXML
    private VBox empty;
    @FXML
    private Label summary;
    @FXML
    private PictureView picture;
    @FXML
    private TableView<NightRow> table;
    @FXML
    private TableColumn<NightRow, String> night;
    @FXML
    private TableColumn<NightRow, String> rising;
    @FXML
    private TableColumn<NightRow, String> bed;
    @FXML
    private TableColumn<NightRow, String> quality;
    @FXML
    private TableColumn<NightRow, String> value;
    @FXML
    private TableColumn<NightRow, String> position;
    @FXML
    private TableColumn<NightRow, String> setUp;
    @FXML
    private TableColumn<NightRow, String> mark;

    TrendsController(TrendsViewModel model, TrendsTexts texts, SaveDialog saving) {
        this.model = model;
        this.texts = texts;
        this.saving = saving;
    }

    @FXML
    private void initialize() {
        measure.getItems().setAll(Measure.values());
        measure.setConverter(new InWords());
        measure.valueProperty().bindBidirectional(model.measureProperty());
        ranges.offer(List.of(TrendsRange.values()), range -> texts.text("trends.range." + range),
                range -> texts.text("trends.range.spoken." + range));
        ranges.valueProperty().bindBidirectional(model.rangeProperty());
        initializeTable();
        picture.pictureProperty().bind(model.pictureProperty());
        picture.setWords(model::night);
        picture.setOnOpen(model::open);
        picture.setOnRoom(model::room);
        asTable.selectedProperty().subscribe(chosen -> {
            Room.shown(picture, !chosen);
            Room.shown(table, chosen);
        });
        model.stateProperty().subscribe(this::show);
    }

    private void initializeTable() {
        cell(night, NightRow::name);
        cell(rising, NightRow::rising);
        cell(bed, NightRow::bed);
        cell(quality, NightRow::quality);
        cell(value, NightRow::value);
        cell(position, NightRow::position);
        cell(setUp, NightRow::setUp);
        cell(mark, NightRow::mark);
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openRow();
                key.consume();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openRow();
            }
        });
    }

    private static void cell(TableColumn<NightRow, String> column, Function<NightRow, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }

    private void openRow() {
        NightRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(row.night().morning());
        }
    }

    private void show(@Nullable TrendsState state) {
        Room.shown(empty, state instanceof TrendsState.Empty);
        Room.shown(shown, state instanceof TrendsState.Shown);
        if (state instanceof TrendsState.Shown now) {
            summary.setText(now.summary());
            table.getItems().setAll(now.rows());
            boolean own = now.measure() == Measure.MINUTES_ASLEEP || now.measure() == Measure.DEVICE_QUALITY;
            value.setVisible(own);
            value.setText(texts.measure(now.measure()));
        }
    }

    @FXML
    private void save() {
        saving.ask(save.getScene().getWindow(), new SaveDialog.Question(texts.text("trends.save"), model.fileName(),
                List.of(new SaveDialog.Kind(texts.text("trends.save.svg"), ".svg"),
                        new SaveDialog.Kind(texts.text("trends.save.png"), ".png"))))
                .ifPresent(model::save);
    }

    @FXML
    private void begin() {
        model.begin();
    }

    /** Measures by name. */
    private final class InWords extends StringConverter<Measure> {
        @Override
        public String toString(@Nullable Measure value) {
            return value == null ? "" : texts.measure(value);
        }

        @Override
        public @Nullable Measure fromString(String text) {
            return null;
        }
    }
}
