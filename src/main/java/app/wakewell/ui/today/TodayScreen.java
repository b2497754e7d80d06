package app.wakewell.ui.today;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

import app.wakewell.domain.Night;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** The morning check-in. */
public final class TodayScreen implements Screen {

    private final TodayViewModel model;
    private final TodayController controller;
    private final DetailsController details;
    private final Parent root;

    public TodayScreen(ScreenContext context) {
        model = new TodayViewModel(context);
        controller = new TodayController(model);
        details = new DetailsController(model);
        root = context.views()
                .load(TodayController.class, Map.<Class<?>, Supplier<?>>of(TodayController.class, () -> controller,
                        MorningController.class, () -> new MorningController(model), DetailsController.class,
                        () -> details));
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
        details.commit();
        model.hidden();
    }

    @Override
    public void goTo(Night night) {
        model.open(night);
        controller.focusFirst();
    }
}
