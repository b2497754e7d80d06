package app.wakewell.ui.several;

import java.time.YearMonth;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

import app.wakewell.domain.Night;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** Fills in several missed nights, one below the other. */
public final class SeveralScreen implements Screen {

    private final SeveralViewModel model;
    private final SeveralController controller;
    private final Parent root;

    public SeveralScreen(ScreenContext context) {
        model = new SeveralViewModel(context);
        controller = new SeveralController(model);
        root = context.views()
                .load(SeveralController.class,
                        Map.<Class<?>, Supplier<?>>of(SeveralController.class, () -> controller));
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

    /** Shows the month of a night. */
    @Override
    public void goTo(Night night) {
        model.showMonth(YearMonth.from(night.morning()));
        controller.focusFirst();
    }
}
