package app.wakewell.ui.report;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Pause;
import app.wakewell.ui.fx.SaveDialog;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** The report for a clinician. */
public final class ReportScreen implements Screen {

    /** How long the form has to rest before pages are made. */
    private static final double REST = 350;

    private final LiveJournal live;
    private final ReportViewModel model;
    private final Node root;
    private Subscription following = Subscription.EMPTY;

    public ReportScreen(ScreenContext context) {
        this(context, SaveDialog.ofSystem(), new Pause(REST)::then);
    }

    ReportScreen(ScreenContext context, SaveDialog saving, Consumer<Runnable> later) {
        live = context.live();
        ReportTexts texts = new ReportTexts(context.messages(), context.wording());
        model = new ReportViewModel(context.session().journal()::currentNight, context.session().report(), live,
                context.background(), texts, context.notices(), later);
        root = context.views()
                .load(ReportController.class, Map.<Class<?>, Supplier<?>>of(ReportController.class,
                        () -> new ReportController(model, texts, saving)));
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
