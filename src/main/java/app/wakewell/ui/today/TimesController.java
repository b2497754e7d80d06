package app.wakewell.ui.today;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.AwakeningCause;
import app.wakewell.domain.Field;
import app.wakewell.domain.NightCheck;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.NightTimes;
import app.wakewell.ui.control.ChipSet;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.PlainNumber;
import app.wakewell.ui.control.TimeField;
import app.wakewell.ui.control.TypedField;
import app.wakewell.ui.fx.Room;

/** Binds the times of the night, and shows what follows from them. */
final class TimesController {

    /** Marks what stands below a control for the time being. */
    private static final String REMARK = "remark";

    private final TodayViewModel today;
    private final TimesViewModel model;
    private final TodayWords words;
    private final Map<Field<ZonedDateTime>, TimeField> times = new LinkedHashMap<>();
    private final Map<Field<Integer>, PlainNumber> numbers = new LinkedHashMap<>();

    @FXML
    private Fold fold;
    @FXML
    private TimeField intoBed;
    @FXML
    private TimeField tried;
    @FXML
    private PlainNumber toSleep;
    @FXML
    private PlainNumber awakenings;
    @FXML
    private PlainNumber awake;
    @FXML
    private TimeField waking;
    @FXML
    private TimeField gotUp;
    @FXML
    private PlainNumber asleep;
    @FXML
    private VBox questions;
    @FXML
    private Ask wokenByAsk;
    @FXML
    private ChipSet<AwakeningCause> wokenBy;
    @FXML
    private Button otherZone;
    @FXML
    private Ask zoneAsk;
    @FXML
    private ZoneField zone;
    @FXML
    private VBox measures;

    TimesController(TodayViewModel today) {
        this.today = today;
        this.model = new TimesViewModel(today);
        this.words = today.words();
    }

    @FXML
    private void initialize() {
        Asking ask = new Asking(today);
        ask.fold(fold, Group.TIMES);
        times.put(NightFields.INTO_BED, intoBed);
        times.put(NightFields.TRIED_TO_SLEEP, tried);
        times.put(NightFields.FINAL_WAKING, waking);
        times.put(NightFields.GOT_UP, gotUp);
        times.forEach((field, control) -> {
            control.ask(words.wording()::problem);
            ask.unknown(control, field);
            control.valueProperty().bindBidirectional(model.time(field).clockProperty());
            model.time(field).problemProperty().subscribe(why -> remark());
            model.time(field).twiceProperty().subscribe(twice -> askWhich());
        });
        numbers.put(NightFields.MINUTES_TO_SLEEP, toSleep);
        numbers.put(NightFields.AWAKENINGS, awakenings);
        numbers.put(NightFields.MINUTES_AWAKE, awake);
        numbers.put(NightFields.MINUTES_ASLEEP, asleep);
        numbers.forEach((field, control) -> {
            control.ask(field, words.wording()::problem);
            ask.field(control, field);
        });
        ask.anyOf(wokenBy, NightFields.AWAKENING_CAUSES);
        zone.ask(problem -> words.text(problem.key(), problem.details().toArray()));
        zone.valueProperty().bindBidirectional(model.bedZoneProperty());
        model.bedZoneProperty().subscribe(elsewhere -> showZone(elsewhere != null || zoneAsk.isVisible()));
        showZone(false);
        model.checkProperty().subscribe(check -> remark());
        today.stateProperty().subscribe(state -> {
            boolean slept = today.answers().get(NightFields.AWAKENINGS).filter(times -> times == 0).isPresent();
            Room.shown(wokenByAsk, !slept || today.answers().has(NightFields.AWAKENING_CAUSES));
            measures.getChildren()
                    .setAll(MeasureLine.of(today.answers(), words).stream().map(TimesController::line).toList());
        });
        today.nightProperty().subscribe(night -> {
            typed().forEach(TypedField::reset);
            showZone(model.bedZoneProperty().get() != null);
        });
    }

    private Stream<TypedField<?>> typed() {
        return Stream.concat(Stream.concat(times.values().stream(), numbers.values().stream()), Stream.of(zone));
    }

    private static Node line(MeasureLine line) {
        Label name = new Label(line.name());
        name.getStyleClass().add("measure-name");
        Label value = new Label(line.value());
        value.getStyleClass().add("strong");
        Label formula = new Label(line.formula());
        formula.getStyleClass().add("secondary");
        HBox row = new HBox(name, value, formula);
        row.getStyleClass().add("measure");
        return row;
    }

    // ---- what cannot be, and what is rare ----

    private void remark() {
        NightCheck check = model.checkProperty().get();
        times.forEach((field, control) -> remark(field, control, model.time(field).problemProperty().get(), check));
        numbers.forEach((field, control) -> remark(field, control, TimesViewModel.problem(field, check, words), check));
        remark(NightFields.AWAKENING_CAUSES, wokenBy,
                TimesViewModel.problem(NightFields.AWAKENING_CAUSES, check, words), check);
    }

    /** Says it right below the control; what is rare is no problem and does not look like one. */
    private void remark(Field<?> field, Node control, String problem, NightCheck check) {
        String warning = TimesViewModel.warning(field, check, words);
        control.setAccessibleHelp((problem + " " + warning).strip());
        if (control.getParent() instanceof Pane below) {
            below.getChildren().removeIf(node -> REMARK.equals(node.getUserData()));
            Stream.of(remark("problem", problem), remark("caption", warning))
                    .filter(label -> !label.getText().isEmpty())
                    .forEach(below.getChildren()::add);
        }
    }

    private static Label remark(String style, String text) {
        Label label = new Label(text);
        label.setUserData(REMARK);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    // ---- a time that came twice ----

    private void askWhich() {
        questions.getChildren().clear();
        for (Field<ZonedDateTime> field : times.keySet()) {
            NightTimes.Twice twice = model.time(field).twiceProperty().get();
            if (twice != null) {
                questions.getChildren().add(which(field, twice));
            }
        }
        Room.shown(questions, !questions.getChildren().isEmpty());
    }

    private Node which(Field<ZonedDateTime> field, NightTimes.Twice twice) {
        String asked = words.wording().field(field) + ": " + words.wording().twice(twice);
        Label label = new Label(asked);
        label.setWrapText(true);
        ChoiceRow<ZonedDateTime> row = new ChoiceRow<>();
        row.getStyleClass().add("small");
        row.setQuestion(asked);
        row.setUnanswered(words.text("control.unanswered"));
        row.offer(List.of(twice.first(), twice.second()), moment -> moment.equals(twice.first())
                ? words.wording().firstOf(twice)
                : words.wording().secondOf(twice));
        row.valueProperty().subscribe((@Nullable ZonedDateTime before, @Nullable ZonedDateTime now) -> {
            if (now != null) {
                model.choose(field, now);
            }
        });
        VBox ask = new VBox(label, new HBox(row));
        ask.getStyleClass().add("twice");
        return ask;
    }

    // ---- another time zone ----

    private void showZone(boolean shown) {
        Room.shown(zoneAsk, shown);
        Room.shown(otherZone, !shown);
    }

    @FXML
    private void askZone() {
        showZone(true);
        zone.requestFocus();
    }

    /** Takes what is being typed, because the form is about to leave. */
    void commit() {
        typed().forEach(TypedField::commit);
    }
}
