package app.wakewell.ui.start;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;

import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/** What somebody sees who has never written a night. */
public final class StartScreen implements Screen {

    private final StartViewModel model;
    private final StartController controller;
    private final Parent root;

    /**
     * Where it leads.
     *
     * @param begin
     *            to the screen with that id
     * @param notNow
     *            out of the program
     * @param sample
     *            to the sample journal
     * @param signs
     *            to the warning signs, and back
     */
    public record Ways(Consumer<String> begin, Runnable notNow, Runnable sample, Runnable signs) {}

    public StartScreen(ScreenContext context, Ways ways) {
        model = new StartViewModel(context, ways);
        controller = new StartController(model, context.messages(), context.wording().locale());
        root = context.views()
                .load(StartController.class, Map.<Class<?>, Supplier<?>>of(StartController.class, () -> controller));
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void onShown() {
        model.shown();
        controller.focus();
    }
}
