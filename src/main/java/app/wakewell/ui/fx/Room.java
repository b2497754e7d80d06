package app.wakewell.ui.fx;

import javafx.scene.Node;

/** Whether a node is there for the eye and takes room: always both or neither. */
public final class Room {

    private Room() {}

    /** Shows a node in its room, or hides it and gives the room to its neighbours. */
    public static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
