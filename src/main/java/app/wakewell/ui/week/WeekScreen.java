package app.wakewell.ui.week;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** The weekly page. */
public final class WeekScreen implements Screen {

    private final WeekViewModel model;
    private final WeekController controller;
    private final Parent root;

    public WeekScreen(ScreenContext context) {
        model = new WeekViewModel(context);
        controller = new WeekController(model);
        root = context.views()
                .load(WeekController.class, Map.<Class<?>, Supplier<?>>of(WeekController.class, () -> controller));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        model.shown();
        controller.focusFirst();
    }

    @Override
    public void onHidden() {
        controller.commit();
        model.hidden();
    }
}
