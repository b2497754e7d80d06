package app.wakewell.ui.report;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.wakewell.journal.ReportRequest;
import app.wakewell.ui.control.DayField;
import app.wakewell.ui.control.Segments;
import app.wakewell.ui.fx.Room;
import app.wakewell.ui.fx.SaveDialog;

/** Binds the form of the report and its pages. */
final class ReportController {

    /** No page is shown larger than on paper at 100 dots per inch, where lines of text become too long to compare. */
    private static final double WIDEST = 827;
    private static final double FRAME = 2;

    private final ReportViewModel model;
    private final ReportTexts texts;
    private final SaveDialog saving;
    private final List<ImageView> pages = new ArrayList<>();

    @FXML
    private Segments<ReportSpan> span;
    @FXML
    private HBox own;
    @FXML
    private DayField from;
    @FXML
    private DayField to;
    @FXML
    private Label datesProblem;
    @FXML
    private TextArea question;
    @FXML
    private Label count;
    @FXML
    private Label questionProblem;
    @FXML
    private Button save;
    @FXML
    private Label saved;
    @FXML
    private Label saveProblem;
    @FXML
    private ScrollPane preview;
    @FXML
    private VBox paper;
    @FXML
    private Label busy;
    @FXML
    private Label nothing;

    ReportController(ReportViewModel model, ReportTexts texts, SaveDialog saving) {
        this.model = model;
        this.texts = texts;
        this.saving = saving;
    }

    @FXML
    private void initialize() {
        span.offer(List.of(ReportSpan.values()), weeks -> texts.text("report.span." + weeks),
                weeks -> texts.text("report.span.spoken." + weeks));
        span.valueProperty().bindBidirectional(model.spanProperty());
        model.spanProperty().subscribe(weeks -> Room.shown(own, weeks == ReportSpan.OWN));
        day(from);
        day(to);
        from.valueProperty().bindBidirectional(model.fromProperty());
        to.valueProperty().bindBidirectional(model.toProperty());
        question.textProperty().bindBidirectional(model.questionProperty());
        model.questionProperty()
                .subscribe(text -> count.setText(
                        texts.text("report.question.count", text == null ? 0 : text.length(),
                                ReportRequest.LONGEST_QUESTION)));
        question.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
        model.savedProperty().subscribe(text -> said(saved, text));
        model.saveProblemProperty().subscribe(text -> said(saveProblem, text));
        busy.visibleProperty().bind(model.busyProperty());
        model.previewProperty().subscribe(this::show);
        preview.viewportBoundsProperty().subscribe(bounds -> fit());
    }

    private void day(DayField field) {
        field.speak(texts.wording().locale());
        field.refusedProperty()
                .subscribe(text -> said(datesProblem,
                        text.isEmpty() ? "" : texts.text("report.problem.date", text)));
    }

    /** A question is no program: Tab leads on, as everywhere else. */
    private void leaveWithTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            (key.isShiftDown() ? span.lookup(".segment:selected") : save).requestFocus();
            key.consume();
        }
    }

    private void show(ReportPreview now) {
        said(datesProblem, now.dates());
        said(questionProblem, now.question());
        said(nothing, now.nothing());
        pages.clear();
        paper.getChildren().clear();
        for (int i = 0; i < now.pages().size(); i++) {
            ImageView page = new ImageView(new Image(new ByteArrayInputStream(now.pages().get(i))));
            page.setPreserveRatio(true);
            page.setSmooth(true);
            page.setAccessibleText(texts.text("report.page", i + 1, now.pages().size()));
            StackPane frame = new StackPane(page);
            frame.getStyleClass().add("report-page");
            pages.add(page);
            paper.getChildren().add(frame);
        }
        fit();
    }

    private void fit() {
        double room = Math.floor(preview.getViewportBounds().getWidth()) - FRAME;
        pages.forEach(page -> page.setFitWidth(Math.max(1, Math.min(room, WIDEST))));
    }

    private static void said(Label label, String text) {
        label.setText(text);
        Room.shown(label, !text.isEmpty());
    }

    @FXML
    private void save() {
        saving.ask(save.getScene().getWindow(), new SaveDialog.Question(texts.text("report.save"), model.fileName(),
                List.of(new SaveDialog.Kind(texts.text("report.save.pdf"), ".pdf")))).ifPresent(model::save);
    }
}
