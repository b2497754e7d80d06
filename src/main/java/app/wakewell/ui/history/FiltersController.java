package app.wakewell.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Thresholds;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.control.MaybeChoice;
import app.wakewell.ui.fx.Pause;
import app.wakewell.ui.fx.Room;

/** Binds what nights are picked out by. */
final class FiltersController {

    /** After this pause in typing the nights are searched. */
    private static final double PAUSE = 150;

    private final HistoryViewModel model;
    private final HistoryTexts texts;
    private final Pause pause = new Pause(PAUSE);

    @FXML
    private ChipSet<NightKind> kinds;
    @FXML
    private TextField search;
    @FXML
    private MaybeChoice<String> letter;
    @FXML
    private DayField from;
    @FXML
    private DayField to;
    @FXML
    private Label count;
    @FXML
    private Label problem;

    FiltersController(HistoryViewModel model, HistoryTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        kinds.offer(List.of(NightKind.values()), kind -> texts.text("history.kind." + kind, Thresholds.PAINFUL_FROM),
                texts.text("history.kind.all"), null);
        kinds.setValue(Set.of());
        kinds.valueProperty().subscribe(chosen -> {
            if (chosen == null) {
                kinds.setValue(Set.of()); // the last one taken back means all nights, which has a chip of its own
            } else {
                filter(model.filterProperty().get().ofKinds(chosen));
            }
        });
        search.textProperty().subscribe((before, now) -> pause.then(this::searched));
        search.setOnAction(enter -> searched());
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                key.consume();
            }
        });
        offerLetters(List.of());
        letter.answerProperty()
                .subscribe(chosen -> filter(model.filterProperty().get().withLetter(chosen == null ? "" : chosen)));
        for (DayField day : List.of(from, to)) {
            day.speak(texts.wording().locale());
            day.valueProperty().subscribe(any -> between());
            day.refusedProperty().subscribe(any -> problem());
        }
        model.stateProperty().subscribe(this::show);
    }

    private void searched() {
        filter(model.filterProperty().get().searching(search.getText()));
    }

    private void between() {
        filter(model.filterProperty().get().between(from.getValue(), to.getValue()));
        problem();
    }

    private void filter(NightFilter next) {
        model.filterProperty().set(next);
    }

    private void problem() {
        List<String> words = new ArrayList<>();
        for (DayField day : List.of(from, to)) {
            String refused = day.refusedProperty().get();
            if (!refused.isEmpty()) {
                words.add(texts.text("history.problem.date", refused));
            }
        }
        if (from.getValue() != null && to.getValue() != null && to.getValue().isBefore(from.getValue())) {
            words.add(texts.text("history.problem.order"));
        }
        problem.setText(String.join(" ", words));
        Room.shown(problem, !words.isEmpty());
    }

    private void offerLetters(List<String> letters) {
        String chosen = letter.answerProperty().get();
        letter.offer(letters, one -> texts.text("history.mark.setUp", one), texts.text("history.filter.letter.any"));
        letter.answerProperty().set(chosen != null && letters.contains(chosen) ? chosen : null);
    }

    private void show(@Nullable HistoryState state) {
        if (state instanceof HistoryState.Shown now) {
            count.setText(now.count());
            List<String> letters = now.nights().letters();
            if (letter.getItems().size() != letters.size() + 1) {
                offerLetters(letters);
            }
        }
    }
}
