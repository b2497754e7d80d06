package app.wakewell.ui.start;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** What somebody sees who has never written a night. */
public final class StartScreen implements Screen {

    private final StartController controller;
    private final Parent root;

    /**
     * Where it leads.
     *
     * @param begin
     *            to the first night
     * @param notNow
     *            out of the program
     * @param sample
     *            to the sample journal
     * @param signs
     *            to the warning signs
     */
    public record Ways(Runnable begin, Runnable notNow, Runnable sample, Runnable signs) {}

    public StartScreen(ScreenContext context, Ways ways) {
        StartViewModel model = new StartViewModel(context, ways);
        controller = new StartController(model, context.messages());
        root = context.views()
                .load(StartController.class, Map.<Class<?>, Supplier<?>>of(StartController.class, () -> controller));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        controller.focus();
    }
}
