package app.wakewell.ui.advice;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** Advice from the articles. */
public final class AdviceScreen implements Screen {

    private final LiveJournal live;
    private final AdviceViewModel model;
    private final AdviceController controller;
    private final Node root;
    private Subscription following = Subscription.EMPTY;

    public AdviceScreen(ScreenContext context) {
        live = context.live();
        model = new AdviceViewModel(context);
        controller = new AdviceController(model, new AdviceActions(context), context.messages(), context.views());
        root = context.views()
                .load(AdviceController.class,
                        Map.<Class<?>, Supplier<?>>of(AdviceController.class, () -> controller));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        model.shown();
        following = live.stateProperty().subscribe(now -> model.refresh());
        controller.takeFocus();
    }

    @Override
    public void onHidden() {
        following.unsubscribe();
        model.hidden();
    }

    @Override
    public void goTo(String item) {
        controller.read(item);
    }
}
