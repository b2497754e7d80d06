package app.wakewell.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Alert;
import javafx.util.Duration;

import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Refused;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Notices;

/** {@link Notices} in a bar at the foot of the content, where nothing jumps when it comes and goes. */
final class BarNotices implements Notices {

    private static final Logger LOG = LoggerFactory.getLogger(BarNotices.class);
    private static final Duration STAYS = Duration.seconds(8);

    private final NotificationPane pane = new NotificationPane();
    private final PauseTransition leave = new PauseTransition(STAYS);
    private final Messages messages;
    private final Wording wording;
    private final Supplier<List<String>> stylesheets;

    BarNotices(Messages messages, Wording wording, Supplier<List<String>> stylesheets) {
        this.messages = messages;
        this.wording = wording;
        this.stylesheets = stylesheets;
        pane.setShowFromTop(false);
        pane.setId("notices");
        leave.setOnFinished(over -> pane.hide());
    }

    /** Goes around the content. */
    NotificationPane pane() {
        return pane;
    }

    @Override
    public void say(String text) {
        pane.getActions().clear();
        show(text);
    }

    @Override
    public void offer(String text, String action, Runnable run) {
        pane.getActions().setAll(new Action(action, click -> {
            pane.hide();
            run.run();
        }));
        show(text);
    }

    private void show(String text) {
        pane.setText(text);
        pane.show();
        leave.playFromStart();
    }

    @Override
    public void failed(Throwable failure) {
        switch (failure) {
            case Refused refused -> say(refused.problems()
                    .stream()
                    .map(wording::problem)
                    .reduce((a, b) -> a + " " + b)
                    .orElse(""));
            case JournalUnusable unusable -> alert(wording.problem(unusable.problem()));
            default -> {
                LOG.error("unexpected", failure);
                alert(messages.text("shell.failed.text") + "\n"
                        + messages.text("shell.failed.detail", failure.getClass().getSimpleName()));
            }
        }
    }

    private void alert(String text) {
        Alert alert = new Alert(Alert.AlertType.WARNING, text);
        alert.setTitle(messages.text("shell.app"));
        alert.setHeaderText(messages.text("shell.failed.title"));
        alert.getDialogPane().getStylesheets().setAll(stylesheets.get());
        if (pane.getScene() != null) {
            alert.initOwner(pane.getScene().getWindow());
        }
        alert.show();
    }
}
