package app.wakewell.ui.history;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

import app.wakewell.domain.Night;
import app.wakewell.journal.Journal;
import app.wakewell.ui.fx.LiveJournal;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** Everything that was written. */
public final class HistoryScreen implements Screen {

    private final LiveJournal live;
    private final HistoryViewModel model;
    private final NightPanelViewModel panel;
    private final BinViewModel bin;
    private final NightsController nights;
    private final Node root;
    private Subscription following = Subscription.EMPTY;

    public HistoryScreen(ScreenContext context) {
        this(context, context.formats().locale());
    }

    /**
     * A screen.
     *
     * @param place
     *            where the person lives, for the first day of the week
     */
    HistoryScreen(ScreenContext context, Locale place) {
        live = context.live();
        Journal journal = context.session().journal();
        HistoryTexts texts = new HistoryTexts(context.messages(), context.wording(), context.formats(),
                context.clock().getZone());
        model = new HistoryViewModel(journal, live, context.background(), texts, context.navigator(),
                context.notices(), context.preferences(), place);
        panel = new NightPanelViewModel(journal, live, context.background(), texts, context.navigator(),
                context.notices(), model.chosenProperty());
        bin = new BinViewModel(journal, context.background(), texts, context.navigator(), context.notices());
        nights = new NightsController(model, texts);
        root = context.views()
                .load(HistoryController.class, Map.<Class<?>, Supplier<?>>of(HistoryController.class,
                        () -> new HistoryController(model, bin, texts), FiltersController.class,
                        () -> new FiltersController(model, texts), NightsController.class, () -> nights,
                        NightPanelController.class, () -> new NightPanelController(panel, texts),
                        EventFormController.class, () -> new EventFormController(panel.form(), texts),
                        BinController.class, () -> new BinController(bin, texts)));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        following = live.stateProperty().subscribe(now -> {
            model.refresh();
            panel.refresh();
            bin.refresh();
        });
        nights.focus();
    }

    @Override
    public void onHidden() {
        following.unsubscribe();
    }

    @Override
    public void goTo(Night night) {
        model.chosenProperty().set(night);
    }

    @Override
    public void goTo(String name) {
        Night.parse(name).ifPresent(night -> {
            goTo(night);
            panel.addEvent();
        });
    }
}
