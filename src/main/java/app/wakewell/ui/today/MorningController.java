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

import app.wakewell.domain.MedicineLevel;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.SleepQuality;
import app.wakewell.domain.Stiffness;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.OneOf;
import app.wakewell.ui.control.PositionChips;
import app.wakewell.ui.control.ScoreRow;

/** Binds the quick path and what follows it, and leads the focus from one question to the next. */
final class MorningController {

    private final TodayViewModel model;
    private final Messages messages;

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
    @FXML
    private ChoiceRow<Stiffness> stiffness;
    @FXML
    private PositionChips position;
    @FXML
    private ChoiceRow<MedicineLevel> medicine;

    MorningController(TodayViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    @FXML
    private void initialize() {
        Wording wording = model.wording();
        quality.offer(List.of(SleepQuality.values()), wording::value);
        place.offer(List.of(SleepPlace.OTHER_BED, SleepPlace.MATTRESS_ON_FLOOR, SleepPlace.SOFA_OR_CHAIR),
                wording::value);
        stiffness.offer(List.of(Stiffness.values()), wording::value);
        position.offerAll(value -> wording.upperFirst(wording.value(value)));
        medicine.offer(List.of(MedicineLevel.values()), wording::value);

        painRising.valueProperty().bindBidirectional(model.answer(NightFields.PAIN_RISING));
        painBed.valueProperty().bindBidirectional(model.answer(NightFields.PAIN_BED));
        quality.valueProperty().bindBidirectional(model.answer(NightFields.SLEEP_QUALITY));
        place.valueProperty().bindBidirectional(model.answer(NightFields.LOCATION));
        stiffness.valueProperty().bindBidirectional(model.answer(NightFields.STIFFNESS));
        position.valueProperty().bindBidirectional(model.answer(NightFields.POSITION));
        medicine.valueProperty().bindBidirectional(model.answer(NightFields.MEDICINE_LEVEL));

        model.answer(NightFields.LOCATION).subscribe(this::showPlace);
        model.stateProperty().subscribe(this::showBed);
        lead();
        bedCard.addEventFilter(KeyEvent.KEY_PRESSED, this::bedKey);
    }

    /** Each answer given by key leads to the next question, Backspace to the one before. */
    private void lead() {
        List<OneOf<?>> rows = List.of(painRising, painBed, quality, stiffness, position, medicine);
        for (int i = 0; i < rows.size(); i++) {
            OneOf<?> row = rows.get(i);
            OneOf<?> next = rows.get(Math.min(i + 1, rows.size() - 1));
            OneOf<?> back = rows.get(Math.max(i - 1, 0));
            row.setOnNext(next::requestFocus);
            row.setOnBack(back::requestFocus);
        }
        quality.setOnNext(this::focusBed);
        stiffness.setOnBack(this::focusBed);
    }

    private void focusBed() {
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

    private void showPlace(@Nullable SleepPlace slept) {
        boolean own = slept == SleepPlace.OWN_BED;
        boolean away = slept != null && !own;
        chosen(sameBed, own, true);
        chosen(elsewhere, away, false);
        sameBedKey.setVisible(!own);
        sameBedKey.setManaged(!own);
        places.setVisible(away);
        places.setManaged(away);
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
        bedQuestion.setText(messages.text(!state.bedKnown()
                ? "today.bed.unknown"
                : state.bedChanged() ? "today.bed.changed" : "today.bed.question"));
        bed.setText(state.bedKnown() ? state.bed() : messages.text("today.bed.why"));
        only(sameBed, state.bedKnown());
        only(changed, state.bedKnown());
        only(describeBed, !state.bedKnown());
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    void focusFirst() {
        Stream.<OneOf<?>>of(painRising, painBed, quality)
                .filter(row -> row.getValue() == null)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, painRising::requestFocus);
    }

    @FXML
    private void sameBed() {
        model.slept(SleepPlace.OWN_BED);
        if (model.answer(NightFields.LOCATION).get() != null) {
            stiffness.requestFocus();
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
