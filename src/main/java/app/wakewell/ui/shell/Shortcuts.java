package app.wakewell.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import app.wakewell.ui.fx.Navigator;

/** The keys that work on every screen. */
final class Shortcuts {

    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4,
            KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final String QUESTION_MARK = "?";

    private final Navigator navigator;
    private final List<ScreenDescriptor> screens;
    private final ShellViewModel model;
    private final Runnable keys;

    Shortcuts(Navigator navigator, List<ScreenDescriptor> screens, ShellViewModel model, Runnable keys) {
        this.navigator = navigator;
        this.screens = screens;
        this.model = model;
        this.keys = keys;
    }

    /**
     * Listens to a scene.
     *
     * @param active
     *            whether the journal these keys belong to is the one that is shown
     */
    void install(Scene scene, BooleanSupplier active) {
        // before the focused node, so that no text field and no control of a screen can keep these from being heard
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (active.getAsBoolean()) {
                pressed(event);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (active.getAsBoolean()) {
                typed(event);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            navigator.show(Navigator.SIGNS);
            event.consume();
        } else if (event.getCode() == KeyCode.F1) {
            keys.run();
            event.consume();
        } else if (event.isShortcutDown() && !event.isAltDown()) {
            shortcut(event);
        }
    }

    private void shortcut(KeyEvent event) {
        int screen = DIGITS.indexOf(event.getCode());
        if (screen >= 0 && screen < screens.size() && screens.get(screen).isInRail()) {
            navigator.show(screens.get(screen).id());
            event.consume();
        } else if (event.getCode() == KeyCode.COMMA) {
            navigator.show(Navigator.SETTINGS);
            event.consume();
        } else if (!(event.getTarget() instanceof TextInputControl)) {
            // inside a text field these belong to its own text
            if (REDO.match(event) || REDO_TOO.match(event)) {
                model.redo();
                event.consume();
            } else if (UNDO.match(event)) {
                model.undo();
                event.consume();
            }
        }
    }

    private void typed(KeyEvent event) {
        if (QUESTION_MARK.equals(event.getCharacter()) && !(event.getTarget() instanceof TextInputControl)) {
            keys.run();
            event.consume();
        }
    }
}
