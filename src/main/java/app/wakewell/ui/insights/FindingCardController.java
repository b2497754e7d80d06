package app.wakewell.ui.insights;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import app.wakewell.domain.Night;
import app.wakewell.journal.Measure;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.picture.PainPicture;
import app.wakewell.picture.PainPictureInput;
import app.wakewell.picture.PainPictureOptions;
import app.wakewell.picture.Picture;
import app.wakewell.picture.Size;
import app.wakewell.picture.Targets;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.picture.JournalPictures;
import app.wakewell.ui.picture.PictureView;

/** Lays a finding out on its card. */
final class FindingCardController {

    private static final double WIDE_HEIGHT = 210;
    private static final double LEAST_WIDTH = 200;
    private static final PainPictureOptions LINE = new PainPictureOptions(PainPictureOptions.TrendLine.SMOOTHED, false,
            true, 11);

    private final FindingCard card;
    private final InsightsTexts texts;
    private final Actions actions;

    @FXML
    private VBox root;
    @FXML
    private Label kind;
    @FXML
    private Label first;
    @FXML
    private Label headline;
    @FXML
    private PictureView picture;
    @FXML
    private VBox words;
    @FXML
    private VBox across;
    @FXML
    private Label limit;
    @FXML
    private VBox advice;
    @FXML
    private FlowPane doors;
    @FXML
    private Button ask;
    @FXML
    private Button ignore;
    @FXML
    private VBox rooms;

    /**
     * What can be done on a card.
     *
     * @param openAdvice
     *            leads to an item of the articles
     * @param addEvent
     *            leads to where it is noted what happened
     * @param ignore
     *            puts the finding out of the way
     */
    record Actions(Consumer<String> openAdvice, Consumer<Night> addEvent, Consumer<FindingCard> ignore) {}

    FindingCardController(FindingCard card, InsightsTexts texts, Actions actions) {
        this.card = card;
        this.texts = texts;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        FindingText text = card.text();
        kind.setText(text.kind());
        first.setText(card.first());
        Room.shown(first, !card.first().isEmpty());
        headline.setText(text.headline());
        root.setAccessibleText(card.spoken());
        Room.shown(picture, card.picture().isPresent());
        card.picture().ifPresent(picture.pictureProperty()::set);
        addAll(words, text.facts(), "fact");
        addAll(words, text.remarks(), "remark");
        Room.shown(across, card.wide().isPresent());
        card.wide().ifPresent(this::showAcross);
        limit.setText(text.limit());
        Room.shown(advice, !card.advice().isEmpty());
        card.advice().forEach(this::add);
        Room.shown(ask, card.ask().isPresent());
        card.ask().ifPresent(this::showAsk);
        ignore.setAccessibleText(texts.text("insights.ignore.spoken", text.headline()));
        ignore.setOnAction(click -> actions.ignore().accept(card));
        Room.shown(ignore, !card.subject().isEmpty());
        addDoors(text);
    }

    private void showAcross(FindingCard.Wide wide) {
        across.getChildren().add(switch (wide) {
            case FindingCard.Drawn(var input) -> line(input);
            case FindingCard.GroupTables(var tables) -> new GroupTablesView(tables, texts);
        });
    }

    private PictureView line(PainPictureInput input) {
        PictureView view = new PictureView();
        view.setMinHeight(WIDE_HEIGHT);
        view.setPrefHeight(WIDE_HEIGHT);
        view.setOnRoom((width, height) -> {
            if (width >= LEAST_WIDTH) {
                Picture drawn = PainPicture.of(input, new Size(width, WIDE_HEIGHT), LINE,
                        JournalPictures.texts(Measure.PAIN_RISING, texts.wording().locale()));
                // Trends is where nights are looked at one by one
                view.pictureProperty()
                        .set(new Picture(drawn.width(), drawn.height(), drawn.marks(), drawn.title(),
                                drawn.description(), Targets.NONE));
            }
        });
        return view;
    }

    private void showAsk(FindingCard.Ask question) {
        words.getChildren().add(new WrappedLabel(question.words(), "asked"));
        ask.setText(question.action());
        ask.setAccessibleText(question.words() + " " + question.action());
        ask.setOnAction(click -> actions.addEvent().accept(question.night()));
    }

    /** What is asked for, each behind a button that opens it below. */
    private void addDoors(FindingText text) {
        if (!text.test().isEmpty()) {
            VBox test = new VBox();
            addAll(test, text.test(), "told");
            addDoor(texts.text("insights.test"), "test", test, text.test());
        }
        card.beside().ifPresent(beside -> {
            VBox list = new VBox();
            addAll(list, beside.lines(), "told");
            addDoor(beside.title(), "others", list, beside.lines());
        });
        if (!text.clinician().isEmpty()) {
            addNumbers(text);
        }
    }

    private void addNumbers(FindingText text) {
        VBox numbers = new VBox();
        GridPane figures = new GridPane();
        figures.getStyleClass().add("figures");
        for (int row = 0; row < text.numbers().size(); row++) {
            FindingText.Figure figure = text.numbers().get(row);
            figures.addRow(row, new WrappedLabel(figure.name(), "secondary"),
                    new WrappedLabel(figure.value(), "figure"));
        }
        numbers.getChildren().add(figures);
        if (!text.numbers().isEmpty()) {
            numbers.getChildren().add(new WrappedLabel(texts.text("insights.range.help"), "secondary"));
        }
        numbers.getChildren()
                .addAll(new WrappedLabel(texts.text("insights.clinician"), "question"),
                        new WrappedLabel(text.clinician(), "clinician"));
        addDoor(texts.text("insights.numbers"), "numbers", numbers, text.numbers()
                .stream()
                .map(figure -> figure.name() + ": " + figure.value() + ".")
                .toList());
    }

    private void addDoor(String title, String style, VBox content, List<String> spoken) {
        ToggleButton door = new ToggleButton(title);
        FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
        door.setGraphic(chevron);
        door.getStyleClass().addAll("door", "small", style);
        content.getStyleClass().addAll("behind", style + "-behind");
        door.selectedProperty().subscribe(open -> {
            Room.shown(content, open);
            chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            // what has opened is told with the button, since words alone take no focus
            door.setAccessibleText(open ? title + ". " + String.join(" ", spoken) : title);
        });
        doors.getChildren().add(door);
        rooms.getChildren().add(content);
    }

    private void add(AdviceLine line) {
        Hyperlink open = new Hyperlink(line.text());
        open.setWrapText(true);
        open.setMinHeight(Region.USE_PREF_SIZE);
        open.setAccessibleText(texts.text("insights.advice.open", line.text()));
        open.setOnAction(click -> actions.openAdvice().accept(line.item()));
        VBox place = new VBox(open, new WrappedLabel(String.join(" ", line.notes()), "secondary"));
        place.getStyleClass().add("advice-line");
        advice.getChildren().add(place);
    }

    private static void addAll(VBox place, List<String> paragraphs, String style) {
        paragraphs.forEach(paragraph -> place.getChildren().add(new WrappedLabel(paragraph, style)));
    }
}
