package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

import app.wakewell.domain.Night;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** The bed through time. */
public final class SetUpsScreen implements Screen {

    private final LiveJournal live;
    private final SetUpsViewModel model;
    private final Node root;
    private Subscription following = Subscription.EMPTY;

    public SetUpsScreen(ScreenContext context) {
        live = context.live();
        SetUpsTexts texts = new SetUpsTexts(context.messages(), context.wording());
        model = new SetUpsViewModel(context.session().journal(), live, context.background(), texts,
                context.navigator(), context.notices(), Night.endingOn(LocalDate.now(context.clock())).next());
        root = context.views()
                .load(SetUpsController.class,
                        Map.<Class<?>, Supplier<?>>of(SetUpsController.class, () -> new SetUpsController(model, texts),
                                EditorController.class, () -> new EditorController(model.editor(), texts),
                                EditorBarController.class,
                                () -> new EditorBarController(model.editor(), texts), ThingsController.class,
                                () -> new ThingsController(model, texts),
                                MattressController.class, () -> new MattressController(model, texts)));
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
        model.changeFrom(night);
    }
}
