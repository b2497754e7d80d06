package app.wakewell.ui.signs;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.fx.Notices;
import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;
import app.wakewell.ui.fx.ViewLoader;

/** The warning signs: always the whole list in the same order, and above it what was noted. */
public final class SignsScreen implements Screen {

    private final SignsViewModel model;
    private final SignsController controller;
    private final Parent root;
    private final SignsSource source;
    private Subscription following = Subscription.EMPTY;

    /** The list over a journal. */
    public SignsScreen(ScreenContext context) {
        this(context, true);
    }

    private SignsScreen(ScreenContext context, boolean leadsOn) {
        this(new OpenJournal(context, leadsOn), new SignsTexts(context.messages(), context.wording()), context.clock(),
                context.views(), context.notices());
    }

    private SignsScreen(SignsSource source, SignsTexts texts, Clock clock, ViewLoader views,
            Notices notices) {
        this.source = source;
        model = new SignsViewModel(source, texts, clock, notices);
        controller = new SignsController(model, texts);
        root = views.load(SignsController.class,
                Map.<Class<?>, Supplier<?>>of(SignsController.class, () -> controller));
    }

    /** The list where no journal is open: nothing is kept, all else is there. */
    public static SignsScreen withoutJournal(Messages messages, Wording wording, Clock clock, ViewLoader views,
            Notices notices) {
        return new SignsScreen(SignsSource.none(), new SignsTexts(messages, wording), clock, views, notices);
    }

    /** The list over a journal, in a window of its own from which no other screen is reached. */
    public static SignsScreen aside(ScreenContext context) {
        return new SignsScreen(context, false);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        following.unsubscribe(); // the key that opens it may be pressed while it is there
        following = source.follow(model::changed);
        model.shown();
        controller.begin();
    }

    @Override
    public void onHidden() {
        following.unsubscribe();
    }
}
