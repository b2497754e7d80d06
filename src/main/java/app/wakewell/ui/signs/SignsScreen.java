package app.wakewell.ui.signs;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** The warning signs, always the whole page in the same order. */
public final class SignsScreen implements Screen {

    private final SignsViewModel model;
    private final Parent root;

    public SignsScreen(ScreenContext context) {
        model = new SignsViewModel(context);
        root = context.views()
                .load(SignsController.class,
                        Map.<Class<?>, Supplier<?>>of(SignsController.class, SignsController::new));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        model.shown();
        root.requestFocus(); // so that the arrow keys scroll at once
    }
}
