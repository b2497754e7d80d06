package app.wakewell.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Label;

import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** Place of the screen. */
public final class TodayScreen implements Screen {

    private final Label root;

    public TodayScreen(ScreenContext context) {
        root = new Label(context.live().snapshot().info().name());
    }

    @Override
    public Node root() {
        return root;
    }
}
