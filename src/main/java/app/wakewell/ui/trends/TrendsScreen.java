package app.wakewell.ui.trends;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

import app.wakewell.journal.Session;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.SaveDialog;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** The pain picture. */
public final class TrendsScreen implements Screen {

    private final LiveJournal live;
    private final TrendsViewModel model;
    private final Node root;
    private Subscription following = Subscription.EMPTY;

    public TrendsScreen(ScreenContext context) {
        this(context, SaveDialog.ofSystem());
    }

    TrendsScreen(ScreenContext context, SaveDialog saving) {
        Session session = context.session();
        live = context.live();
        TrendsTexts texts = new TrendsTexts(context.messages(), context.wording());
        model = new TrendsViewModel(
                new TrendsViewModel.Source(session.journal()::currentNight, session.chart()::write), live,
                context.background(), texts, context.navigator(), context.notices());
        root = context.views()
                .load(TrendsController.class, Map.<Class<?>, Supplier<?>>of(TrendsController.class,
                        () -> new TrendsController(model, texts, saving)));
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
}
