package app.wakewell.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import app.wakewell.journal.JournalUnusable.Reason;
import app.wakewell.journal.wording.Messages;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.fx.Room;

/** Binds rail, bands and status line. */
final class ShellController {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final ShellViewModel model;
    private final Messages messages;
    private final List<ScreenDescriptor> screens;
    private final Commands commands;

    @FXML
    private VBox rail;
    @FXML
    private VBox railFoot;
    @FXML
    private StackPane stack;
    @FXML
    private StackPane content;
    @FXML
    private HBox emergencyBand;
    @FXML
    private HBox sampleBand;
    @FXML
    private Button leaveSample;
    @FXML
    private HBox readOnlyBand;
    @FXML
    private Label readOnlyText;
    @FXML
    private Button whatIsTheMatter;
    @FXML
    private Label journal;
    @FXML
    private Label nights;
    @FXML
    private Label backup;
    @FXML
    private FontIcon backupIcon;
    @FXML
    private Button theme;
    @FXML
    private FontIcon themeIcon;

    /**
     * What the frame can be told to do.
     *
     * @param show
     *            shows the screen with that id
     * @param keys
     *            shows the keys
     * @param theme
     *            switches between light and dark
     * @param hide
     *            hides the screen
     * @param ownJournal
     *            opens the person's own journal
     * @param canLeaveSample
     *            whether there is one to go back to
     * @param onlyLooking
     *            why the journal can only be looked at, if so
     */
    record Commands(Consumer<String> show, Runnable keys, Runnable theme, Runnable hide, Runnable ownJournal,
            boolean canLeaveSample, Optional<Reason> onlyLooking) {}

    ShellController(ShellViewModel model, Messages messages, List<ScreenDescriptor> screens, Commands commands) {
        this.model = model;
        this.messages = messages;
        this.screens = screens;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < screens.size(); i++) {
            ScreenDescriptor screen = screens.get(i);
            if (screen.isInRail()) {
                (screen.atFoot() ? railFoot : rail).getChildren().add(item(screen, i));
            }
        }
        Room.shown(leaveSample, commands.canLeaveSample());
        Reason looking = commands.onlyLooking().orElse(Reason.READ_ONLY);
        readOnlyText.setText(messages.text(switch (looking) {
            case NEWER -> "shell.readOnly.newer";
            case DISK_FULL -> "shell.readOnly.diskFull";
            case DAMAGED -> "shell.readOnly.damaged";
            default -> "shell.readOnly";
        }));
        Room.shown(whatIsTheMatter, looking == Reason.DAMAGED);
        model.stateProperty().subscribe(this::show);
        model.emergencyProperty().subscribe(open -> Room.shown(emergencyBand, open));
    }

    private Button item(ScreenDescriptor screen, int index) {
        String title = messages.text(screen.titleKey());
        Button item = new Button(title, new FontIcon(screen.icon()));
        item.setId("rail-" + screen.id());
        item.getStyleClass().setAll("button", "nav", "nav-" + screen.id());
        item.setMaxWidth(Double.MAX_VALUE);
        item.setOnAction(click -> commands.show().accept(screen.id()));
        String key = switch (screen.id()) {
            case Navigator.SIGNS -> messages.text("shell.rail.key.f2");
            case Navigator.SETTINGS -> messages.text("shell.rail.key.comma");
            default -> messages.text("shell.rail.key", index + 1);
        };
        item.setTooltip(new Tooltip(key));
        item.setAccessibleHelp(key);
        model.screenProperty().subscribe(id -> {
            boolean current = screen.id().equals(id);
            item.pseudoClassStateChanged(CURRENT, current);
            item.setAccessibleText(current ? messages.text("shell.rail.current", title) : title);
        });
        return item;
    }

    private void show(ShellState state) {
        journal.setText(state.journal());
        nights.setText(state.nights());
        backup.setText(state.backup());
        // why one failed can be longer than the line; it is told in full on request
        backup.setTooltip(state.backupFailed() ? new Tooltip(state.backup()) : null);
        backup.pseudoClassStateChanged(FAILED, state.backupFailed());
        backupIcon.setIconCode(state.backupFailed() ? Feather.ALERT_TRIANGLE : Feather.SHIELD);
        backupIcon.setVisible(!state.backup().isEmpty());
        Room.shown(sampleBand, state.sample());
        Room.shown(readOnlyBand, state.readOnly() && !state.sample());
    }

    /** Where the current screen goes. */
    StackPane content() {
        return content;
    }

    /** Puts a node over the foot of the content. */
    void over(Node node) {
        StackPane.setAlignment(node, Pos.BOTTOM_CENTER);
        stack.getChildren().add(node);
    }

    /** Names the theme that the switch leads to. */
    void nextTheme(boolean dark) {
        theme.setText(messages.text(dark ? "shell.theme.dark" : "shell.theme.light"));
        themeIcon.setIconCode(dark ? Feather.MOON : Feather.SUN);
    }

    @FXML
    private void showKeys() {
        commands.keys().run();
    }

    @FXML
    private void hide() {
        commands.hide().run();
    }

    @FXML
    private void switchTheme() {
        commands.theme().run();
    }

    @FXML
    private void showSigns() {
        commands.show().accept(Navigator.SIGNS);
    }

    @FXML
    private void readEmergency() {
        model.readEmergency();
    }

    @FXML
    private void leaveSample() {
        commands.ownJournal().run();
    }
}
