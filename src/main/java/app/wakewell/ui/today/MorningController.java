package app.wakewell.ui.today;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import app.wakewell.domain.NightFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.OneOf;
import app.wakewell.ui.control.ScoreRow;
import app.wakewell.ui.fx.Room;

/** Binds the quick path, and leads the focus from one question of it to the next. */
final class MorningController {

    private final TodayViewModel model;
    private final TodayWords words;

    @FXML
    private ScoreRow painRising;
    @FXML
    private ScoreRow painBed;
    @FXML
    private ChoiceRow<SleepQuality> quality;
    @FXML
    private Node bedCard;
    @FXML
    private Label bedQuestion;
    @FXML
    private Label bed;
    @FXML
    private Button sameBed;
    @FXML
    private Label sameBedKey;
    @FXML
    private Button describeBed;
    @FXML
    private Button elsewhere;
    @FXML
    private Button changed;
    @FXML
    private HBox places;
    @FXML
    private ChoiceRow<SleepPlace> place;
    private Runnable onDone = () -> {};

    MorningController(TodayViewModel model) {
        this.model = model;
        this.words = model.words();
    }

    @FXML
    private void initialize() {
        Wording wording = words.wording();
        quality.offer(List.of(SleepQuality.values()), wording::value);
        place.offer(List.of(SleepPlace.OTHER_BED, SleepPlace.MATTRESS_ON_FLOOR, SleepPlace.SOFA_OR_CHAIR),
                wording::value);
        Asking ask = new Asking(model);
        ask.field(painRising, NightFields.PAIN_RISING);
        ask.field(painBed, NightFields.PAIN_BED);
        ask.field(quality, NightFields.SLEEP_QUALITY);
        ask.field(place, NightFields.LOCATION);
        model.answer(NightFields.LOCATION).subscribe(this::showPlace);
        model.unknown(NightFields.LOCATION).subscribe(this::showPlace);
        showPlace(); // which a change does, and being there from the start does not
        model.stateProperty().subscribe(this::showBed);
        lead();
        bedCard.addEventFilter(KeyEvent.KEY_PRESSED, this::bedKey);
    }

    /** Each answer given by key leads to the next question, Backspace to the one before. */
    private void lead() {
        painRising.setOnNext(painBed::requestFocus);
        painBed.setOnNext(quality::requestFocus);
        painBed.setOnBack(painRising::requestFocus);
        quality.setOnNext(this::focusBed);
        quality.setOnBack(painBed::requestFocus);
        place.setOnNext(() -> onDone.run());
    }

    /** Runs when the quick path is answered by key: moves on to what comes after it. */
    void setOnDone(Runnable done) {
        onDone = done;
    }

    /** Goes to the question about the bed. */
    void focusBed() {
        Stream.of(sameBed, describeBed, elsewhere).filter(Node::isVisible).findFirst().ifPresent(Node::requestFocus);
    }

    /** Enter gives the focused answer about the bed, whatever the platform thinks Enter does on a button. */
    private void bedKey(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            button.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            model.answer(NightFields.LOCATION).set(null);
            quality.requestFocus();
            event.consume();
        }
    }

    private void showPlace() {
        SleepPlace slept = model.answer(NightFields.LOCATION).get();
        boolean unknown = model.unknown(NightFields.LOCATION).get();
        boolean own = slept == SleepPlace.OWN_BED;
        boolean away = slept != null && !own;
        chosen(sameBed, own, true);
        chosen(elsewhere, away, false);
        Room.shown(sameBedKey, !own);
        Room.shown(places, away || unknown);
    }

    private static void chosen(Button button, boolean chosen, boolean offered) {
        button.getStyleClass().removeAll("primary", "offered");
        if (chosen) {
            button.getStyleClass().add("primary");
        } else if (offered) {
            button.getStyleClass().add("offered");
        }
        FontIcon check = new FontIcon(Feather.CHECK);
        if (button.getGraphic() instanceof HBox words) {
            words.getChildren().removeIf(FontIcon.class::isInstance);
            if (chosen) {
                words.getChildren().addFirst(check);
            }
        } else {
            button.setGraphic(chosen ? check : null);
        }
    }

    private void showBed(@Nullable TodayState state) {
        if (state == null) {
            return;
        }
        TodayState.Bed its = state.bed();
        bedQuestion.setText(words.text(!its.known()
                ? "today.bed.unknown"
                : its.changed() ? "today.bed.changed" : "today.bed.question"));
        bed.setText(its.known() ? its.words() : words.text("today.bed.why"));
        Room.shown(sameBed, its.known());
        Room.shown(changed, its.known());
        Room.shown(describeBed, !its.known());
    }

    void focusFirst() {
        Stream.<OneOf<?>>of(painRising, painBed, quality)
                .filter(row -> row.getValue() == null && !row.isUnknown())
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, painRising::requestFocus);
    }

    @FXML
    private void sameBed() {
        model.slept(SleepPlace.OWN_BED);
        if (model.answer(NightFields.LOCATION).get() != null) {
            onDone.run();
        }
    }

    @FXML
    private void sleptElsewhere() {
        model.slept(SleepPlace.OTHER_BED);
    }

    @FXML
    private void changeBed() {
        model.changeBed();
    }
}
