package app.wakewell.ui.insights;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

import app.wakewell.domain.Night;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** The findings. */
public final class InsightsScreen implements Screen {

    private final LiveJournal live;
    private final InsightsViewModel model;
    private final Node root;
    private Subscription following = Subscription.EMPTY;

    public InsightsScreen(ScreenContext context) {
        live = context.live();
        InsightsTexts texts = InsightsTexts.of(context.messages(), context.wording());
        model = new InsightsViewModel(context, texts);
        root = context.views()
                .load(InsightsController.class, Map.<Class<?>, Supplier<?>>of(InsightsController.class,
                        () -> new InsightsController(model, texts, context.views())));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        following = live.stateProperty().subscribe(now -> model.refresh());
    }

    @Override
    public void onHidden() {
        following.unsubscribe();
    }

    @Override
    public void goTo(Night night) {
        model.open(night);
    }
}
