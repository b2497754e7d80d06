package app.wakewell.ui.fx;

import javafx.scene.Node;

import app.wakewell.domain.Night;

/**
 * One place in the window. There is one instance of each, made when it is first shown and kept. All methods are called
 * on the JavaFX thread.
 */
public interface Screen {

    /** What is shown; the same node every time. */
    Node root();

    /** The screen came into view: subscribe, ask for data, put the focus where the hands will want it. */
    default void onShown() {}

    /** The screen left the view: whatever {@link #onShown()} subscribed to is closed here. */
    default void onHidden() {}

    /**
     * Goes to a night; called after {@link #onShown()}. Today opens its form, Set-ups the editor of a change from that
     * night on. Screens without a single night ignore it.
     */
    default void goTo(Night night) {}

    /**
     * Goes to something that has a name; called after {@link #onShown()}. Advice opens that item of its library,
     * History the form of something that happened on the day of the night of that name. Other screens ignore it.
     */
    default void goTo(String name) {}
}
