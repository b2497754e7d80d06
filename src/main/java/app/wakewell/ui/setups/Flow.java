package app.wakewell.ui.setups;

import javafx.scene.layout.FlowPane;

/** Questions side by side, wrapped where the room ends, and as high as that takes. */
public final class Flow extends FlowPane {

    public Flow() {
        // else its height is that of a width of 400 pixels, whatever room it has
        prefWrapLengthProperty().bind(widthProperty());
    }
}
