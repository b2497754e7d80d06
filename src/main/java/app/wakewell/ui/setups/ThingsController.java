package app.wakewell.ui.setups;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.BedPart;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;

/** Binds the list of things and the form of one. */
final class ThingsController {

    /** What a thing can be part of. */
    private static final List<BedPart> PARTS = Stream.of(BedPart.values())
            .filter(part -> part != BedPart.ROOM)
            .toList();

    private final SetUpsViewModel setUps;
    private final ThingsViewModel model;
    private final SetUpsTexts texts;
    private final FieldBoxes boxes;

    @FXML
    private Button add;
    @FXML
    private VBox list;
    @FXML
    private VBox form;
    @FXML
    private Label title;
    @FXML
    private VBox partBox;
    @FXML
    private ChoiceRow<BedPart> part;
    @FXML
    private TextField name;
    @FXML
    private Flow facts;
    @FXML
    private Fold more;
    @FXML
    private DayField returnBy;
    @FXML
    private Label returnProblem;
    @FXML
    private Label problem;

    ThingsController(SetUpsViewModel setUps, SetUpsTexts texts) {
        this.setUps = setUps;
        this.model = setUps.things();
        this.texts = texts;
        this.boxes = new FieldBoxes("thing", model.facts(), texts);
    }

    @FXML
    private void initialize() {
        part.offer(PARTS, texts.wording()::part);
        part.valueProperty().subscribe(chosen -> {
            if (chosen == null) {
                part.setValue(model.partProperty().get()); // a thing is always of some part
            } else {
                model.partProperty().set(chosen);
            }
        });
        model.partProperty().subscribe(now -> {
            part.setValue(now);
            showFacts(now);
        });
        name.textProperty().bindBidirectional(model.nameProperty());
        returnBy.speak(texts.wording().locale());
        returnBy.valueProperty().bindBidirectional(model.returnByProperty());
        returnBy.refusedProperty()
                .subscribe(text -> FieldBoxes.tell(returnProblem,
                        text.isEmpty() ? "" : texts.text("setups.problem.date", text)));
        model.problemProperty().subscribe(now -> FieldBoxes.tell(problem, now));
        model.openProperty().subscribe(this::show);
        setUps.stateProperty().subscribe(state -> showList());
        form.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !model.isTouched()) {
                model.close();
                key.consume();
            }
        });
    }

    private void showFacts(BedPart of) {
        facts.getChildren().setAll(of.fields().stream().map(boxes::captioned).toList());
        List<Node> observed = of.about()
                .stream()
                .filter(field -> !of.fields().contains(field))
                .map(boxes::asked)
                .toList();
        Room.shown(more, !observed.isEmpty());
        more.getContent().setAll(observed);
        more.setSummary("");
    }

    private void show(ThingsViewModel.@Nullable Form open) {
        Room.shown(form, open != null);
        Room.shown(add, open == null);
        if (open != null) {
            Room.shown(partBox, open.amended() == null);
            title.setText(texts.text(open.amended() == null ? "setups.things.add" : "setups.things.edit"));
            Platform.runLater(() -> name.requestFocus());
        } else if (add.getScene() != null) {
            Platform.runLater(() -> add.requestFocus());
        }
    }

    private void showList() {
        SetUpsState state = setUps.stateProperty().get();
        List<ThingRow> rows = state == null ? List.of() : state.things();
        list.getChildren().clear();
        BedPart before = null;
        for (ThingRow row : rows) {
            list.getChildren().add(row(row, row.part() != before));
            before = row.part();
        }
    }

    private Node row(ThingRow row, boolean firstOfPart) {
        Label of = new Label(firstOfPart ? texts.wording().part(row.part()) : "");
        of.getStyleClass().addAll("secondary", "thing-part");
        Label called = new WrappedLabel(row.name(), row.retired() ? "muted" : "strong");
        VBox words = new VBox(called);
        for (String line : List.of(row.facts(), row.use())) {
            if (!line.isEmpty()) {
                words.getChildren().add(new WrappedLabel(line, "secondary"));
            }
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(of, words);
        line.getStyleClass().add("thing-row");
        OptionalInt number = row.number();
        if (number.isPresent()) {
            addButtons(line, row, number.getAsInt());
        } else {
            Button keep = button("setups.things.keep", row);
            keep.setOnAction(click -> model.keep(row));
            line.getChildren().add(keep);
        }
        return line;
    }

    private void addButtons(HBox line, ThingRow row, int number) {
        line.getChildren().add(doing("setups.things.amend", row, number, model::edit));
        if (row.retired()) {
            line.getChildren().add(doing("setups.things.bringBack", row, number, model::bringBack));
        } else {
            line.getChildren()
                    .add(doing("setups.things.retire", row, number, one -> setUps.retire(one, row.inUse())));
        }
        if (row.removable()) {
            line.getChildren().add(doing("setups.things.remove", row, number, model::remove));
        }
    }

    private Button doing(String key, ThingRow row, int number, IntConsumer run) {
        Button button = button(key, row);
        button.setOnAction(click -> run.accept(number));
        return button;
    }

    private Button button(String key, ThingRow row) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().addAll("small", "quiet");
        button.setAccessibleText(texts.text(key + ".spoken", row.name()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    @FXML
    private void add() {
        model.add();
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void cancel() {
        model.close();
    }
}
