package app.wakewell.ui.today;

import java.util.HashMap;
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
    private final TimesController times;
    private final RemarksController remarks;
    private final Parent root;

    public TodayScreen(ScreenContext context) {
        model = new TodayViewModel(context);
        controller = new TodayController(model);
        times = new TimesController(model);
        remarks = new RemarksController(model);
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
        controllers.put(TodayController.class, () -> controller);
        controllers.put(MorningController.class, () -> new MorningController(model));
        controllers.put(OneMoreController.class, () -> new OneMoreController(model));
        controllers.put(RestController.class, () -> new RestController(model));
        controllers.put(WhereController.class, () -> new WhereController(model));
        controllers.put(RemarksController.class, () -> remarks);
        controllers.put(LayController.class, () -> new LayController(model));
        controllers.put(PainController.class, () -> new PainController(model));
        controllers.put(DayController.class, () -> new DayController(model));
        controllers.put(FactorsController.class,
                () -> new FactorsController(new FactorsViewModel(model, context), model.words()));
        controllers.put(BedController.class, () -> new BedController(model));
        controllers.put(TimesController.class, () -> times);
        root = context.views().load(TodayController.class, controllers);
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
        commit();
        model.hidden();
    }

    @Override
    public void goTo(Night night) {
        commit();
        model.open(night);
        controller.focusFirst();
    }

    /** Half-typed answers belong to the night that is about to leave. */
    private void commit() {
        times.commit();
        remarks.commit();
    }
}
