package app.wakewell.ui.control;

import javafx.scene.control.Label;

/** Words in as many lines as they take; want of room does not cut them short. */
public final class WrappedLabel extends Label {

    /**
     * Words to read.
     *
     * @param style
     *            style class of the words
     */
    public WrappedLabel(String words, String style) {
        super(words);
        getStyleClass().add(style);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
