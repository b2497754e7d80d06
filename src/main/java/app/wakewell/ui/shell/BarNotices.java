package app.wakewell.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
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

    private final Label text = new Label();
    private final Button action = new Button();
    private final HBox bar = new HBox();
    private final PauseTransition leave = new PauseTransition(STAYS);
    private final Messages messages;
    private final Wording wording;
    private final Supplier<List<String>> stylesheets;

    BarNotices(Messages messages, Wording wording, Supplier<List<String>> stylesheets) {
        this.messages = messages;
        this.wording = wording;
        this.stylesheets = stylesheets;
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("quiet", "small");
        close.setAccessibleText(messages.text("shell.close"));
        close.setOnAction(click -> hide());
        text.setWrapText(true);
        action.getStyleClass().addAll("link", "small");
        action.setMinWidth(Region.USE_PREF_SIZE);
        bar.setId("notice");
        bar.getStyleClass().add("notice");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        bar.getChildren().addAll(text, action, close);
        leave.setOnFinished(over -> leave());
        hide();
    }

    /** Goes over the foot of the content. */
    Node node() {
        return bar;
    }

    private void hide() {
        bar.setVisible(false);
    }

    /** Goes by itself, but not from under somebody's hands. */
    private void leave() {
        if (bar.isHover() || action.isFocused()) {
            leave.playFromStart();
        } else {
            hide();
        }
    }

    @Override
    public void say(String words) {
        show(words, false);
    }

    @Override
    public void offer(String words, String what, Runnable run) {
        action.setText(what);
        action.setOnAction(click -> {
            hide();
            run.run();
        });
        show(words, true);
    }

    private void show(String words, boolean withAction) {
        text.setText(words);
        bar.setAccessibleText(words);
        action.setVisible(withAction);
        action.setManaged(withAction);
        bar.setVisible(true);
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
                saveWhatIsWritten();
                alert(messages.text("shell.failed.text") + "\n"
                        + messages.text("shell.failed.detail", failure.getClass().getSimpleName()));
            }
        }
    }

    /** Before the dialog, which may be the last thing that still goes well. */
    private static void saveWhatIsWritten() {
        try {
            LeftFields.save();
        } catch (RuntimeException again) {
            LOG.error("could not save what was being written", again);
        }
    }

    private void alert(String text) {
        Alert alert = new Alert(Alert.AlertType.WARNING, text);
        alert.setTitle(messages.text("shell.app"));
        alert.setHeaderText(messages.text("shell.failed.title"));
        alert.getDialogPane().getStylesheets().setAll(stylesheets.get());
        if (bar.getScene() != null) {
            alert.initOwner(bar.getScene().getWindow());
        }
        alert.show();
    }
}
