package app.wakewell.ui.seal;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import app.wakewell.ui.fx.Room;

/** A line of text that is hidden until it is asked to be seen, and that notices Caps Lock. */
public final class PassphraseField extends StackPane {

    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ReadOnlyBooleanWrapper capsLock = new ReadOnlyBooleanWrapper(this, "capsLock");
    private BooleanSupplier lock = () -> Platform.isKeyLocked(KeyCode.CAPS).orElse(false);

    /** An empty field, hidden. */
    public PassphraseField() {
        getStyleClass().add("passphrase");
        getChildren().addAll(hidden, open);
        hidden.textProperty().bindBidirectional(text);
        open.textProperty().bindBidirectional(text);
        hidden.accessibleTextProperty().bind(accessibleTextProperty());
        open.accessibleTextProperty().bind(accessibleTextProperty());
        shown.subscribe(is -> {
            boolean focused = hidden.isFocused() || open.isFocused();
            Room.shown(hidden, !is);
            Room.shown(open, is);
            if (focused) {
                requestFocus();
            }
        });
        addEventFilter(KeyEvent.ANY, key -> capsLock.set(lock.getAsBoolean()));
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Whether the characters can be seen. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Whether Caps Lock was on at the last key, where the system tells. */
    public ReadOnlyBooleanProperty capsLockProperty() {
        return capsLock.getReadOnlyProperty();
    }

    /** Asks somebody else than the system about Caps Lock. */
    void lockedBy(BooleanSupplier other) {
        lock = other;
    }

    /** The focus is for the field that can be seen, at the end of what is written. */
    @Override
    public void requestFocus() {
        TextField now = shown.get() ? open : hidden;
        now.requestFocus();
        now.end();
    }
}
