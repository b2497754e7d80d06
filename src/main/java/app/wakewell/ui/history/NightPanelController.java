package app.wakewell.ui.history;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.DayEvent;
import app.wakewell.ui.control.Fold;
import app.wakewell.ui.control.WrappedLabel;
import app.wakewell.ui.fx.Room;

/** Binds the night that is chosen: its answers, its day, and how its entry came to be. */
final class NightPanelController {

    private final NightPanelViewModel model;
    private final HistoryTexts texts;

    @FXML
    private Label none;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox shown;
    @FXML
    private Label title;
    @FXML
    private Label logged;
    @FXML
    private FlowPane marks;
    @FXML
    private Button open;
    @FXML
    private GridPane answers;
    @FXML
    private Label note;
    @FXML
    private Label dayTitle;
    @FXML
    private Button add;
    @FXML
    private VBox events;
    @FXML
    private Fold changesFold;
    @FXML
    private VBox changes;

    NightPanelController(NightPanelViewModel model, HistoryTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        changesFold.setTitle(texts.text("history.changes"));
        model.panelProperty().subscribe((before, now) -> {
            show(now);
            if (now != null && (before == null || !before.night().equals(now.night()))) {
                scroll.setVvalue(0);
            }
        });
        model.form().openProperty().subscribe(opened -> {
            Room.shown(shown, !opened);
            scroll.setVvalue(0);
            if (!opened && hasFocus()) {
                add.requestFocus(); // it would fall to the head of the screen
            }
        });
        show(null);
    }

    private boolean hasFocus() {
        for (Node at = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner(); at != null; at = at
                .getParent()) {
            if (at.equals(scroll)) {
                return true;
            }
        }
        return false;
    }

    private void show(@Nullable NightPanel panel) {
        Room.shown(none, panel == null);
        Room.shown(scroll, panel != null);
        if (panel == null) {
            return;
        }
        title.setText(panel.title());
        logged.setText(panel.logged());
        marks.getChildren().setAll(panel.marks().stream().map(mark -> new WrappedLabel(mark, "chip")).toList());
        Room.shown(marks, !panel.marks().isEmpty());
        open.setText(texts.text(panel.written() ? "history.open" : "history.write"));
        open.setAccessibleText(texts.text(panel.written() ? "history.open.spoken" : "history.write.spoken",
                texts.inSentence(panel.night())));
        showAnswers(panel.answers());
        Room.shown(answers, !panel.answers().isEmpty());
        note.setText(panel.note());
        Room.shown(note, !panel.note().isEmpty());
        dayTitle.setText(texts.text("history.day", texts.wording().day(panel.night().morning())));
        events.getChildren().setAll(panel.events().stream().map(this::event).toList());
        Room.shown(changesFold, !panel.changes().isEmpty());
        changesFold.setSummary(texts.text("history.changes.count", panel.changes().size()));
        changes.getChildren().setAll(panel.changes().stream().map(NightPanelController::change).toList());
    }

    private void showAnswers(List<NightPanel.Said> said) {
        answers.getChildren().clear();
        for (int i = 0; i < said.size(); i++) {
            Label question = new WrappedLabel(said.get(i).question(), "secondary");
            Label answer = new WrappedLabel(said.get(i).answer(), "night-answer");
            GridPane.setValignment(question, VPos.TOP);
            GridPane.setValignment(answer, VPos.TOP);
            answers.addRow(i, question, answer);
        }
    }

    private VBox event(NightPanel.EventRow row) {
        VBox box = new VBox(new WrappedLabel(row.title(), "night-answer"));
        box.getStyleClass().add("night-event");
        if (!row.lasting().isEmpty()) {
            box.getChildren().add(new WrappedLabel(row.lasting(), "secondary"));
        }
        if (!row.note().isEmpty()) {
            box.getChildren().add(new WrappedLabel(row.note(), "secondary"));
        }
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("night-buttons");
        buttons.getChildren()
                .addAll(button("history.event.change", row, () -> model.amendEvent(row.event())),
                        button("history.event.remove", row, () -> model.removeEvent(row.event())));
        if (row.isActive() && row.event().what().type() == DayEvent.Type.SYMPTOM) {
            buttons.getChildren()
                    .addAll(button("history.event.gone", row, () -> model.end(row.event(), DayEvent.Ending.GONE)),
                            button("history.event.seen", row, () -> model.end(row.event(), DayEvent.Ending.SEEN)));
        }
        if (EventFormViewModel.OFFERED.contains(row.event().what().type())) {
            box.getChildren().add(buttons);
        }
        return box;
    }

    private Button button(String key, NightPanel.EventRow row, Runnable run) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().addAll("link", "small");
        button.setAccessibleText(texts.text("history.said", texts.text(key), row.title()));
        button.setOnAction(click -> run.run());
        return button;
    }

    private static VBox change(NightPanel.ChangeRow row) {
        VBox box = new VBox(new WrappedLabel(row.title(), "medium"));
        row.differences().forEach(words -> box.getChildren().add(new WrappedLabel(words, "secondary")));
        return box;
    }

    @FXML
    private void open() {
        model.open();
    }

    @FXML
    private void addEvent() {
        model.addEvent();
    }
}
