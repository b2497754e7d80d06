package app.wakewell.ui.signs;

import javafx.scene.Node;
import javafx.scene.control.Label;

import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** Place of the screen. */
public final class SignsScreen implements Screen {

    private final Label root;

    public SignsScreen(ScreenContext context) {
        root = new Label(context.live().snapshot().info().name());
    }

    @Override
    public Node root() {
        return root;
    }
}
