package app.wakewell.ui.today;

import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import app.wakewell.domain.OwnFactor;
import app.wakewell.domain.YesNo;
import app.wakewell.ui.control.ChoiceRow;
import app.wakewell.ui.control.Segments;
import app.wakewell.ui.fx.Room;

/** Binds the factors of the person's own: one row each, and a line that adds another. */
final class FactorsController {

    private final FactorsViewModel model;
    private final TodayWords words;

    @FXML
    private VBox rows;
    @FXML
    private Button another;
    @FXML
    private HBox adding;
    @FXML
    private TextField name;
    @FXML
    private Segments<OwnFactor.Type> type;
    @FXML
    private Label problem;

    FactorsController(FactorsViewModel model, TodayWords words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        type.offer(List.of(OwnFactor.Type.values()), kind -> words.text("today.factors.type." + kind),
                kind -> words.text("today.factors.type." + kind));
        type.valueProperty().set(OwnFactor.Type.YES_NO);
        problem.textProperty().bind(model.problemProperty());
        model.problemProperty().subscribe(why -> {
            Room.shown(problem, !why.isEmpty());
            name.setAccessibleHelp(why);
        });
        model.askedProperty().subscribe(factors -> {
            rows.getChildren().setAll(factors.stream().map(this::row).toList());
            Room.shown(rows, !factors.isEmpty());
        });
        show(false);
    }

    private Node row(OwnFactor factor) {
        HBox answer = new HBox(question(factor));
        answer.getStyleClass().add("own-answer");
        if (model.isAsked(factor)) {
            answer.getChildren().add(retire(factor));
        }
        Ask ask = new Ask();
        ask.setWords(factor.name());
        ask.setContent(answer);
        return ask;
    }

    private Node question(OwnFactor factor) {
        return switch (factor.type()) {
            case YES_NO -> {
                ChoiceRow<YesNo> row = new ChoiceRow<>();
                row.getStyleClass().add("small");
                row.setQuestion(factor.name());
                row.setUnanswered(words.text("control.unanswered"));
                row.offer(List.of(YesNo.values()), words.wording()::value);
                row.valueProperty().bindBidirectional(model.yesNo(factor));
                yield row;
            }
            case NUMBER -> {
                FactorNumber number = new FactorNumber(factor.field(), words.wording());
                number.valueProperty().bindBidirectional(model.number(factor));
                yield number;
            }
        };
    }

    private Button retire(OwnFactor factor) {
        Button retire = new Button("", new FontIcon(Feather.X));
        retire.getStyleClass().addAll("quiet", "small");
        String says = words.text("today.factors.retire", factor.name());
        retire.setAccessibleText(says);
        retire.setTooltip(new Tooltip(says));
        retire.setOnAction(click -> {
            model.retire(factor);
            another.requestFocus();
        });
        return retire;
    }

    private void show(boolean line) {
        Room.shown(adding, line);
        Room.shown(another, !line);
    }

    @FXML
    private void another() {
        show(true);
        name.requestFocus();
    }

    @FXML
    private void add() {
        model.add(name.getText(), Objects.requireNonNull(type.valueProperty().get()), () -> {
            name.clear();
            show(false);
            another.requestFocus();
        });
    }
}
