package app.wakewell.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/** What a {@link Question} was answered with: a value, "don't know" or nothing yet, never two of these at once. */
final class Answer<T> {

    private final ObjectProperty<@Nullable T> value;
    private final BooleanProperty unknown;
    private final StringProperty dontKnow;

    Answer(Object control) {
        value = new SimpleObjectProperty<>(control, "value");
        unknown = new SimpleBooleanProperty(control, "unknown");
        dontKnow = new SimpleStringProperty(control, "dontKnow", "");
        // the first to listen, so that whoever else listens never meets both
        value.subscribe(now -> {
            if (now != null) {
                unknown.set(false);
            }
        });
        unknown.subscribe(now -> {
            if (now) {
                value.set(null);
            }
        });
    }

    ObjectProperty<@Nullable T> value() {
        return value;
    }

    BooleanProperty unknown() {
        return unknown;
    }

    /** Words for "don't know"; empty where it is not offered. */
    StringProperty dontKnow() {
        return dontKnow;
    }

    boolean offersUnknown() {
        return !dontKnow.get().isEmpty();
    }

    /** Answers "don't know", or takes it back. */
    void toggleUnknown() {
        unknown.set(!unknown.get());
    }

    /** Back to unanswered. */
    void clear() {
        unknown.set(false);
        value.set(null);
    }
}
