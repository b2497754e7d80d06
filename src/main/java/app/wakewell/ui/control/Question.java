package app.wakewell.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;

import org.jspecify.annotations.Nullable;

/**
 * A control that asks one question. It is answered with a value, or with "don't know", or not at all; "none of these"
 * is a value. Value and "don't know" are never there together: setting the one takes the other away. A form binds both
 * properties and can tell all cases apart.
 *
 * <p>
 * "Don't know" is offered only where {@link #setDontKnow words} are given for it. Its key is D, wherever no text is
 * typed; Backspace takes every kind of answer back.
 *
 * @param <T>
 *            the type of the values
 */
public interface Question<T> {

    /** The answer; {@code null} while there is none, and for "don't know". */
    ObjectProperty<@Nullable T> valueProperty();

    /** Whether the answer is "don't know". */
    BooleanProperty unknownProperty();

    default boolean isUnknown() {
        return unknownProperty().get();
    }

    default void setUnknown(boolean unknown) {
        unknownProperty().set(unknown);
    }

    /** Words of the last chip, "don't know" or "can't tell"; empty where that is not offered. */
    String getDontKnow();

    /** Offers "don't know" in these words. */
    void setDontKnow(String words);
}
