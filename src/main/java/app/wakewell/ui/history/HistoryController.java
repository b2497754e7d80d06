package app.wakewell.ui.history;

import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Night;
import app.wakewell.ui.control.Segments;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.picture.PictureView;

/** Binds the year, and leads from the nights to the bin and back. */
final class HistoryController {

    private final HistoryViewModel model;
    private final BinViewModel binned;
    private final HistoryTexts texts;

    @FXML
    private VBox shown;
    @FXML
    private VBox empty;
    @FXML
    private HBox yearChoices;
    @FXML
    private ChoiceBox<YearMeasure> measure;
    @FXML
    private ChoiceBox<YearSpan> span;
    @FXML
    private ToggleButton withYear;
    @FXML
    private Segments<HistoryTab> tabs;
    @FXML
    private VBox nights;
    @FXML
    private Node bin;
    @FXML
    private PictureView year;

    HistoryController(HistoryViewModel model, BinViewModel binned, HistoryTexts texts) {
        this.model = model;
        this.binned = binned;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        measure.setConverter(words(one -> texts.wording().field(one.field())));
        measure.getItems().setAll(YearMeasure.values());
        measure.valueProperty().bindBidirectional(model.measureProperty());
        span.setConverter(words(this::name));
        span.getItems().setAll(YearSpan.UP_TO_NOW);
        span.valueProperty().bindBidirectional(model.spanProperty());
        year.pictureProperty().bind(model.pictureProperty());
        year.setWords(model::night);
        year.setOnChoose(morning -> model.chosenProperty().set(Night.endingOn(morning)));
        year.setOnOpen(morning -> model.open(Night.endingOn(morning)));
        year.setOnRoom((width, height) -> model.room(width));
        model.chosenProperty()
                .subscribe(night -> year.chosenProperty().set(night == null ? null : night.morning()));
        withYear.selectedProperty().subscribe(chosen -> Room.shown(year, chosen));
        tabs.offer(List.of(HistoryTab.values()), tab -> texts.text("history.tab." + tab),
                tab -> texts.text("history.tab." + tab));
        tabs.valueProperty().set(HistoryTab.NIGHTS);
        tabs.valueProperty().subscribe(this::turnTo);
        model.stateProperty().subscribe(this::show);
    }

    private String name(YearSpan one) {
        return one.year() == YearSpan.LATEST
                ? texts.text("history.year.latest")
                : texts.text("history.year.calendar", Integer.toString(one.year()));
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    private void turnTo(@Nullable HistoryTab tab) {
        boolean toBin = tab == HistoryTab.BIN;
        Room.shown(nights, !toBin);
        Room.shown(yearChoices, !toBin);
        Room.shown(bin, toBin);
        if (toBin) {
            binned.refresh();
        }
    }

    private void show(@Nullable HistoryState state) {
        Room.shown(empty, state instanceof HistoryState.Empty);
        Room.shown(shown, state instanceof HistoryState.Shown);
        if (state instanceof HistoryState.Shown now && !span.getItems().equals(now.spans())) {
            YearSpan chosen = model.spanProperty().get();
            span.getItems().setAll(now.spans());
            span.setValue(now.spans().contains(chosen) ? chosen : YearSpan.UP_TO_NOW);
        }
    }

    @FXML
    private void begin() {
        model.begin();
    }
}
